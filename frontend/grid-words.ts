/**
 * Names that Vaadin's grid gives to its own controls have no setters: those of the ticks and of the sorters come from
 * the page's frame here, in the user's language. Without it they stay what Vaadin calls them.
 */
type Draw = (this: unknown, root: HTMLElement, ...rest: unknown[]) => void;

function words(): DOMStringMap {
  return document.querySelector<HTMLElement>('.shell')?.dataset ?? {};
}

void customElements.whenDefined('vaadin-grid-flow-selection-column').then(() => {
  const column = customElements.get('vaadin-grid-flow-selection-column')!.prototype as Record<string, Draw>;
  const name = (draw: string, key: string) => {
    const drawn = column[draw];
    column[draw] = function (root, ...rest) {
      drawn.call(this, root, ...rest);
      const tick = root.firstElementChild as (Element & { accessibleName?: string }) | null;
      const said = words()[key];
      if (tick && said) {
        tick.accessibleName = said;
      }
    };
  };
  name('_defaultHeaderRenderer', 'selectAll');
  name('_defaultRenderer', 'selectRow');
});

void customElements.whenDefined('vaadin-grid-sorter').then(() => {
  const sorter = customElements.get('vaadin-grid-sorter')!.prototype as HTMLElement;
  const set = sorter.setAttribute;
  sorter.setAttribute = function (attribute: string, value: string): void {
    const by = attribute === 'aria-label' ? /^Sort by (.*)$/s.exec(value) : null;
    set.call(this, attribute, by && words().sortBy ? words().sortBy!.replace('{0}', by[1]) : value);
  };
});

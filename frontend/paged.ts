/** The first of a list that may be long, and a button for those after them. How many are shown is kept with `key`. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Translate } from './types';

const PAGE = 50;
const counts = new WeakMap<object, number>();

export function paged<T>(
  host: { t: Translate; requestUpdate(): void },
  key: object,
  list: readonly T[],
  one: (item: T) => TemplateResult,
): TemplateResult {
  const shown = counts.get(key) ?? PAGE;
  const more = (): void => {
    counts.set(key, shown + PAGE);
    host.requestUpdate();
  };
  return html`${list.slice(0, shown).map(one)}${list.length > shown
    ? html`<li><button class="se-link se-more" @mousedown=${(event: Event) => event.preventDefault()}
        @click=${more}>${host.t('concordance.more', list.length - shown)}</button></li>`
    : nothing}`;
}

/** Terms and values of the source, offered at the caret; opened by key only, never while composing. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { fold } from './text';
import type { Help, Translate } from './types';

export interface Completion {
  text: string;
  source: string;
  kind: 'term' | 'value' | 'match';
}

/** What can be offered, in source order; words already begun before the caret choose among it. */
export function completionsFor(help: Help | null, prefix: string): Completion[] {
  if (!help) {
    return [];
  }
  const offers = [
    ...help.terms.flatMap((term) =>
      term.targets.map((target) => ({ at: term.start, text: target.text, source: term.source, kind: 'term' as const })),
    ),
    ...help.values.flatMap((value) =>
      value.forms.map((form) => ({ at: value.start, text: form, source: value.text, kind: 'value' as const })),
    ),
  ].sort((a, b) => a.at - b.at);
  const wanted = fold(prefix);
  const seen = new Set<string>();
  return offers.filter((offer) => {
    const fits = fold(offer.text).startsWith(wanted) && !seen.has(offer.text);
    seen.add(offer.text);
    return fits;
  });
}

export class CompletionList extends LitElement {
  static override properties = {
    t: { attribute: false },
    offers: { state: true },
    chosen: { state: true },
  };

  declare t: Translate;
  declare offers: Completion[];
  declare chosen: number;

  constructor() {
    super();
    this.t = (key) => key;
    this.offers = [];
    this.chosen = 0;
    this.hidden = true;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  open(offers: Completion[], box: DOMRect): void {
    this.offers = offers;
    this.chosen = 0;
    this.hidden = false;
    const below = box.bottom + 260 < window.innerHeight;
    this.style.left = `${Math.max(8, Math.min(box.left, window.innerWidth - 420))}px`;
    this.style.top = below ? `${box.bottom + 4}px` : 'auto';
    this.style.bottom = below ? 'auto' : `${window.innerHeight - box.top + 4}px`;
  }

  close(): void {
    this.hidden = true;
    this.offers = [];
  }

  /** Returns true when the key was for the list. */
  handle(event: KeyboardEvent): boolean {
    if (this.hidden || event.isComposing) {
      return false;
    }
    const plain = !event.ctrlKey && !event.altKey && !event.metaKey;
    if (plain && (event.code === 'ArrowDown' || event.code === 'ArrowUp')) {
      const step = event.code === 'ArrowDown' ? 1 : -1;
      this.chosen = (this.chosen + step + this.offers.length) % Math.max(1, this.offers.length);
      void this.updateComplete.then(() => this.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }));
      return true;
    }
    if (plain && (event.code === 'Enter' || event.code === 'NumpadEnter' || event.code === 'Tab') && this.offers[this.chosen]) {
      this.pick(this.offers[this.chosen]);
      return true;
    }
    if (event.code === 'Escape') {
      this.close();
      return true;
    }
    return false;
  }

  private pick(offer: Completion): void {
    this.close();
    this.dispatchEvent(new CustomEvent<Completion>('picked', { detail: offer, bubbles: true }));
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.offers.length === 0) {
      return this.hidden ? nothing : html`<p class="hp-hint">${this.t('complete.none')}</p>`;
    }
    return html`<ul role="listbox" aria-label=${this.t('key.complete')}>
      ${this.offers.map((offer, i) => html`<li
        role="option"
        aria-selected=${i === this.chosen}
        @mousedown=${(event: MouseEvent) => {
          event.preventDefault();
          this.pick(offer);
        }}
      ><span>${offer.text}</span><small>${offer.source}</small></li>`)}
    </ul>`;
  }
}

customElements.define('segment-completions', CompletionList);

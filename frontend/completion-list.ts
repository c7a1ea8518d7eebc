/** Terms and values of the source, offered at the caret; opened by key or after a space, never while composing. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { plain } from './inline-codes';
import { fold } from './text';
import type { Help, Translate } from './types';

export interface Completion {
  text: string;
  source: string;
  kind: 'term' | 'value' | 'match';
}

const SHORTEST_FRAGMENT = 2;
const MOST_FRAGMENT_WORDS = 6;
const MOST_OFFERED = 12;

/** What can be offered, in source order; words already begun before the caret choose among it, and add fragments of matches. */
export function completionsFor(help: Help | null, prefix: string): Completion[] {
  if (!help) {
    return [];
  }
  const offers: Completion[] = [
    ...help.terms.flatMap((term) =>
      term.targets.map((target) => ({ at: term.start, text: target.text, source: term.source, kind: 'term' as const })),
    ),
    ...help.values.flatMap((value) =>
      value.forms.map((form) => ({ at: value.start, text: form, source: value.text, kind: 'value' as const })),
    ),
  ].sort((a, b) => a.at - b.at);
  const wanted = fold(prefix);
  if (prefix.length >= SHORTEST_FRAGMENT) {
    offers.push(...help.matches.flatMap((match) => fragments(plain(match.text), wanted, match.kind === 'MT' ? 'MT' : `${match.percent}%`)));
  }
  const seen = new Set<string>();
  return offers.filter((offer) => {
    const fits = fold(offer.text).startsWith(wanted) && !seen.has(offer.text) && offer.text !== prefix;
    seen.add(offer.text);
    return fits;
  }).slice(0, MOST_OFFERED);
}

/** After a space: what the source has and the target does not yet. */
export function unusedFor(help: Help | null, text: string): Completion[] {
  const has = (form: string) => text.toLowerCase().includes(form.toLowerCase());
  const used = new Set([
    ...(help?.terms ?? []).filter((term) => term.targets.some((target) => has(target.text))).map((term) => term.source),
    ...(help?.values ?? []).filter((value) => value.forms.some(has)).map((value) => value.text),
  ]);
  return completionsFor(help, '').filter((offer) => !used.has(offer.source)).slice(0, 6);
}

/** Runs of words of a match that begin as wanted, up to the next mark of punctuation. */
function fragments(text: string, wanted: string, source: string): Completion[] {
  const found: Completion[] = [];
  for (const { index } of text.matchAll(/(?<![\p{L}\p{M}\p{N}])[\p{L}\p{N}]/gu)) {
    const rest = text.slice(index);
    if (fold(rest).startsWith(wanted)) {
      const clause = /^[^.,;:!?…()“”"]+/u.exec(rest)?.[0].trim() ?? '';
      const words = clause.split(/\s+/).slice(0, MOST_FRAGMENT_WORDS).join(' ');
      if (words) {
        found.push({ text: words, source, kind: 'match' });
      }
    }
  }
  return found;
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

  /** Opened by itself, while typing: only Tab takes an offer, every other key goes to the text. */
  private quiet = false;

  open(offers: Completion[], box: DOMRect, quiet = false): void {
    this.quiet = quiet;
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
    if (this.quiet && event.code !== 'Tab' && event.code !== 'Escape') {
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
    return html`${this.quiet ? html`<p class="se-tabhint"><kbd>Tab</kbd> ${this.t('complete.tab')}</p>` : nothing}<ul role="listbox" aria-label=${this.t('key.complete')}>
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

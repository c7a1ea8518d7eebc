/** Search for a phrase in the memory; laid over the lower part of the list, so that no row moves. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { icon } from './icons';
import { withChips } from './inline-codes';
import { withTimeout } from './look-ups';
import type { ConcordanceItem, Range, Server, Side, Translate } from './types';

const PAGE = 20;
const WAIT_MILLIS = 15_000;

export class ConcordancePanel extends LitElement {
  static override properties = {
    t: { attribute: false },
    langs: { attribute: false },
    locale: { attribute: false },
    phrase: { state: true },
    side: { state: true },
    apart: { state: true },
    status: { state: true },
    hits: { state: true },
    total: { state: true },
  };

  declare t: Translate;
  declare langs: { source: string; target: string };
  declare locale: string;
  declare phrase: string;
  declare side: Side;
  /** Whether the words may stand anywhere, in any order. */
  declare apart: boolean;
  declare status: 'idle' | 'searching' | 'done' | 'failed';
  declare hits: ConcordanceItem[];
  declare total: number;
  server: () => Server = () => {
    throw new Error('no server');
  };
  private turn = 0;

  constructor() {
    super();
    this.t = (key) => key;
    this.langs = { source: 'vi', target: 'en' };
    this.locale = 'vi';
    this.phrase = '';
    this.side = 'source';
    this.apart = false;
    this.status = 'idle';
    this.hits = [];
    this.total = 0;
    this.hidden = true;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  open(phrase: string, side: Side): void {
    this.hidden = false;
    this.phrase = phrase.trim();
    this.side = side;
    this.hits = [];
    this.total = 0;
    this.status = 'idle';
    if (this.phrase) {
      void this.search(0);
    }
    void this.updateComplete.then(() => {
      const input = this.querySelector('input');
      input!.value = this.phrase;
      input!.focus();
      input!.select();
    });
  }

  close(): void {
    this.turn++;
    this.hidden = true;
    this.dispatchEvent(new CustomEvent('closed', { bubbles: true }));
  }

  private async search(offset: number): Promise<void> {
    const turn = ++this.turn;
    this.status = 'searching';
    try {
      const answer = await withTimeout(this.server().concordance(this.phrase, this.side, this.apart, offset), WAIT_MILLIS);
      if (turn === this.turn) {
        this.hits = offset === 0 ? answer.hits : [...this.hits, ...answer.hits];
        this.total = answer.total;
        this.status = 'done';
      }
    } catch {
      if (turn === this.turn) {
        this.status = 'failed';
      }
    }
  }

  protected override render(): TemplateResult {
    const { t } = this;
    return html`<div class="cp-box" role="dialog" aria-label=${t('concordance.title')} @keydown=${this.onKey}>
      <form class="cp-head" @submit=${this.onSubmit}>
        ${icon('search')}
        <input type="search" aria-label=${t('concordance.phrase')} placeholder=${t('concordance.phrase')} />
        <span class="cp-sides" role="radiogroup" aria-label=${t('concordance.side')}>
          ${this.sideButton('source')}${this.sideButton('target')}
        </span>
        <button type="button" class="se-button se-toggle" aria-pressed=${this.apart} title=${t('concordance.apartLong')}
          @click=${() => {
            this.apart = !this.apart;
            this.onSubmit();
          }}>${t('concordance.apart')}</button>
        <button class="se-button" type="submit">${t('concordance.search')}</button>
        <span class="cp-total" role="status">${this.words()}</span>
        <button class="se-button se-plain" type="button" aria-label=${t('close')} title="${t('close')} (Esc)" @click=${this.close}>${icon('close')}</button>
      </form>
      <div class="cp-hits" tabindex="-1">
        ${this.hits.map((hit) => this.hit(hit))}
        ${this.status === 'done' && this.hits.length < this.total
          ? html`<button class="se-button cp-more" @click=${() => this.search(this.hits.length)}>
              ${t('concordance.more', Math.min(PAGE, this.total - this.hits.length))}</button>`
          : nothing}
      </div>
    </div>`;
  }

  private words(): unknown {
    const { t } = this;
    switch (this.status) {
      case 'idle':
        return t('concordance.hint');
      case 'searching':
        return t('concordance.searching');
      case 'failed':
        return html`<span class="hp-error">${t('pane.failed')}</span>`;
      case 'done':
        return this.total === 0 ? t('concordance.none') : t('concordance.total', this.hits.length, this.total);
    }
  }

  private sideButton(side: Side): TemplateResult {
    const language = side === 'source' ? this.langs.source : this.langs.target;
    return html`<button
      type="button"
      role="radio"
      aria-checked=${this.side === side}
      class="se-button se-toggle"
      @click=${() => {
        this.side = side;
        this.onSubmit();
      }}
    >${this.t(`lang.${language}`)}</button>`;
  }

  private hit(hit: ConcordanceItem): TemplateResult {
    const { t } = this;
    const [lang, other] = this.side === 'source' ? [this.langs.source, this.langs.target] : [this.langs.target, this.langs.source];
    const day = hit.at ? new Date(hit.at).toLocaleDateString(this.locale) : '';
    const origin = [hit.memory, hit.article, hit.author, day, hit.trust ? t(`trust.${hit.trust}`) : ''];
    return html`<div class="cp-hit">
      <p lang=${lang}>${lit(hit.text, hit.highlights)}</p>
      <p lang=${other}>${withChips(hit.other)}</p>
      <small>${origin.filter(Boolean).join(' · ')}${hit.exact ? '' : ` · ${t('concordance.noMarks')}`}</small>
    </div>`;
  }

  private onSubmit = (event?: Event): void => {
    event?.preventDefault();
    this.phrase = this.querySelector('input')!.value.normalize('NFC').trim();
    if (this.phrase) {
      void this.search(0);
    }
  };

  private onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.isComposing) {
      event.preventDefault();
      event.stopPropagation();
      this.close();
    }
  };
}

function lit(text: string, ranges: Range[]): unknown[] {
  const parts: unknown[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    if (start >= at) {
      parts.push(withChips(text.slice(at, start)), html`<mark>${withChips(text.slice(start, end))}</mark>`);
      at = end;
    }
  }
  parts.push(withChips(text.slice(at)));
  return parts;
}

customElements.define('segment-concordance', ConcordancePanel);

/** The article as it will be read, in both languages side by side; the segment being worked on is lit and in view. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { withChips } from './inline-codes';
import { keyMap, shown } from './keys';
import type { Model } from './model';
import type { Item, Translate } from './types';

/** Rows on either side of the active one; a news article fits in whole. */
const AROUND = 250;

export class ReadingView extends LitElement {
  static override properties = {
    t: { attribute: false },
    langs: { attribute: false },
    active: { attribute: false },
    turn: { attribute: false },
    shown: { state: true },
  };

  declare t: Translate;
  declare langs: { source: string; target: string };
  declare active: Item | null;
  /** Another value asks for drawing again. */
  declare turn: number;
  declare shown: boolean;
  model: Model | null = null;
  private lit = -1;

  constructor() {
    super();
    this.t = (key) => key;
    this.langs = { source: 'vi', target: 'en' };
    this.active = null;
    this.turn = 0;
    this.shown = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  toggle(): void {
    this.shown = !this.shown;
    this.lit = -1;
  }

  protected override updated(): void {
    if (this.shown && this.active && this.lit !== this.active.number) {
      this.lit = this.active.number;
      this.querySelector('.rv-lit')?.scrollIntoView({ block: 'center' });
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.shown || !this.model) {
      return nothing;
    }
    const { t } = this;
    return html`<section class="cp-box rv-box" aria-label=${t('key.reading')}>
      <div class="cp-head"><b>${t('key.reading')}</b><span class="ts-space"></span>
        <button class="se-button se-plain" @click=${() => this.toggle()}>${t('close')} <kbd>${shown(keyMap.first('reading'))}</kbd></button></div>
      <div class="rv-text" tabindex="0">${this.paragraphs(this.model).map((items) => html`
        <div class="rv-pair rv-${items[0].kind.toLowerCase()}">
          <p lang=${this.langs.source}>${items.map((item) => this.sentence(item, item.source))}</p>
          <p lang=${this.langs.target}>${items.map((item) => this.sentence(item, item.text))}</p>
        </div>`)}</div>
    </section>`;
  }

  private paragraphs(model: Model): Item[][] {
    const at = (this.active?.number ?? 1) - 1;
    const paragraphs: Item[][] = [];
    for (const item of model.items.slice(Math.max(0, at - AROUND), at + AROUND)) {
      if (!item) {
        continue;
      }
      const last = paragraphs.at(-1);
      if (last && last[0].paragraph === item.paragraph) {
        last.push(item);
      } else {
        paragraphs.push([item]);
      }
    }
    return paragraphs;
  }

  private sentence(item: Item, text: string): TemplateResult {
    return html`<span class=${item.id === this.active?.id ? 'rv-lit' : ''} @click=${() => this.dispatchEvent(new CustomEvent<number>('go-to', { detail: item.number, bubbles: true }))}>${
      withChips(text.trim(), item.labels) || '…'}</span> `;
  }
}

customElements.define('segment-reading', ReadingView);

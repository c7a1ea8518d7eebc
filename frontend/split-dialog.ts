/** Where to split a segment: the source with the cut in it, moved by the arrow keys; Enter cuts. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { withChips } from './inline-codes';
import { likelyCut, wordStarts } from './text-tools';
import type { Item, Translate } from './types';

export class SplitDialog extends LitElement {
  static override properties = {
    t: { attribute: false },
    langs: { attribute: false },
    item: { state: true },
    sourceAt: { state: true },
    targetAt: { state: true },
    side: { state: true },
  };

  declare t: Translate;
  declare langs: { source: string; target: string };
  declare item: Item | null;
  declare sourceAt: number;
  declare targetAt: number;
  declare side: 'source' | 'target';

  constructor() {
    super();
    this.t = (key) => key;
    this.langs = { source: 'vi', target: 'en' };
    this.item = null;
    this.sourceAt = 0;
    this.targetAt = 0;
    this.side = 'source';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Begins at the caret's share of the text; without a caret, in the middle. */
  async open(item: Item, targetAt: number): Promise<void> {
    const share = targetAt > 0 ? targetAt / item.text.length : 0.5;
    this.sourceAt = likelyCut(item.source, share);
    this.targetAt = targetAt > 0 ? targetAt : item.text ? Math.max(0, likelyCut(item.text, this.sourceAt / item.source.length)) : 0;
    this.side = 'source';
    this.item = item;
    await this.updateComplete;
    this.querySelector('dialog')!.showModal();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { item, t } = this;
    if (!item) {
      return nothing;
    }
    return html`<dialog class="dl-box dl-is-split" aria-label=${t('dialog.split')} @close=${this.closed} @keydown=${this.onKey}>
      <h3>${t('dialog.split')}</h3>
      ${this.text('source', item.source, this.sourceAt)}
      ${item.text ? this.text('target', item.text, this.targetAt) : nothing}
      <p class="dl-hint" role="status">${t('split.hint')}</p>
      <div class="dl-actions">
        <button class="se-button se-primary" ?disabled=${this.sourceAt <= 0} @click=${this.cut} autofocus>${t('key.split')} <kbd>Enter</kbd></button>
        <button class="se-button" @click=${this.close}>${t('cancel')}</button>
      </div>
    </dialog>`;
  }

  private text(side: 'source' | 'target', text: string, at: number): TemplateResult {
    return html`<p class="dl-cut ${this.side === side ? 'dl-cut-active' : ''}" lang=${this.langs[side]} @mousedown=${() => (this.side = side)}>
      <span>${withChips(text.slice(0, at), this.item?.labels)}</span><b aria-hidden="true">✂</b><span>${withChips(text.slice(at), this.item?.labels)}</span></p>`;
  }

  private onKey = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.code === 'ArrowLeft' || event.code === 'ArrowRight') {
      event.preventDefault();
      this.move(event.code === 'ArrowRight' ? 1 : -1);
    } else if ((event.code === 'ArrowDown' || event.code === 'ArrowUp') && this.item?.text) {
      event.preventDefault();
      this.side = event.code === 'ArrowDown' ? 'target' : 'source';
    } else if (event.code === 'Enter' && (event.target as HTMLElement).tagName !== 'BUTTON') {
      event.preventDefault();
      this.cut();
    }
  };

  private move(step: number): void {
    const text = this.side === 'source' ? this.item!.source : this.item!.text;
    const at = this.side === 'source' ? this.sourceAt : this.targetAt;
    const places = wordStarts(text);
    const next = step > 0 ? places.find((place) => place > at) : places.filter((place) => place < at).at(-1);
    if (next !== undefined) {
      if (this.side === 'source') {
        this.sourceAt = next;
      } else {
        this.targetAt = next;
      }
    }
  }

  private cut = (): void => {
    const { item, sourceAt, targetAt } = this;
    this.close();
    this.dispatchEvent(new CustomEvent('cut', { detail: { item, sourceAt, targetAt }, bubbles: true }));
  };

  private close = (): void => this.querySelector('dialog')?.close();

  private closed = (): void => {
    this.item = null;
    this.dispatchEvent(new CustomEvent('closed', { bubbles: true }));
  };
}

customElements.define('segment-split', SplitDialog);

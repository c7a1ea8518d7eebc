/** Two people wrote in one segment: mine, theirs and what both began with. Nothing is lost until somebody chooses. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { icon } from './icons';
import { withChips } from './inline-codes';
import { diffWords, oneLine } from './text';
import type { Answer, Translate } from './types';

export class ConflictPanel extends LitElement {
  static override properties = {
    t: { attribute: false },
    targetLang: { attribute: false },
    number: { attribute: false },
    conflict: { attribute: false },
    merging: { state: true },
  };

  declare t: Translate;
  declare targetLang: string;
  declare number: number;
  declare conflict: Answer | null;
  declare merging: boolean;

  constructor() {
    super();
    this.t = (key) => key;
    this.targetLang = 'en';
    this.number = 0;
    this.conflict = null;
    this.merging = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('conflict')) {
      this.merging = false;
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { conflict, t } = this;
    const theirs = conflict?.row;
    if (!conflict || !theirs) {
      return nothing;
    }
    return html`<div class="xp-box" role="dialog" aria-label=${t('conflict.title')}>
      <div class="xp-head">${icon('warning')} <b>${t('conflict.title')} · ${t('row', this.number)}</b>
        <span>${t('conflict.explain', theirs.author || '?')}</span></div>
      <div class="xp-sides">
        ${this.side(t('conflict.mine'), conflict.base, conflict.mine)}
        ${this.side(t('conflict.theirs', theirs.author || '?'), conflict.base, theirs.target)}
        <div class="xp-side"><h4>${t('conflict.base')}</h4><p lang=${this.targetLang}>${conflict.base || '–'}</p></div>
      </div>
      ${this.merging
        ? html`<textarea lang=${this.targetLang} aria-label=${t('conflict.merge')} .defaultValue=${conflict.mine}></textarea>`
        : nothing}
      <div class="xp-actions">
        ${this.merging
          ? html`<button class="se-button se-primary" @click=${this.saveMerge}>${t('conflict.saveMerge')}</button>
              <button class="se-button" @click=${() => (this.merging = false)}>${t('cancel')}</button>`
          : html`<button class="se-button se-primary" @click=${() => this.choose(conflict.mine)}>${t('conflict.keepMine')}</button>
              <button class="se-button" @click=${() => this.choose(null)}>${t('conflict.takeTheirs')}</button>
              <button class="se-button" @click=${this.startMerge}>${t('conflict.merge')}</button>`}
      </div>
    </div>`;
  }

  private side(title: string, base: string, text: string): TemplateResult {
    return html`<div class="xp-side"><h4>${title}</h4><p class="hp-diff" lang=${this.targetLang}>${diffWords(base, text).map((run) =>
      run.kind === 'ADDED' ? html`<ins>${withChips(run.text)}</ins>` : run.kind === 'REMOVED' ? html`<del>${withChips(run.text)}</del>` : withChips(run.text),
    )}</p></div>`;
  }

  private startMerge = async (): Promise<void> => {
    this.merging = true;
    await this.updateComplete;
    this.querySelector('textarea')?.focus();
  };

  private saveMerge = (): void => this.choose(oneLine(this.querySelector('textarea')!.value));

  private choose(text: string | null): void {
    this.dispatchEvent(new CustomEvent<string | null>('chosen', { detail: text, bubbles: true }));
  }
}

customElements.define('segment-conflict', ConflictPanel);

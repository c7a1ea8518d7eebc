/** Two people wrote in one segment: mine, theirs and what both began with. Nothing is lost until somebody chooses. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { icon } from './icons';
import { withChips } from './inline-codes';
import { keyMap, digitOf, shown } from './keys';
import { merge } from './merge';
import { diffWords, oneLine } from './text';
import type { Answer, Row, Translate } from './types';

export interface Choice {
  /** Null for theirs. */
  text: string | null;
  /** Their version, as it was seen. */
  seen: Row;
}

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
  /** What is merged: it stays as it is, whatever arrives meanwhile. */
  declare merging: Answer | null;

  constructor() {
    super();
    this.t = (key) => key;
    this.targetLang = 'en';
    this.number = 0;
    this.conflict = null;
    this.merging = null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('number') || this.conflict === null) {
      this.merging = null;
    }
  }

  /** From the keyboard: its digits choose. */
  focusPanel(): void {
    this.querySelector<HTMLElement>(this.merging ? 'textarea' : '.xp-box')?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { t, merging } = this;
    const conflict = merging ?? this.conflict;
    const theirs = conflict?.row;
    if (!conflict || !theirs) {
      return nothing;
    }
    const merged = merging ? merge(conflict.base, conflict.mine, theirs.target) : null;
    return html`<div class="xp-box" role="dialog" tabindex="-1" aria-label=${t('conflict.title')} @keydown=${this.onKey}>
      <div class="xp-head">${icon('warning')} <b>${t('conflict.title')} · ${t('row', this.number)}</b>
        <span>${t('conflict.explain', theirs.author || '?')} <kbd>${shown(keyMap.first('conflict'))}</kbd></span>
        ${theirs.state === 'APPROVED' ? html`<b>${icon('APPROVED')} ${t('conflict.approved')}</b>` : nothing}</div>
      <div class="xp-sides">
        ${this.side(t('conflict.mine'), conflict.base || conflict.mine, conflict.mine)}
        ${this.side(t('conflict.theirs', theirs.author || '?'), conflict.base || conflict.mine, theirs.target)}
        <div class="xp-side"><h4>${t('conflict.base')}</h4><p lang=${this.targetLang}>${conflict.base ? withChips(conflict.base) : t('conflict.noBase')}</p></div>
      </div>
      ${merged
        ? html`<p class="xp-hint" role="status">${t(merged.clashes ? 'conflict.merge.clashes' : 'conflict.merge.done')}</p>
            <textarea lang=${this.targetLang} aria-label=${t('conflict.merge')} .defaultValue=${merged.text}></textarea>`
        : nothing}
      <div class="xp-actions">
        ${merged
          ? html`<button class="se-button se-primary" @click=${this.saveMerge}>${t('conflict.saveMerge')} <kbd>Ctrl+Enter</kbd></button>
              <button class="se-button" @click=${() => (this.merging = null)}>${t('cancel')} <kbd>Esc</kbd></button>`
          : html`<button class="se-button se-primary" @click=${() => this.choose(conflict.mine)}><kbd>1</kbd> ${t('conflict.keepMine')}</button>
              <button class="se-button" @click=${() => this.choose(null)}><kbd>2</kbd> ${t('conflict.takeTheirs')}</button>
              <button class="se-button" @click=${this.startMerge}><kbd>3</kbd> ${t('conflict.merge')}</button>`}
      </div>
    </div>`;
  }

  private onKey = (event: KeyboardEvent): void => {
    if (event.isComposing) {
      return;
    }
    const digit = event.ctrlKey || event.altKey || this.merging ? 0 : digitOf(event);
    const acts = [undefined, () => this.choose(this.conflict!.mine), () => this.choose(null), this.startMerge];
    if (this.merging && event.ctrlKey && event.key === 'Enter') {
      this.saveMerge();
    } else if (event.key === 'Escape') {
      this.leave();
    } else if (acts[digit]) {
      void acts[digit]();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  /** Out of the merge, or back to the field: nothing is chosen. */
  private leave(): void {
    if (this.merging) {
      this.merging = null;
      void this.updateComplete.then(() => this.focusPanel());
    } else {
      this.dispatchEvent(new CustomEvent('closed', { bubbles: true }));
    }
  }

  private side(title: string, base: string, text: string): TemplateResult {
    return html`<div class="xp-side"><h4>${title}</h4><p class="hp-diff" lang=${this.targetLang}>${diffWords(base, text).map((run) =>
      run.kind === 'ADDED' ? html`<ins>${withChips(run.text)}</ins>` : run.kind === 'REMOVED' ? html`<del>${withChips(run.text)}</del>` : withChips(run.text),
    )}</p></div>`;
  }

  private startMerge = async (): Promise<void> => {
    this.merging = this.conflict;
    await this.updateComplete;
    this.querySelector('textarea')?.focus();
  };

  private saveMerge = (): void => this.choose(oneLine(this.querySelector('textarea')!.value));

  private choose(text: string | null): void {
    const seen = (this.merging ?? this.conflict)!.row!;
    this.merging = null;
    this.dispatchEvent(new CustomEvent<Choice>('chosen', { detail: { text, seen }, bubbles: true }));
  }
}

customElements.define('segment-conflict', ConflictPanel);

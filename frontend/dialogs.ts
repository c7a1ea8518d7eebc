/** The small windows of the editor: list of keys, go to number, return with a reason. Native dialogs keep the focus. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { digitOf } from './keys';
import './keys-list';
import { SPECIAL } from './text-tools';
import type { Translate } from './types';

export type Dialog = 'keys' | 'goTo' | 'return' | 'special';

export class EditorDialogs extends LitElement {
  static override properties = {
    t: { attribute: false },
    total: { attribute: false },
    reasons: { attribute: false },
    review: { attribute: false },
    which: { state: true },
    reason: { state: true },
    wrong: { state: true },
  };

  declare t: Translate;
  declare total: number;
  declare reasons: string[];
  declare review: boolean;
  declare which: Dialog | null;
  declare reason: string;
  declare wrong: boolean;

  constructor() {
    super();
    this.t = (key) => key;
    this.total = 0;
    this.reasons = [];
    this.review = false;
    this.which = null;
    this.reason = '';
    this.wrong = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  async open(which: Dialog): Promise<void> {
    this.which = which;
    this.reason = '';
    this.wrong = false;
    await this.updateComplete;
    const dialog = this.querySelector('dialog')!;
    if (!dialog.open) {
      // A modal dialog makes the page inert and back: two restyles of everything, of which a jump has no time for one.
      if (which === 'goTo') {
        dialog.show();
      } else {
        dialog.showModal();
      }
    }
    dialog.querySelector<HTMLElement>('[data-first]')?.focus();
  }

  private closed = (): void => {
    // A key may overtake the event of the dialog before: then another one stands open already, and stays.
    if (this.querySelector('dialog')?.open) {
      return;
    }
    this.which = null;
    this.dispatchEvent(new CustomEvent('closed', { bubbles: true }));
  };

  private close(): void {
    this.querySelector('dialog')?.close();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.which) {
      return nothing;
    }
    const title = this.t(`dialog.${this.which}`);
    return html`<dialog class="dl-box dl-is-${this.which}" aria-label=${title} @close=${this.closed} @keydown=${this.onKey}
      @focusout=${this.onFocusOut}
      @mousedown=${(event: MouseEvent) => event.target === event.currentTarget && this.close()}>
      <h3>${title}</h3>
      ${this.body()}
    </dialog>`;
  }

  private body(): TemplateResult {
    switch (this.which) {
      case 'goTo':
        return this.goTo();
      case 'return':
        return this.returning();
      case 'special':
        return this.special();
      default:
        return this.keys();
    }
  }

  private keys(): TemplateResult {
    const { t } = this;
    return html`<segment-keys .t=${t} .review=${this.review}></segment-keys>
      <button class="se-button" data-first @click=${this.close}>${t('close')} <kbd>Esc</kbd></button>`;
  }

  private special(): TemplateResult {
    const take = (letter: string) => {
      this.close();
      this.dispatchEvent(new CustomEvent<string>('special', { detail: letter, bubbles: true }));
    };
    return html`<div class="dl-special">${SPECIAL.map((letter, i) => html`<button class="se-button" ?data-first=${i === 0}
      aria-label=${letter === '\u00a0' ? this.t('special.nbsp') : letter === '\u2011' ? this.t('special.nbhyphen') : letter}
      title=${letter === '\u00a0' ? this.t('special.nbsp') : letter === '\u2011' ? this.t('special.nbhyphen') : letter}
      @click=${() => take(letter)}>${letter === '\u00a0' ? '␣' : letter === '\u2011' ? '‑' : letter}</button>`)}</div>
      <p class="dl-hint">${this.t('special.hint')}</p>`;
  }

  private goTo(): TemplateResult {
    const { t } = this;
    return html`<form method="dialog" @submit=${this.sendNumber}>
      <label>${t('goTo.label', this.total)}
        <input data-first inputmode="numeric" autocomplete="off" aria-invalid=${this.wrong} /></label>
      ${this.wrong ? html`<p class="hp-error" role="alert">${t('goTo.wrong', this.total)}</p>` : nothing}
      <div class="dl-actions"><button class="se-button se-primary">${t('goTo.go')}</button></div>
    </form>`;
  }

  private sendNumber = (event: Event): void => {
    event.preventDefault();
    const number = Number(this.querySelector('input')!.value.trim());
    if (!Number.isInteger(number) || number < 1 || number > this.total) {
      this.wrong = true;
      return;
    }
    // The field takes the focus at once, and the dialog has none to give back.
    this.dispatchEvent(new CustomEvent<number>('go-to', { detail: number, bubbles: true }));
    this.close();
  };

  private onFocusOut = (event: FocusEvent): void => {
    const dialog = event.currentTarget as HTMLDialogElement;
    if (this.which === 'goTo' && event.relatedTarget instanceof Node && !dialog.contains(event.relatedTarget)) {
      dialog.close();
    }
  };

  private returning(): TemplateResult {
    const { t } = this;
    return html`<form method="dialog" @submit=${this.sendReturn}>
      <div class="dl-reasons" role="radiogroup" aria-label=${t('return.reason')}>
        ${this.reasons.map((reason, i) => html`<button
          type="button" role="radio" class="se-button se-toggle" aria-checked=${this.reason === reason} ?data-first=${i === 0}
          @click=${() => this.pick(reason)}
        ><kbd>${i + 1}</kbd> ${t(`=review.reason.${reason}`)}</button>`)}
      </div>
      ${this.wrong ? html`<p class="hp-error" role="alert">${t('return.choose')}</p>` : nothing}
      <label>${t('return.note')}<textarea rows="2"></textarea></label>
      <div class="dl-actions">
        <button class="se-button se-primary">${t('return.send')} <kbd>Enter</kbd></button>
        <button class="se-button" type="button" @click=${this.close}>${t('cancel')}</button>
      </div>
    </form>`;
  }

  private pick(reason: string): void {
    this.reason = reason;
    this.wrong = false;
    this.querySelector('textarea')?.focus();
  }

  private sendReturn = (event?: Event): void => {
    event?.preventDefault();
    if (!this.reason) {
      this.wrong = true;
      return;
    }
    const detail = { reason: this.reason, note: this.querySelector('textarea')!.value.normalize('NFC').trim() };
    this.close();
    this.dispatchEvent(new CustomEvent('return-segment', { detail, bubbles: true }));
  };

  private onKey = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (this.which === 'goTo' && event.key === 'Escape') {
      this.close();
    }
    if (this.which === 'special' && /^Arrow(Left|Right)$/.test(event.code)) {
      const letters = [...this.querySelectorAll<HTMLElement>('.dl-special button')];
      const at = letters.indexOf(document.activeElement as HTMLElement) + (event.code === 'ArrowRight' ? 1 : -1);
      letters[(at + letters.length) % letters.length].focus();
    }
    if (this.which !== 'return' || event.isComposing) {
      return;
    }
    const inNote = event.target instanceof HTMLTextAreaElement;
    if (inNote && event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      this.sendReturn();
      return;
    }
    const digit = digitOf(event);
    if (!inNote && !event.ctrlKey && !event.altKey && digit >= 1 && digit <= this.reasons.length) {
      event.preventDefault();
      this.pick(this.reasons[digit - 1]);
    }
  };
}

customElements.define('segment-dialogs', EditorDialogs);

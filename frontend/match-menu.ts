/** What may be done to the unit behind a match: correct it, trust it less, take it out, see its history. By keys or mouse. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { withChips } from './inline-codes';
import { withTimeout } from './look-ups';
import { paged } from './paged';
import type { MatchItem, Server, Translate, UnitChangeItem } from './types';

const WAIT_MILLIS = 15_000;

export type UnitAct = 'correct' | 'demote' | 'delete';

/** In the order of the menu; the letter is the key. */
const ACTS: readonly { act: UnitAct; key: string }[] = [
  { act: 'correct', key: 'c' },
  { act: 'demote', key: 'd' },
  { act: 'delete', key: 'x' },
];

export class MatchMenu extends LitElement {
  static override properties = {
    t: { attribute: false },
    locale: { attribute: false },
    match: { state: true },
    number: { state: true },
    page: { state: true },
    message: { state: true },
    history: { state: true },
    busy: { state: true },
  };

  declare t: Translate;
  declare locale: string;
  declare match: MatchItem | null;
  declare number: number;
  declare page: 'menu' | 'correct' | 'history';
  declare message: string;
  declare history: UnitChangeItem[];
  declare busy: boolean;
  server: () => Server = () => {
    throw new Error('no server');
  };
  /** All matches of the segment: a digit chooses another one. */
  offers: MatchItem[] = [];

  constructor() {
    super();
    this.t = (key) => key;
    this.locale = 'vi';
    this.match = null;
    this.number = 0;
    this.page = 'menu';
    this.message = '';
    this.history = [];
    this.busy = false;
    this.hidden = true;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Opens for one of the matches. */
  open(index: number): void {
    const match = this.offers[index];
    if (!match) {
      return;
    }
    this.match = match;
    this.number = index + 1;
    this.page = 'menu';
    this.message = match.origin.unit === 0 ? this.t('unit.none') : '';
    this.hidden = false;
    this.focusSoon('.mm-box');
  }

  private focusSoon(selector: string): void {
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(selector)?.focus());
  }

  private close = (): void => {
    this.hidden = true;
    this.match = null;
    this.dispatchEvent(new CustomEvent('menu-closed', { bubbles: true }));
  };

  protected override render(): TemplateResult | typeof nothing {
    const { match, t } = this;
    if (!match || this.hidden) {
      return nothing;
    }
    return html`<div class="mm-box" role="dialog" tabindex="-1" aria-label=${t('unit.title', this.number)} @keydown=${this.onKey}>
      <p class="mm-head"><b>${t('unit.title', this.number)}</b> ${match.origin.memory}
        <button class="se-link" @click=${this.close}>${t('close')} <kbd>Esc</kbd></button></p>
      ${this.page === 'menu' ? this.menu(match) : this.page === 'correct' ? this.correction(match) : this.changes()}
      ${this.message ? html`<p class="hp-hint" role="status">${this.message}</p>` : nothing}
    </div>`;
  }

  private menu(match: MatchItem): TemplateResult {
    const { t } = this;
    const { origin } = match;
    return html`<div class="mm-acts" role="menu">
      ${ACTS.map(({ act, key }) => html`<button class="se-button" role="menuitem" ?disabled=${!origin.mayChange || this.busy}
        title=${origin.mayChange ? '' : t('unit.notAllowed')} @click=${() => this.choose(act)}
      ><kbd>${key.toUpperCase()}</kbd> ${t(`unit.${act}`)}</button>`)}
      <button class="se-button" role="menuitem" ?disabled=${origin.unit === 0} @click=${this.showHistory}><kbd>H</kbd> ${t('unit.history')}</button>
    </div>
    ${origin.unit !== 0 && !origin.mayChange ? html`<p class="hp-hint">${t('unit.notAllowed')}</p>` : nothing}`;
  }

  private correction(match: MatchItem): TemplateResult {
    const { t } = this;
    return html`<form @submit=${this.sendCorrection}>
      <p class="hp-diff">${withChips(match.origin.source)}</p>
      <textarea rows="3" aria-label=${t('unit.correct')} .value=${match.origin.stored}></textarea>
      <div class="dl-actions">
        <button class="se-button se-primary" ?disabled=${this.busy}>${t('unit.save')} <kbd>Ctrl+Enter</kbd></button>
      </div>
    </form>`;
  }

  private changes(): TemplateResult {
    const { t } = this;
    return this.history.length === 0
      ? html`<p class="hp-hint">${this.busy ? '…' : t('unit.noHistory')}</p>`
      : html`<ol class="hp-list">${paged(this, this.history, this.history, (change) => html`<li class="hp-version">
          <div class="hp-head"><b>${t(`=memory.action.${change.action}`)}</b>
            <span class="hp-origin">${change.who} · ${new Date(change.at).toLocaleString(this.locale, { dateStyle: 'short', timeStyle: 'short' })}</span></div>
          <p>${t('unit.before')} ${withChips(change.target)} (${t(`trust.${change.trust}`)})</p></li>`)}</ol>`;
  }

  private choose(act: UnitAct): void {
    if (!this.match?.origin.mayChange || this.busy) {
      return;
    }
    if (act === 'correct') {
      this.page = 'correct';
      this.focusSoon('textarea');
    } else {
      void this.send(act, '');
    }
  }

  private sendCorrection = (event?: Event): void => {
    event?.preventDefault();
    void this.send('correct', this.querySelector('textarea')!.value.normalize('NFC').trim());
  };

  private async send(act: UnitAct, text: string): Promise<void> {
    const unit = this.match!.origin.unit;
    this.busy = true;
    try {
      const outcome = await withTimeout(this.server().changeUnit(unit, act, text), WAIT_MILLIS);
      this.message = this.t(`=memory.decision.${outcome}`);
      if (outcome === 'DONE' || outcome === 'SAME') {
        this.dispatchEvent(new CustomEvent('unit-changed', { bubbles: true }));
        this.close();
      }
    } catch {
      this.message = this.t('pane.failed');
    }
    this.busy = false;
  }

  private showHistory = async (): Promise<void> => {
    this.page = 'history';
    this.history = [];
    this.busy = true;
    this.focusSoon('.mm-box');
    try {
      this.history = await withTimeout(this.server().unitHistory(this.match!.origin.unit), WAIT_MILLIS);
    } catch {
      this.message = this.t('pane.failed');
    }
    this.busy = false;
  };

  private onKey = (event: KeyboardEvent): void => {
    if (event.isComposing) {
      return;
    }
    const inText = event.target instanceof HTMLTextAreaElement;
    if (event.key === 'Escape') {
      this.close();
    } else if (inText && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      this.sendCorrection();
    } else if (inText || event.ctrlKey || event.altKey || event.metaKey) {
      event.stopPropagation();
      return;
    } else if (/^Digit[1-9]$/.test(event.code)) {
      this.open(Number(event.code.slice(5)) - 1);
    } else if (this.page === 'menu' && event.code === 'KeyH' && this.match?.origin.unit) {
      void this.showHistory();
    } else {
      const chosen = ACTS.find(({ key }) => event.code === `Key${key.toUpperCase()}`);
      if (this.page !== 'menu' || !chosen) {
        return;
      }
      this.choose(chosen.act);
    }
    event.preventDefault();
    event.stopPropagation();
  };
}

customElements.define('segment-match-menu', MatchMenu);

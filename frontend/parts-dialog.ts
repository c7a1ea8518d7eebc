/** Who does what: parts of the job, evenly or by number, and who reviews. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { withTimeout } from './look-ups';
import type { Parts } from './parts';
import type { PartNow, Server, Translate } from './types';

const WAIT_MILLIS = 20_000;

export class PartsDialog extends LitElement {
  static override properties = {
    t: { attribute: false },
    parts: { attribute: false },
    total: { attribute: false },
    user: { attribute: false },
    server: { attribute: false },
    number: { state: true },
    problem: { state: true },
    chosen: { state: true },
  };

  declare t: Translate;
  declare parts: Parts;
  declare total: number;
  declare user: string;
  declare server: () => Server;
  /** The active segment; 0 while the dialog is closed. */
  declare number: number;
  declare problem: string;
  /** In the order in which they were ticked. */
  declare chosen: string[];

  constructor() {
    super();
    this.t = (key) => key;
    this.total = 0;
    this.user = '';
    this.number = 0;
    this.problem = '';
    this.chosen = [];
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  async open(number: number): Promise<void> {
    this.number = number;
    this.problem = '';
    this.chosen = [];
    void this.parts.load().then(() => this.requestUpdate());
    await this.updateComplete;
    const dialog = this.querySelector('dialog')!;
    if (!dialog.open) {
      dialog.showModal();
    }
    dialog.querySelector<HTMLElement>('[data-first]')?.focus();
  }

  private closed = (): void => {
    this.number = 0;
    this.dispatchEvent(new CustomEvent('closed', { bubbles: true }));
  };

  private async ask(call: () => Promise<string>): Promise<void> {
    const outcome = await withTimeout(call(), WAIT_MILLIS).catch(() => 'FAILED');
    this.problem = outcome === 'DONE' ? '' : outcome === 'FAILED' ? this.t('pane.failed') : this.t(`=workbench.parts.${outcome}`);
    await this.parts.load();
    this.requestUpdate();
  }

  private give = (event: Event): void => {
    event.preventDefault();
    const value = (name: string) => this.querySelector<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`)?.value.trim() ?? '';
    const [from, to] = [Number(value('from')), Number(value('to'))];
    if (!Number.isInteger(from) || !Number.isInteger(to) || from < 1 || from > to || to > this.total) {
      this.problem = this.t(`=workbench.parts.NO_SUCH_RANGE`);
      return;
    }
    const { mayDivide } = this.parts.division;
    void this.ask(() => this.server().give(from, to, mayDivide ? value('whose') : this.user));
  };

  private tick(user: string, on: boolean): void {
    this.chosen = on ? [...this.chosen, user] : this.chosen.filter((one) => one !== user);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.number === 0) {
      return nothing;
    }
    const { t, parts: { division } } = this;
    return html`<dialog class="dl-box pd-box" aria-label=${t('key.parts')} @close=${this.closed} @keydown=${(event: KeyboardEvent) => event.stopPropagation()}>
      <h3>${t('key.parts')}</h3>
      ${this.list(division.parts)}
      ${this.problem ? html`<p class="hp-error" role="alert">${this.problem}</p>` : nothing}
      ${division.mayDivide ? this.evenly() : nothing}
      ${this.range(division.mayDivide)}
      ${division.mayDivide ? this.reviewer() : nothing}
      <div class="dl-actions"><button class="se-button" @click=${() => this.querySelector('dialog')?.close()}>${t('close')} <kbd>Esc</kbd></button></div>
    </dialog>`;
  }

  private list(parts: PartNow[]): TemplateResult {
    const { t } = this;
    if (parts.length === 0) {
      return html`<p class="dl-hint">${t('parts.none')}</p>`;
    }
    const words = parts.reduce((sum, part) => sum + part.words, 0);
    return html`<div class="pd-bar" aria-hidden="true">${parts.map((part) => html`<i class="who-${part.colour}" style="flex:${part.words}" title=${part.name}></i>`)}</div>
      <ul class="pd-list">${parts.map((part) => html`<li><i class="who who-${part.colour}" aria-hidden="true">${part.initials}</i>
        <b>${part.from}–${part.to}</b> <span>${part.name}</span> <small>${t('parts.words', part.words, Math.round((100 * part.words) / Math.max(1, words)))}</small>
        ${this.parts.division.mayDivide || this.parts.isMine(part)
          ? html`<button class="se-link" @click=${() => this.ask(() => this.server().give(part.from, part.to, ''))}>${t('parts.free')}</button>`
          : nothing}</li>`)}</ul>`;
  }

  private evenly(): TemplateResult {
    const { t } = this;
    return html`<fieldset class="pd-row"><legend>${t('parts.evenly')}</legend>
      ${this.parts.division.people.map((one, i) => html`<label class="dl-check"><input type="checkbox" ?data-first=${i === 0} .checked=${this.chosen.includes(one.user)}
        value=${one.user} @change=${(event: Event) => this.tick(one.user, (event.target as HTMLInputElement).checked)} /> ${one.name}</label>`)}
      <button class="se-button se-primary" ?disabled=${this.chosen.length === 0} @click=${() => this.ask(() => this.server().divide(this.chosen))}>${t('parts.divide')}</button>
    </fieldset>`;
  }

  private range(mayDivide: boolean): TemplateResult {
    const { t } = this;
    return html`<form class="pd-row" @submit=${this.give}>
      <label>${t('parts.from')} <input name="from" inputmode="numeric" size="5" value=${this.number} ?data-first=${!mayDivide} /></label>
      <label>${t('parts.to')} <input name="to" inputmode="numeric" size="5" value=${this.total} /></label>
      ${mayDivide
        ? html`<label>${t('parts.whose')} <select class="se-control" name="whose">
            ${this.parts.division.people.map((one) => html`<option value=${one.user} ?selected=${one.user === this.user}>${one.name}</option>`)}
            <option value="">${t('parts.nobody')}</option></select></label>`
        : nothing}
      <button class="se-button">${t(mayDivide ? 'parts.give' : 'parts.take')}</button>
    </form>`;
  }

  private reviewer(): TemplateResult {
    const { t, parts: { division } } = this;
    return html`<label class="pd-row">${t('parts.reviewer')} <select class="se-control" name="reviewer"
      @change=${(event: Event) => this.ask(() => this.server().nameReviewer((event.target as HTMLSelectElement).value))}>
      <option value="" ?selected=${division.reviewer === ''}>${t('parts.anybody')}</option>
      ${division.people.filter((one) => one.reviews).map((one) => html`<option value=${one.user} ?selected=${division.reviewer === one.user}>${one.name}</option>`)}
    </select></label>`;
  }
}

customElements.define('segment-parts', PartsDialog);

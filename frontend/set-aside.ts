/** Asks why a finding is set aside: a digit takes a usual reason, Enter what is written. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { withChips } from './inline-codes';
import { digitOf } from './keys';
import type { Finding, Item, Server, Translate } from './types';

const USUAL = ['source', 'name', 'quoted', 'mistaken'];

export class SetAside extends LitElement {
  static override properties = {
    t: { attribute: false },
    server: { attribute: false },
    asked: { state: true },
    wrong: { state: true },
  };

  declare t: Translate;
  declare server: () => Server;
  declare asked: { item: Item; text: string; finding: Finding } | null;
  declare wrong: string;

  constructor() {
    super();
    this.t = (key) => key;
    this.server = () => {
      throw new Error('no server');
    };
    this.asked = null;
    this.wrong = '';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  async open(item: Item, finding: Finding): Promise<void> {
    this.asked = { item, text: item.text, finding };
    this.wrong = '';
    await this.updateComplete;
    const dialog = this.querySelector('dialog')!;
    if (!dialog.open) {
      dialog.showModal();
    }
    dialog.querySelector<HTMLElement>('[data-first]')?.focus();
  }

  async takeBack(id: number): Promise<void> {
    const done = await this.server().takeBack(id).catch(() => false);
    this.tell(done ? '' : this.t(`=workbench.refused.NOT_ALLOWED`));
  }

  private tell(problem: string): void {
    this.dispatchEvent(new CustomEvent<string>('set-aside', { detail: problem, bubbles: true }));
  }

  private closed = (): void => {
    this.asked = null;
    this.dispatchEvent(new CustomEvent('closed', { bubbles: true }));
  };

  private send = async (event?: Event): Promise<void> => {
    event?.preventDefault();
    const { asked } = this;
    const reason = this.querySelector('textarea')!.value.normalize('NFC').trim();
    if (!asked || reason === '') {
      this.wrong = this.t('setAside.why');
      return;
    }
    const wholeJob = this.querySelector<HTMLInputElement>('input')!.checked;
    const { item, text, finding } = asked;
    const done = await this.server()
      .ignore(item.id, text, finding.check, finding.key, wholeJob, reason)
      .catch(() => false);
    if (done) {
      this.querySelector('dialog')?.close();
      this.tell('');
    } else {
      this.wrong = this.t(`=workbench.refused.NOT_ALLOWED`);
    }
  };

  private pick(reason: string): void {
    this.querySelector('textarea')!.value = this.t(`setAside.${reason}`);
    void this.send();
  }

  private onKey = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.isComposing) {
      return;
    }
    const inNote = event.target instanceof HTMLTextAreaElement;
    const digit = digitOf(event);
    if (inNote && event.key === 'Enter' && !event.shiftKey) {
      void this.send(event);
    } else if (!inNote && !event.ctrlKey && !event.altKey && digit >= 1 && digit <= USUAL.length) {
      event.preventDefault();
      this.pick(USUAL[digit - 1]);
    }
  };

  protected override render(): TemplateResult | typeof nothing {
    const { t, asked } = this;
    if (!asked) {
      return nothing;
    }
    return html`<dialog class="dl-box" aria-label=${t('key.setAside')} @close=${this.closed} @keydown=${this.onKey}>
      <h3>${t('key.setAside')}</h3>
      <p>${withChips(asked.finding.message)}</p>
      <form method="dialog" @submit=${this.send}>
        <div class="dl-reasons">${USUAL.map((reason, i) => html`<button type="button" class="se-button se-toggle" ?data-first=${i === 0}
          @click=${() => this.pick(reason)}><kbd>${i + 1}</kbd> ${t(`setAside.${reason}`)}</button>`)}</div>
        <label>${t('setAside.other')}<textarea rows="2" maxlength="1000"></textarea></label>
        <label class="dl-check"><input type="checkbox" /> ${t('setAside.wholeJob')}</label>
        ${this.wrong ? html`<p class="hp-error" role="alert">${this.wrong}</p>` : nothing}
        <div class="dl-actions"><button class="se-button se-primary">${t('checks.setAside')} <kbd>Enter</kbd></button>
          <button class="se-button" type="button" @click=${() => this.querySelector('dialog')?.close()}>${t('cancel')}</button></div>
      </form>
    </dialog>`;
  }
}

customElements.define('segment-set-aside', SetAside);

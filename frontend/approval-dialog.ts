/** Approves the rows of the filter: counts first, then asks, then says how far it is. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { reviewServer, type Approval } from './review-door';
import type { Translate } from './types';

const MOST_NUMBERS = 40;

export class ApprovalDialog extends LitElement {
  static override properties = {
    t: { attribute: false },
    stage: { state: true },
    plan: { state: true },
    done: { state: true },
    total: { state: true },
    filtered: { state: true },
  };

  declare t: Translate;
  declare stage: 'closed' | 'counting' | 'planned' | 'approving';
  declare plan: Approval | null;
  declare done: number;
  declare total: number;
  declare filtered: boolean;

  constructor() {
    super();
    this.t = (key) => key;
    this.stage = 'closed';
    this.plan = null;
    this.done = 0;
    this.total = 0;
    this.filtered = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  async count(ids: number[], filtered: boolean): Promise<void> {
    this.stage = 'counting';
    this.plan = null;
    this.done = 0;
    this.total = ids.length;
    this.filtered = filtered;
    await this.updateComplete;
    const dialog = this.querySelector('dialog')!;
    if (!dialog.open) {
      dialog.showModal();
    }
    reviewServer().planApproval(ids).catch(() => this.close());
  }

  progress(done: number, total: number): void {
    this.done = done;
    this.total = total;
  }

  planned(plan: Approval): void {
    if (this.stage === 'counting') {
      this.plan = plan;
      this.stage = 'planned';
      void this.updateComplete.then(() => this.querySelector<HTMLElement>('[data-first]')?.focus());
    }
  }

  close(): void {
    this.querySelector('dialog')?.close();
  }

  private closed = (): void => {
    if (this.stage === 'counting' || this.stage === 'approving') {
      void reviewServer().stopApproval().catch(() => undefined);
    }
    this.stage = 'closed';
    this.dispatchEvent(new CustomEvent('closed', { bubbles: true }));
  };

  private approve = (): void => {
    this.stage = 'approving';
    this.done = 0;
    this.total = this.plan?.approved ?? 0;
    reviewServer().approvePlanned().catch(() => this.close());
  };

  private go(number: number): void {
    this.close();
    this.dispatchEvent(new CustomEvent<number>('go-to', { detail: number, bubbles: true }));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { t, stage } = this;
    if (stage === 'closed') {
      return nothing;
    }
    const title = t(this.filtered ? 'approval.titleFiltered' : 'approval.title');
    return html`<dialog class="dl-box dl-is-approval" aria-label=${title} @close=${this.closed} @keydown=${(event: KeyboardEvent) => event.stopPropagation()}>
      <h3>${title}</h3>
      ${stage === 'planned' && this.plan ? this.counts(this.plan) : this.running()}
    </dialog>`;
  }

  private running(): TemplateResult {
    const { t } = this;
    return html`<p role="status"><progress max=${Math.max(1, this.total)} value=${this.done} aria-label=${t('approval.counting')}></progress>
        ${t(this.stage === 'counting' ? 'approval.counting' : 'approval.running')} ${t('approval.progress', this.done, this.total)}</p>
      <div class="dl-actions"><button class="se-button" @click=${() => this.close()}>${t('approval.stop')}</button></div>`;
  }

  private counts(plan: Approval): TemplateResult {
    const { t } = this;
    const left = Object.entries(plan.left);
    return html`<p class="ap-count"><b>${plan.approved}</b> ${t('approval.able')}</p>
      ${plan.already > 0 ? html`<p class="dl-hint">${t('approval.already', plan.already)}</p>` : nothing}
      ${left.length > 0
        ? html`<p>${t('approval.left')}</p><ul class="ap-left">${left.map(([reason, numbers]) => html`<li><b>${numbers.length}</b> ${t(`=workbench.refused.${reason}`)}:
            ${numbers.slice(0, MOST_NUMBERS).map((number) => html`<button class="se-link" @click=${() => this.go(number)}>${number}</button> `)}${numbers.length > MOST_NUMBERS ? '…' : ''}</li>`)}</ul>`
        : nothing}
      <div class="dl-actions">
        ${plan.approved > 0
          ? html`<button class="se-button se-primary" data-first @click=${this.approve}>${t('approval.approve', plan.approved)} <kbd>Enter</kbd></button>`
          : nothing}
        <button class="se-button" ?data-first=${plan.approved === 0} @click=${() => this.close()}>${t('cancel')} <kbd>Esc</kbd></button>
      </div>`;
  }
}

customElements.define('segment-approval', ApprovalDialog);

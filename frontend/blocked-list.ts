/** Segments that were not approved because of blocking findings, each with its list and a way there. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { icon } from './icons';
import { withChips } from './inline-codes';
import { paged } from './paged';
import type { Finding, Item, Server, Translate } from './types';

export class BlockedList extends LitElement {
  static override properties = {
    t: { attribute: false },
    server: { attribute: false },
    blocked: { state: true },
  };

  declare t: Translate;
  declare server: () => Server;
  declare blocked: { item: Item; findings: Finding[] }[];

  constructor() {
    super();
    this.t = (key) => key;
    this.server = () => {
      throw new Error('no server');
    };
    this.blocked = [];
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Approval of a segment was refused; asks for what blocks it. */
  async add(item: Item): Promise<void> {
    const findings = await this.server().check(item.id, item.text).catch((): Finding[] => []);
    const rest = this.blocked.filter((one) => one.item.id !== item.id);
    this.blocked = [...rest, { item, findings: findings.filter((finding) => finding.blocking) }].sort(
      (a, b) => a.item.number - b.item.number,
    );
  }

  /** Approved after all, or another job. */
  forget(id: number): void {
    if (this.blocked.some((one) => one.item.id === id)) {
      this.blocked = this.blocked.filter((one) => one.item.id !== id);
    }
  }

  private go(number: number): void {
    this.dispatchEvent(new CustomEvent<number>('go-to', { detail: number, bubbles: true }));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { t, blocked } = this;
    if (blocked.length === 0) {
      return nothing;
    }
    return html`<div class="xp-box bl-box" role="alert">
      <div class="xp-head">${icon('warning')} <b>${t('blocked.title', blocked.length)}</b>
        <span>${t('blocked.next')}</span>
        <button class="se-button se-plain" @click=${() => (this.blocked = [])}>${t('close')}</button></div>
      <ul class="bl-list">${paged(this, this, blocked, ({ item, findings }) => html`<li>
        <button class="se-link" @click=${() => this.go(item.number)}>${t('row', item.number)}</button>
        <span>${withChips(findings.map((finding) => finding.message).join(' '))}</span>
      </li>`)}</ul>
    </div>`;
  }
}

customElements.define('segment-blocked', BlockedList);

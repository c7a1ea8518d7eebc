/** Comments on a segment or on the whole job, in threads; `@` offers the people of the desk. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { icon } from './icons';
import { withChips } from './inline-codes';
import { withTimeout } from './look-ups';
import { paged } from './paged';
import { reviewServer, type CommentItem, type Person, type ThreadItem } from './review-door';
import { fold } from './text';
import type { Item, Translate } from './types';

const WAIT_MILLIS = 15_000;
const MOST_OFFERS = 6;
const BEGUN = /(?:^|[^\p{L}\p{N}._-])@([\p{L}\p{N}.-]*)$/u;

export class CommentsPanel extends LitElement {
  static override properties = {
    t: { attribute: false },
    locale: { attribute: false },
    user: { attribute: false },
    item: { state: true },
    isOpen: { state: true },
    threads: { state: true },
    failed: { state: true },
    answering: { state: true },
    offers: { state: true },
    chosen: { state: true },
    settledToo: { state: true },
  };

  declare t: Translate;
  declare locale: string;
  declare user: string;
  /** Null for the whole job. */
  declare item: Item | null;
  declare isOpen: boolean;
  declare threads: ThreadItem[] | null;
  declare failed: boolean;
  /** The thread that is being answered, 0 for a new one. */
  declare answering: number;
  declare offers: Person[];
  declare chosen: number;
  declare settledToo: boolean;
  private people: Person[] | null = null;

  constructor() {
    super();
    this.t = (key) => key;
    this.locale = 'vi';
    this.user = '';
    this.item = null;
    this.isOpen = false;
    this.threads = null;
    this.failed = false;
    this.answering = 0;
    this.offers = [];
    this.chosen = 0;
    this.settledToo = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  async open(item: Item | null): Promise<void> {
    this.item = item;
    this.isOpen = true;
    this.threads = null;
    this.answering = 0;
    this.offers = [];
    void this.reload();
    this.people ??= await withTimeout(reviewServer().people(), WAIT_MILLIS).catch(() => null);
    await this.updateComplete;
    this.area?.focus();
  }

  /** Somebody wrote, answered or settled. */
  async reload(): Promise<void> {
    if (!this.isOpen) {
      return;
    }
    const { item } = this;
    try {
      const threads = await withTimeout(reviewServer().threads(item?.id ?? 0), WAIT_MILLIS);
      if (this.item === item) {
        this.threads = threads;
        this.failed = false;
      }
    } catch {
      this.failed = true;
    }
  }

  private get area(): HTMLTextAreaElement | null {
    return this.querySelector('textarea');
  }

  protected override render(): TemplateResult | typeof nothing {
    const { t, item } = this;
    if (!this.isOpen) {
      return nothing;
    }
    const title = item ? t('comments.title', item.number) : t('comments.job');
    const threads = (this.threads ?? []).filter((thread) => this.settledToo || thread.settledBy === '');
    const settled = (this.threads ?? []).filter((thread) => thread.settledBy !== '').length;
    return html`<section class="cp-box np-box" role="dialog" aria-label=${title} @keydown=${this.onKey}>
      <div class="cp-head"><b>${title}</b>
        ${settled > 0
          ? html`<button class="se-button se-plain se-small" aria-pressed=${this.settledToo} @click=${() => (this.settledToo = !this.settledToo)}>${t('comments.settledToo', settled)}</button>`
          : nothing}
        <span class="ts-space"></span>
        <button class="se-button se-plain" @click=${this.close}>${t('close')} <kbd>Esc</kbd></button></div>
      ${this.failed ? html`<p class="hp-error" role="alert">${t('pane.failed')}</p>` : nothing}
      <ol class="cp-hits">${paged(this, item ?? this, threads, (thread) => this.thread(thread))}
        ${this.threads !== null && threads.length === 0 ? html`<li class="hp-hint">${t('comments.none')}</li>` : nothing}</ol>
      ${this.writing()}
    </section>`;
  }

  private thread(thread: ThreadItem): TemplateResult {
    const { t } = this;
    const settled = thread.settledBy !== '';
    return html`<li class="np-thread ${settled ? 'np-settled' : ''}">
      ${!this.item && thread.number > 0
        ? html`<button class="se-link" @click=${() => this.go(thread.number)}>${t('row', thread.number)}</button>`
        : nothing}
      ${thread.comments.map((comment, i) => this.comment(comment, i === thread.comments.length - 1))}
      <div class="np-tools">
        ${settled ? html`<span>${icon('APPROVED')} ${t('comments.settledBy', thread.settledBy, this.time(thread.settledAt))}</span>` : nothing}
        <button class="se-link" @click=${() => this.answer(thread.id)}>${t('comments.answer')}</button>
        <button class="se-link" @click=${() => this.act(() => reviewServer().settle(thread.id, !settled))}>${t(settled ? 'comments.unsettle' : 'comments.settle')}</button>
      </div></li>`;
  }

  private comment(comment: CommentItem, last: boolean): TemplateResult {
    const { t } = this;
    return html`<div class="np-note"><div class="hp-head"><b>${comment.author}</b><span class="hp-origin">${this.time(comment.at)}</span>
      ${comment.author === this.user && last
        ? html`<button class="se-button se-plain se-small" title=${t('comments.remove')} aria-label=${t('comments.remove')}
            @click=${() => this.act(() => reviewServer().removeComment(comment.id))}>${icon('close')}</button>`
        : nothing}</div>
      <p>${this.withMentions(comment.text)}</p></div>`;
  }

  private withMentions(text: string): unknown[] {
    return text.split(/(?<![\p{L}\p{N}._-])(@[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?)/u).map((part, i) => (i % 2 === 1 ? html`<b class="np-mention">${part}</b>` : withChips(part)));
  }

  private writing(): TemplateResult {
    const { t } = this;
    const label = this.answering ? t('comments.answerTo', this.threads?.find((thread) => thread.id === this.answering)?.comments[0]?.author ?? '') : t('comments.new');
    return html`<form class="np-new" @submit=${this.send}>
      ${this.offers.length > 0
        ? html`<ul class="np-people" role="listbox" aria-label=${t('comments.people')}>${this.offers.map((person, i) => html`<li role="option" aria-selected=${i === this.chosen}
            @mousedown=${(event: Event) => {
              event.preventDefault();
              this.mention(person);
            }}><b>@${person.userName}</b> ${person.displayName}</li>`)}</ul>`
        : nothing}
      <textarea rows="2" maxlength="5000" aria-label=${label} placeholder=${label} @input=${this.offer} @blur=${() => (this.offers = [])}></textarea>
      ${this.answering ? html`<button type="button" class="se-button" @click=${() => this.answer(0)}>${t('cancel')}</button>` : nothing}
      <button class="se-button se-primary">${t('comments.send')} <kbd>Ctrl+Enter</kbd></button>
    </form>`;
  }

  private answer(thread: number): void {
    this.answering = thread;
    this.area?.focus();
  }

  private offer = (): void => {
    const area = this.area!;
    const begun = BEGUN.exec(area.value.slice(0, area.selectionStart));
    const sought = begun ? fold(begun[1]) : '';
    this.chosen = 0;
    this.offers = begun
      ? (this.people ?? []).filter((person) => person.userName !== this.user && (person.userName.startsWith(sought) || fold(person.displayName).includes(sought))).slice(0, MOST_OFFERS)
      : [];
  };

  private mention(person: Person): void {
    const area = this.area!;
    const before = area.value.slice(0, area.selectionStart).replace(/@[\p{L}\p{N}.-]*$/u, `@${person.userName} `);
    area.value = before + area.value.slice(area.selectionStart);
    area.setSelectionRange(before.length, before.length);
    this.offers = [];
    area.focus();
  }

  private send = async (event?: Event): Promise<void> => {
    event?.preventDefault();
    const area = this.area!;
    const text = area.value.normalize('NFC').trim();
    if (text && (await this.act(() => reviewServer().say(this.item?.id ?? 0, this.answering, text)))) {
      area.value = '';
      this.answering = 0;
    }
  };

  private async act(call: () => Promise<boolean>): Promise<boolean> {
    const done = await withTimeout(call(), WAIT_MILLIS).catch(() => false);
    this.failed = !done;
    await this.reload();
    return done;
  }

  private go(number: number): void {
    this.close();
    this.dispatchEvent(new CustomEvent<number>('go-to', { detail: number, bubbles: true }));
  }

  private onKey = (event: KeyboardEvent): void => {
    if (event.isComposing) {
      return;
    }
    const offered = this.offers.length;
    if (offered > 0 && /^(ArrowDown|ArrowUp|Enter|Tab|Escape)$/.test(event.key) && !event.ctrlKey) {
      event.preventDefault();
      event.stopPropagation();
      if (event.key === 'Escape') {
        this.offers = [];
      } else if (event.key.startsWith('Arrow')) {
        this.chosen = (this.chosen + (event.key === 'ArrowDown' ? 1 : -1) + offered) % offered;
      } else {
        this.mention(this.offers[this.chosen]);
      }
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.close();
    } else if (event.key === 'Enter' && event.ctrlKey) {
      event.preventDefault();
      event.stopPropagation();
      void this.send();
    }
  };

  private time(iso: string): string {
    return new Date(iso).toLocaleString(this.locale, { dateStyle: 'short', timeStyle: 'short' });
  }

  private close = (): void => {
    this.isOpen = false;
    this.item = null;
    this.dispatchEvent(new CustomEvent('closed', { bubbles: true }));
  };
}

customElements.define('segment-comments', CommentsPanel);

/** The notes of the active segment, for everybody who works on the job. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { icon } from './icons';
import { withTimeout } from './look-ups';
import type { Item, NoteItem, Server, Translate } from './types';

const WAIT_MILLIS = 15_000;

export class NotesPanel extends LitElement {
  static override properties = {
    t: { attribute: false },
    locale: { attribute: false },
    user: { attribute: false },
    item: { state: true },
    notes: { state: true },
    failed: { state: true },
  };

  declare t: Translate;
  declare locale: string;
  declare user: string;
  declare item: Item | null;
  declare notes: NoteItem[] | null;
  declare failed: boolean;
  server: () => Server = () => {
    throw new Error('no server');
  };

  constructor() {
    super();
    this.t = (key) => key;
    this.locale = 'vi';
    this.user = '';
    this.item = null;
    this.notes = null;
    this.failed = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  async open(item: Item): Promise<void> {
    this.item = item;
    this.notes = null;
    void this.show(this.server().notes(item.id));
    await this.updateComplete;
    this.querySelector('textarea')?.focus();
  }

  private async show(answer: Promise<NoteItem[]>): Promise<boolean> {
    const { item } = this;
    try {
      const notes = await withTimeout(answer, WAIT_MILLIS);
      if (this.item === item) {
        this.notes = notes;
        this.failed = false;
      }
      return true;
    } catch {
      this.failed = true;
      return false;
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { t, item } = this;
    if (!item) {
      return nothing;
    }
    return html`<section class="cp-box np-box" role="dialog" aria-label=${t('notes.title', item.number)} @keydown=${this.onKey}>
      <div class="cp-head"><b>${t('notes.title', item.number)}</b><span class="ts-space"></span>
        <button class="se-button se-plain" @click=${this.close}>${t('close')} <kbd>Esc</kbd></button></div>
      ${this.failed ? html`<p class="hp-error" role="alert">${t('pane.failed')}</p>` : nothing}
      <ol class="cp-hits">${(this.notes ?? []).map((note) => html`<li class="np-note">
        <div class="hp-head"><b>${note.author}</b><span class="hp-origin">${new Date(note.at).toLocaleString(this.locale, { dateStyle: 'short', timeStyle: 'short' })}</span>
        ${note.author === this.user
          ? html`<button class="se-button se-plain se-small" title=${t('notes.remove')} aria-label=${t('notes.remove')}
              @click=${() => this.show(this.server().removeNote(item.id, note.id))}>${icon('close')}</button>` : nothing}</div>
        <p>${note.text}</p></li>`)}
        ${this.notes?.length === 0 ? html`<li class="hp-hint">${t('notes.none')}</li>` : nothing}</ol>
      <form class="np-new" @submit=${this.add}>
        <textarea rows="2" aria-label=${t('notes.new')} placeholder=${t('notes.new')}></textarea>
        <button class="se-button se-primary">${t('notes.add')} <kbd>Ctrl+Enter</kbd></button>
      </form>
    </section>`;
  }

  private add = async (event?: Event): Promise<void> => {
    event?.preventDefault();
    const area = this.querySelector('textarea')!;
    const text = area.value.normalize('NFC').trim();
    if (this.item && text && (await this.show(this.server().addNote(this.item.id, text)))) {
      area.value = '';
    }
  };

  private onKey = (event: KeyboardEvent): void => {
    if (event.isComposing) {
      return;
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.close();
    } else if (event.key === 'Enter' && event.ctrlKey) {
      event.preventDefault();
      event.stopPropagation();
      void this.add();
    }
  };

  private close = (): void => {
    this.item = null;
    this.dispatchEvent(new CustomEvent('closed', { bubbles: true }));
  };
}

customElements.define('segment-notes', NotesPanel);

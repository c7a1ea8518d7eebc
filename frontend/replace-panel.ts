/** Find and replace in the targets of the rows shown: every change is seen before it is made, and can be undone. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { onWords, withChips } from './inline-codes';
import { replacer, type Wanted } from './replace';
import { diffWords } from './text';
import type { Item, Translate } from './types';

const MOST_SHOWN = 200;

export interface Replacement {
  item: Item;
  text: string;
}

export class ReplacePanel extends LitElement {
  static override properties = {
    t: { attribute: false },
    lang: { attribute: false },
    shown: { state: true },
    wanted: { state: true },
    found: { state: true },
    left: { state: true },
  };

  declare t: Translate;
  declare lang: string;
  declare shown: boolean;
  declare wanted: Wanted;
  declare found: Replacement[];
  /** Ticked off by the translator. */
  declare left: Set<number>;
  /** The rows to look in, and whether a row may be changed. */
  rows: () => Item[] = () => [];
  mayEdit: (item: Item) => boolean = () => true;
  private blocked = 0;

  constructor() {
    super();
    this.t = (key) => key;
    this.lang = 'en';
    this.shown = false;
    this.wanted = { find: '', replace: '', regex: false, exact: true, wholeWords: false };
    this.found = [];
    this.left = new Set();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  async open(phrase: string): Promise<void> {
    this.shown = true;
    if (phrase) {
      this.wanted = { ...this.wanted, find: phrase };
    }
    this.look();
    await this.updateComplete;
    const input = this.querySelector('input')!;
    input.focus();
    input.select();
  }

  private look(): void {
    const make = replacer(this.wanted);
    this.left = new Set();
    this.blocked = 0;
    this.found = [];
    if (make) {
      for (const item of this.rows()) {
        const text = onWords(item.text, make).normalize('NFC');
        if (text !== item.text) {
          if (this.mayEdit(item)) {
            this.found.push({ item, text });
          } else {
            this.blocked++;
          }
        }
      }
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { t, wanted, found } = this;
    if (!this.shown) {
      return nothing;
    }
    const broken = wanted.find !== '' && replacer(wanted) === null;
    const count = found.length - this.left.size;
    return html`<section class="cp-box rp-box" role="dialog" aria-label=${t('key.replace')} @keydown=${this.onKey}>
      <form class="cp-head" @submit=${this.apply}>
        <input name="find" .value=${wanted.find} placeholder=${t('replace.find')} aria-label=${t('replace.find')} aria-invalid=${broken} autocomplete="off"
          @input=${(event: Event) => this.change({ find: (event.target as HTMLInputElement).value })} />
        <input name="replace" .value=${wanted.replace} placeholder=${t('replace.with')} aria-label=${t('replace.with')} autocomplete="off"
          @input=${(event: Event) => this.change({ replace: (event.target as HTMLInputElement).value })} />
        ${this.option('exact', 'replace.exact')}${this.option('wholeWords', 'replace.wholeWords')}${this.option('regex', 'filter.regex')}
        <button class="se-button se-primary" ?disabled=${count === 0}>${t('replace.apply', count)} <kbd>Enter</kbd></button>
        <button class="se-button se-plain" type="button" @click=${this.close}>${t('close')} <kbd>Esc</kbd></button>
      </form>
      <p class="cp-total rp-note" role="status">${broken ? t('filter.badPattern') : t('replace.found', found.length)}${this.blocked > 0 ? ` · ${t('replace.blocked', this.blocked)}` : ''}</p>
      <ol class="cp-hits">${found.slice(0, MOST_SHOWN).map(({ item, text }) => html`<li class="rp-hit">
        <label><input type="checkbox" .checked=${!this.left.has(item.id)} @change=${() => this.tick(item.id)} /> <b>${item.number}</b></label>
        <span lang=${this.lang}>${diffWords(item.text, text).map((run) =>
          run.kind === 'ADDED' ? html`<ins>${withChips(run.text)}</ins>` : run.kind === 'REMOVED' ? html`<del>${withChips(run.text)}</del>` : withChips(run.text))}</span>
      </li>`)}</ol>
      ${found.length > MOST_SHOWN ? html`<p class="cp-total rp-note">${t('replace.more', found.length - MOST_SHOWN)}</p>` : nothing}
    </section>`;
  }

  private option(name: 'exact' | 'wholeWords' | 'regex', label: string): TemplateResult {
    return html`<label class="ts-check"><input type="checkbox" name=${name} .checked=${this.wanted[name]}
      @change=${(event: Event) => this.change({ [name]: (event.target as HTMLInputElement).checked })} /> ${this.t(label)}</label>`;
  }

  private change(part: Partial<Wanted>): void {
    this.wanted = { ...this.wanted, ...part };
    this.look();
  }

  private tick(id: number): void {
    const left = new Set(this.left);
    if (!left.delete(id)) {
      left.add(id);
    }
    this.left = left;
  }

  private apply = (event: Event): void => {
    event.preventDefault();
    // What was typed elsewhere since is looked at again.
    const left = this.left;
    this.look();
    const detail = this.found.filter(({ item }) => !left.has(item.id));
    if (detail.length > 0) {
      this.dispatchEvent(new CustomEvent<Replacement[]>('replace', { detail, bubbles: true }));
      this.look();
    }
  };

  private onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.isComposing) {
      event.preventDefault();
      event.stopPropagation();
      this.close();
    }
  };

  private close = (): void => {
    this.shown = false;
    this.dispatchEvent(new CustomEvent('closed', { bubbles: true }));
  };
}

customElements.define('segment-replace', ReplacePanel);

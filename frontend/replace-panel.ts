/**
 * Find and replace in the targets of the rows shown, and aligning what a finding says in the whole article: every change
 * is seen before it is made, and can be undone.
 */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { fitting, missing, onWords, plain, withChips } from './inline-codes';
import { replacer, type Wanted } from './replace';
import { diffWords } from './text';
import type { Item, Translate } from './types';

const MOST_SHOWN = 200;

export interface Replacement {
  item: Item;
  text: string;
}

/** Segments that say the same, and the text that all of them are to have. */
interface Same {
  items: () => Item[];
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
    same: { state: true },
  };

  declare t: Translate;
  declare lang: string;
  declare shown: boolean;
  declare wanted: Wanted;
  declare found: Replacement[];
  /** Ticked off by the translator. */
  declare left: Set<number>;
  /** Null for find and replace. */
  declare same: Same | null;
  /** The rows to look in, and whether a row may be changed. */
  rows: () => Item[] = () => [];
  /** Every row of the article, whatever the filter shows. */
  all: () => Item[] = () => [];
  mayEdit: (item: Item) => boolean = () => true;
  private blocked = 0;
  private inAll = false;

  constructor() {
    super();
    this.t = (key) => key;
    this.lang = 'en';
    this.shown = false;
    this.wanted = { find: '', replace: '', regex: false, exact: true, wholeWords: false };
    this.found = [];
    this.left = new Set();
    this.same = null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  async open(phrase: string): Promise<void> {
    if (phrase) {
      this.wanted = { ...this.wanted, find: phrase };
    }
    await this.show(false, null);
    const input = this.querySelector('input')!;
    input.focus();
    input.select();
  }

  /** Words of a finding and what it would write, in the whole article. */
  async alignWords(find: string, replace: string): Promise<void> {
    this.wanted = { find, replace, regex: false, exact: true, wholeWords: true };
    await this.show(true, null);
    this.focusApply();
  }

  /** Segments that say the same get one text. */
  async alignSegments(items: () => Item[], text: string): Promise<void> {
    await this.show(true, { items, text });
    this.focusApply();
  }

  private async show(inAll: boolean, same: Same | null): Promise<void> {
    this.shown = true;
    this.inAll = inAll;
    this.same = same;
    this.look();
    await this.updateComplete;
  }

  private focusApply(): void {
    const apply = this.querySelector<HTMLButtonElement>('button.se-primary')!;
    (apply.disabled ? this.querySelector<HTMLElement>('select, input')! : apply).focus();
  }

  private look(): void {
    const make = this.maker();
    this.left = new Set();
    this.blocked = 0;
    this.found = [];
    if (make) {
      for (const item of this.same?.items() ?? (this.inAll ? this.all() : this.rows())) {
        const text = make(item);
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

  private maker(): ((item: Item) => string) | null {
    const { same } = this;
    if (same) {
      return (item) => aligned(item, same.text);
    }
    const make = replacer(this.wanted);
    return make && ((item) => onWords(item.text, make).normalize('NFC'));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { t, wanted, found } = this;
    if (!this.shown) {
      return nothing;
    }
    const broken = !this.same && wanted.find !== '' && replacer(wanted) === null;
    const count = found.length - this.left.size;
    return html`<section class="cp-box rp-box" role="dialog" aria-label=${t(this.inAll ? 'align.title' : 'key.replace')} @keydown=${this.onKey}>
      <form class="cp-head" @submit=${this.apply}>
        ${this.inAll ? html`<b class="rp-title">${t('align.title')}</b>` : nothing}
        ${this.same ? this.renderings(this.same) : this.inputs(broken)}
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

  private inputs(broken: boolean): TemplateResult {
    const { t, wanted } = this;
    return html`<input name="find" .value=${wanted.find} placeholder=${t('replace.find')} aria-label=${t('replace.find')} aria-invalid=${broken} autocomplete="off"
        @input=${(event: Event) => this.change({ find: (event.target as HTMLInputElement).value })} />
      <input name="replace" .value=${wanted.replace} placeholder=${t('replace.with')} aria-label=${t('replace.with')} autocomplete="off"
        @input=${(event: Event) => this.change({ replace: (event.target as HTMLInputElement).value })} />
      ${this.option('exact', 'replace.exact')}${this.option('wholeWords', 'replace.wholeWords')}${this.option('regex', 'filter.regex')}`;
  }

  /** What the segments say now, and what the finding offers: one of them for all. */
  private renderings({ items, text }: Same): TemplateResult {
    const texts = [...new Set([text, ...items().map((item) => item.text)])].filter((one) => one.trim() !== '');
    return html`<label class="rp-rendering">${this.t('align.rendering')} <select name="rendering" lang=${this.lang}
      @change=${(event: Event) => this.choose(items, (event.target as HTMLSelectElement).value)}>
        ${texts.map((one) => html`<option value=${one} .selected=${one === text}>${plain(one)}</option>`)}
      </select></label>`;
  }

  private choose(items: () => Item[], text: string): void {
    this.same = { items, text };
    this.look();
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
      if (this.inAll) {
        this.close();
      } else {
        this.look();
      }
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

/** What is not rendered yet stays empty, and a segment whose codes the text cannot carry stays as it is. */
function aligned(item: Item, text: string): string {
  const made = fitting(text, item.source, '');
  const loses = missing(item.source, made).length > missing(item.source, item.text).length;
  return item.text.trim() === '' || loses ? item.text : made;
}

customElements.define('segment-replace', ReplacePanel);

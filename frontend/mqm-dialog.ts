/** Marks an error by keys alone: arrows choose the words, digits the kind and the severity, Enter stores it. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { withChips } from './inline-codes';
import { digitOf } from './keys';
import { reviewServer, type Named, type Typology } from './review-door';
import type { HistoryItem, Item, Translate } from './types';

interface Word {
  start: number;
  end: number;
}

/** What is marked in the field when the dialog is asked for. */
export interface Marked {
  text: string;
  start: number;
  end: number;
}

type Step = 'dimension' | 'type' | 'severity' | 'note';

/** Words, marks, and inline codes, each as a whole. */
const WORD = /⟨\/?\d{1,5}\/?⟩|[\p{L}\p{M}\p{N}]+(?:[-'’.,/][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;

export class MqmDialog extends LitElement {
  static override properties = {
    t: { attribute: false },
    lang: { attribute: false },
    item: { state: true },
    step: { state: true },
    dimension: { state: true },
    type: { state: true },
    severity: { state: true },
    from: { state: true },
    to: { state: true },
    wrong: { state: true },
  };

  declare t: Translate;
  declare lang: string;
  declare item: Item | null;
  declare step: Step;
  declare dimension: string;
  declare type: string;
  declare severity: string;
  /** The chosen words: the one that stays, and the one that the arrows move. */
  declare from: number;
  declare to: number;
  declare wrong: string;
  private confirmed!: HistoryItem;
  private typology: Typology = { severities: [], types: [] };
  private words: Word[] = [];

  constructor() {
    super();
    this.t = (key) => key;
    this.lang = 'en';
    this.item = null;
    this.begin();
  }

  private begin(): void {
    this.step = 'dimension';
    this.dimension = '';
    this.type = '';
    this.severity = '';
    this.wrong = '';
    this.from = 0;
    this.to = 0;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  async open(item: Item, confirmed: HistoryItem, typology: Typology, marked: Marked): Promise<void> {
    this.begin();
    this.item = item;
    this.confirmed = confirmed;
    this.typology = typology;
    this.words = [...confirmed.target.matchAll(WORD)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
    this.choose(marked);
    await this.updateComplete;
    const dialog = this.querySelector('dialog')!;
    if (!dialog.open) {
      dialog.showModal();
    }
    dialog.focus();
  }

  /** What was marked in the field, if these words stand in the confirmed text too: the nearest place of them. */
  private choose({ text, start, end }: Marked): void {
    const { target } = this.confirmed;
    const phrase = text.slice(start, end).trim();
    let at = text === target ? start : -1;
    if (at < 0 && phrase !== '') {
      for (let found = target.indexOf(phrase); found >= 0; found = target.indexOf(phrase, found + 1)) {
        at = at < 0 || Math.abs(found - start) < Math.abs(at - start) ? found : at;
      }
    }
    const until = at < 0 ? -1 : Math.max(at + 1, text === target ? end : at + phrase.length);
    const touched = this.words.flatMap((word, i) => (word.end > at && word.start < until ? [i] : []));
    this.from = touched[0] ?? 0;
    this.to = touched[touched.length - 1] ?? 0;
  }

  private closed = (): void => {
    this.item = null;
    this.dispatchEvent(new CustomEvent('closed', { bubbles: true }));
  };

  private onKey = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.isComposing) {
      return;
    }
    const inNote = event.target instanceof HTMLTextAreaElement;
    if (event.key === 'Enter' && !event.shiftKey && (inNote || event.ctrlKey)) {
      event.preventDefault();
      void this.send();
      return;
    }
    if (inNote) {
      return;
    }
    const move = event.code === 'ArrowRight' ? 1 : event.code === 'ArrowLeft' ? -1 : 0;
    if (move !== 0) {
      event.preventDefault();
      this.move(move, event.shiftKey);
    } else if (event.code === 'Backspace') {
      event.preventDefault();
      this.back();
    } else if (!event.ctrlKey && !event.altKey && /^(Digit|Numpad)\d$/.test(event.code)) {
      event.preventDefault();
      this.pick(digitOf(event));
    }
  };

  private move(by: number, extend: boolean): void {
    this.to = Math.max(0, Math.min(this.words.length - 1, this.to + by));
    if (!extend) {
      this.from = this.to;
    }
  }

  private back(): void {
    const steps: Step[] = ['dimension', 'type', 'severity', 'note'];
    const previous = steps[Math.max(0, steps.indexOf(this.step) - 1)];
    this.step = previous === 'type' && this.under(this.dimension).length === 0 ? 'dimension' : previous;
  }

  private under(parent: string): Named[] {
    return this.typology.types.filter((type) => type.parent === parent);
  }

  /** 0 takes the kind itself, without saying more. */
  private pick(digit: number): void {
    switch (this.step) {
      case 'dimension': {
        const dimension = this.under('')[digit - 1];
        if (dimension) {
          this.dimension = this.type = dimension.code;
          this.step = this.under(dimension.code).length > 0 ? 'type' : 'severity';
        }
        return;
      }
      case 'type': {
        const type = digit === 0 ? this.dimension : this.under(this.dimension)[digit - 1]?.code;
        if (type) {
          this.type = type;
          this.step = 'severity';
        }
        return;
      }
      case 'severity': {
        const severity = this.typology.severities[digit - 1];
        if (severity) {
          this.severity = severity.code;
          this.step = 'note';
          void this.updateComplete.then(() => this.querySelector('textarea')?.focus());
        }
        return;
      }
      case 'note':
    }
  }

  private get span(): Word {
    const [first, last] = [Math.min(this.from, this.to), Math.max(this.from, this.to)];
    return { start: this.words[first]?.start ?? 0, end: this.words[last]?.end ?? 0 };
  }

  private send = async (event?: Event): Promise<void> => {
    event?.preventDefault();
    const { item, span } = this;
    if (!item || !this.type || !this.severity) {
      this.wrong = this.t('mqm.incomplete');
      return;
    }
    const note = (this.querySelector('textarea')?.value ?? '').normalize('NFC').trim();
    const refused = await reviewServer()
      .mark(item.id, this.type, this.severity, this.confirmed.target, span.start, span.end, note)
      .catch(() => null);
    if (refused === '') {
      this.querySelector('dialog')?.close();
    } else {
      this.wrong = refused === null ? this.t('pane.failed') : this.t(`=quality.refused.${refused}`);
    }
  };

  protected override render(): TemplateResult | typeof nothing {
    const { t, item } = this;
    if (!item) {
      return nothing;
    }
    const { target } = this.confirmed;
    const { start, end } = this.span;
    const shown = (from: number, to: number) => withChips(target.slice(from, to), item.labels);
    const name = (list: Named[], code: string) => list.find((one) => one.code === code)?.name ?? '';
    const path = [name(this.typology.types, this.dimension), this.type === this.dimension ? '' : name(this.typology.types, this.type), name(this.typology.severities, this.severity)];
    return html`<dialog class="dl-box dl-is-mqm" tabindex="-1" aria-label=${t('mqm.title', item.number)} @close=${this.closed} @keydown=${this.onKey}>
      <h3>${t('mqm.title', item.number)}</h3>
      <p class="dl-hint">${t('mqm.words', this.confirmed.author)}</p>
      <p class="mq-text" lang=${this.lang} aria-live="polite">${shown(0, start)}<mark>${shown(start, end)}</mark>${shown(end, target.length)}</p>
      <p class="mq-path">${path.filter(Boolean).join(' › ') || t('mqm.choose')}</p>
      ${this.choices()}
      ${this.wrong ? html`<p class="hp-error" role="alert">${this.wrong}</p>` : nothing}
      <div class="dl-actions">
        <button class="se-button se-primary" ?disabled=${this.step !== 'note'} @click=${this.send}>${t('mqm.send')} <kbd>Enter</kbd></button>
        <button class="se-button" @click=${() => this.back()}>${t('mqm.back')} <kbd>Backspace</kbd></button>
        <button class="se-button" @click=${() => this.querySelector('dialog')?.close()}>${t('cancel')} <kbd>Esc</kbd></button>
      </div>
    </dialog>`;
  }

  private choices(): TemplateResult {
    const { t } = this;
    const list = (choices: Named[]) => html`<div class="dl-reasons">${choices.map((choice, i) => html`<button type="button" class="se-button se-toggle"
      @click=${() => this.pick(i + 1)}><kbd>${i + 1}</kbd> ${choice.name}</button>`)}</div>`;
    switch (this.step) {
      case 'dimension':
        return list(this.under(''));
      case 'type':
        return html`${list(this.under(this.dimension))}
          <button type="button" class="se-button se-toggle" @click=${() => this.pick(0)}><kbd>0</kbd> ${t('mqm.general')}</button>`;
      case 'severity':
        return list(this.typology.severities);
      case 'note':
        return html`<label>${t('mqm.note')}<textarea rows="2" maxlength="1000"></textarea></label>`;
    }
  }
}

customElements.define('segment-mqm', MqmDialog);

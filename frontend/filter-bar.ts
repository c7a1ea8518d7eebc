/** The filter: state and words always, the rest in a second line that a key opens. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { NO_FILTER, patternOf, type Filter } from './filter';
import { icon } from './icons';
import { keyMap, shown } from './keys';
import type { Translate } from './types';

const STATES = ['', 'OPEN', 'NOT_TRANSLATED', 'DRAFT', 'TRANSLATED', 'APPROVED', 'RETURNED'] as const;
const BANDS = ['', 'CONTEXT', 'EXACT', 'NEARLY_EXACT', 'HIGH_FUZZY', 'MEDIUM_FUZZY', 'LOW_FUZZY', 'ASSEMBLED', 'MT', 'NEW'];
const HOURS = [0, 1, 4, 24, 24 * 7];

export class FilterBar extends LitElement {
  static override properties = {
    t: { attribute: false },
    found: { attribute: false },
    authors: { attribute: false },
    shared: { attribute: false },
    filter: { state: true },
    open: { state: true },
  };

  declare t: Translate;
  /** Rows of the filter, or -1 without one. */
  declare found: number;
  /** Who wrote something in this job. */
  declare authors: () => string[];
  /** Whether the job is divided among people. */
  declare shared: boolean;
  declare filter: Filter;
  declare open: boolean;
  private timer = 0;

  constructor() {
    super();
    this.t = (key) => key;
    this.found = -1;
    this.authors = () => [];
    this.shared = false;
    this.filter = { ...NO_FILTER };
    this.open = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  focusFilter(): void {
    const input = this.querySelector<HTMLInputElement>('input[type="search"]');
    input?.select();
    input?.focus();
  }

  async toggleMore(): Promise<void> {
    this.open = !this.open;
    await this.updateComplete;
    this.querySelector<HTMLElement>(this.open ? '.ts-more select' : 'input[type="search"]')?.focus();
  }

  /** Only my part of the job, or all of it again. */
  toggleMine(): boolean {
    this.change({ part: this.filter.part === 'MINE' ? '' : 'MINE' });
    return this.filter.part === 'MINE';
  }

  /** Empties the filter fields without telling anybody. */
  clearFilter(): void {
    this.filter = { ...NO_FILTER };
  }

  protected override render(): TemplateResult {
    const { t, filter } = this;
    const wrong = filter.regex && patternOf(filter.text) === null;
    return html`<div class="ts-filters">
        ${this.select('state', 'filter.state', STATES.map((state) => [state, state === '' ? t('filter.all') : state === 'OPEN' ? t('filter.open') : t(`state.${state}`)]))}
        ${this.shared || filter.part !== '' ? this.select('part', 'filter.part', (['', 'MINE', 'OTHERS', 'FREE'] as const).map((part) => [part, t(`filter.part.${part || 'all'}`)])) : nothing}
        <input class="se-control" type="search" placeholder=${t('filter.text')} aria-label=${t('filter.text')} title=${t('filter.help')} aria-invalid=${wrong}
          .value=${filter.text} @input=${this.onText} @keydown=${this.onKey} />
        <button class="se-button se-plain" aria-expanded=${this.open} title="${t('key.filterMore')} (${shown(keyMap.first('filterMore'))})" aria-label=${t('key.filterMore')}
          @click=${this.toggleMore}>${icon('filter')}</button>
        ${wrong ? html`<span class="ts-found hp-error" role="status">${t('filter.badPattern')}</span>` : this.found >= 0
          ? html`<span class="ts-found" role="status">${t('filter.found', this.found)}</span>
              <button class="se-link" @click=${this.reset}>${t('filter.reset')}</button>` : nothing}
      </div>
      ${this.open ? this.more() : nothing}`;
  }

  private more(): TemplateResult {
    const { t, filter } = this;
    return html`<div class="ts-more" @keydown=${this.onMoreKey}>
      ${this.select('side', 'filter.side', [['both', t('filter.side.both')], ['source', t('filter.side.source')], ['target', t('filter.side.target')]])}
      <label class="ts-check"><input type="checkbox" .checked=${filter.regex} @change=${(event: Event) => this.change({ regex: (event.target as HTMLInputElement).checked })} /> ${t('filter.regex')}</label>
      ${this.select('band', 'filter.band', BANDS.map((band) => [band, band === '' ? t('filter.band.all') : t(`band.${band}`)]))}
      ${this.select('qa', 'filter.qa', [['', t('filter.qa.all')], ['HINT', t('filter.qa.any')], ['WARNING', t('filter.qa.warning')], ['ERROR', t('filter.qa.error')]])}
      ${this.select('author', 'filter.author', [['', t('filter.author.all')], ...this.authors().map((name): [string, string] => [name, name])])}
      ${this.select('hours', 'filter.since', HOURS.map((hours) => [String(hours), t(`filter.since.${hours}`)]))}
      ${this.select('mark', 'filter.mark', ['', 'BOOKMARK', 'NOTE', 'LOCK'].map((mark) => [mark, t(`filter.mark.${mark || 'all'}`)]))}
      ${this.select('sort', 'filter.sort', ['number', 'source', 'target', 'length', 'percent', 'changed'].map((sort) => [sort, t(`filter.sort.${sort}`)]))}
    </div>`;
  }

  private select(field: keyof Filter, label: string, options: [string, string][]): TemplateResult {
    const { t, filter } = this;
    const value = String(filter[field]);
    return html`<select class="se-control ${value === String(NO_FILTER[field]) ? '' : 'ts-set'}" name=${field} aria-label=${t(label)} title=${t(label)} @change=${(event: Event) => {
      const chosen = (event.target as HTMLSelectElement).value;
      this.change({ [field]: field === 'hours' ? Number(chosen) : chosen });
    }}>${options.map(([option, text]) => html`<option value=${option} ?selected=${option === value}>${text}</option>`)}</select>`;
  }

  private change(part: Partial<Filter>): void {
    this.filter = { ...this.filter, ...part };
    this.send();
  }

  private reset = (): void => {
    this.clearFilter();
    this.send();
    this.leave();
  };

  private onText = (event: Event): void => {
    this.filter = { ...this.filter, text: (event.target as HTMLInputElement).value };
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.send(), 150);
  };

  private onKey = (event: KeyboardEvent): void => {
    if (event.isComposing) {
      return;
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      this.reset();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      this.send();
      this.leave();
    }
  };

  private onMoreKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.preventDefault();
      void this.toggleMore();
      this.leave();
    }
  };

  private send(): void {
    clearTimeout(this.timer);
    this.dispatchEvent(new CustomEvent<Filter>('filter', { detail: this.filter, bubbles: true }));
  }

  private leave(): void {
    this.dispatchEvent(new CustomEvent('leave-filter', { bubbles: true }));
  }
}

customElements.define('segment-filter', FilterBar);

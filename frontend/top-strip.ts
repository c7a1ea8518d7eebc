/** Title, progress, save state, filters and the commands that belong to the whole job. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { icon } from './icons';
import type { FilterBar } from './filter-bar';
import './filter-bar';
import { keyMap, shown, type Command } from './keys';
import type { Counts } from './model';
import type { BandCount, Translate } from './types';

export type StripEvent =
  | { kind: 'font'; by: number }
  | { kind: 'pretranslate' }
  | { kind: 'stop' }
  | { kind: 'keys' }
  | { kind: 'command'; command: Command }
  | { kind: 'pane' }
  | { kind: 'conflicts' };

const TOOLS: readonly Command[] = [
  'replace', 'split', 'merge', 'copySource', 'clear', 'case', 'quotes', 'special', 'nextCode', 'allCodes', 'nextValue', 'bookmark', 'nextBookmark', 'notes', 'jobComments', 'lock', 'reopen',
  'undoAcross', 'redoAcross', 'propagation', 'parts', 'suggest', 'diff', 'reading', 'layout',
];

function closeMenu(event: FocusEvent): void {
  const menu = event.currentTarget as HTMLDetailsElement;
  if (!menu.contains(event.relatedTarget as Node)) {
    menu.open = false;
  }
}

export class TopStrip extends LitElement {
  static override properties = {
    t: { attribute: false },
    heading: { attribute: false },
    review: { attribute: false },
    counts: { attribute: false },
    total: { attribute: false },
    loaded: { attribute: false },
    saveState: { attribute: false },
    savedAt: { attribute: false },
    pending: { attribute: false },
    exports: { attribute: false },
    running: { attribute: false },
    coverage: { attribute: false },
    found: { attribute: false },
    authors: { attribute: false },
    checking: { attribute: false },
    shared: { attribute: false },
    company: { attribute: false },
    coverageOpen: { state: true },
  };

  declare t: Translate;
  declare heading: string;
  declare review: boolean;
  declare counts: Counts;
  declare total: number;
  declare loaded: number;
  declare saveState: 'saved' | 'saving' | 'offline' | 'conflict';
  declare savedAt: Date | null;
  declare pending: number;
  declare exports: { name: string; url: string }[];
  declare running: { done: number; total: number } | null;
  declare coverage: BandCount[];
  /** Rows of the filter, or -1 without one. */
  declare found: number;
  declare coverageOpen: boolean;
  /** Who wrote something in this job. */
  declare authors: () => string[];
  declare checking: { done: number; total: number } | null;
  /** Whether the job is divided among people. */
  declare shared: boolean;
  /** The other people in the job, and my part of it. */
  declare company: unknown;

  constructor() {
    super();
    this.t = (key) => key;
    this.heading = '';
    this.review = false;
    this.counts = { NOT_TRANSLATED: 0, DRAFT: 0, TRANSLATED: 0, APPROVED: 0, returned: 0 };
    this.total = 0;
    this.loaded = 0;
    this.saveState = 'saved';
    this.savedAt = null;
    this.pending = 0;
    this.exports = [];
    this.running = null;
    this.coverage = [];
    this.found = -1;
    this.authors = () => [];
    this.checking = null;
    this.shared = false;
    this.company = nothing;
    this.coverageOpen = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  get filter(): FilterBar {
    return this.querySelector<FilterBar>('segment-filter')!;
  }

  private tell(detail: StripEvent): void {
    this.dispatchEvent(new CustomEvent<StripEvent>('strip', { detail, bubbles: true }));
  }

  protected override render(): TemplateResult {
    const { t } = this;
    return html`
      <div class="ts-line">
        <h2 title=${this.heading}>${this.heading}</h2>
        ${this.review ? html`<span class="se-badge se-badge-review">${t('review.mode')}</span>` : nothing}
        ${this.progress()}
        ${this.company}
        ${this.save()}
      </div>
      <div class="ts-line ts-tools">
        <segment-filter .t=${t} .found=${this.found} .authors=${this.authors} .shared=${this.shared}></segment-filter>
        ${this.checking ? html`<span class="ts-running" role="status"><progress max=${this.checking.total} value=${this.checking.done} aria-label=${t('pane.checking')}></progress> ${t('pane.checking')}</span>` : nothing}
        <span class="ts-space"></span>
        ${this.pretranslation()}
        ${this.toolMenu()}
        ${this.exportMenu()}
        <span class="ts-group">
          <button class="se-button se-plain" title=${t('key.fontSmaller')} aria-label="A− ${t('key.fontSmaller')}" @click=${() => this.tell({ kind: 'font', by: -1 })}>A−</button>
          <button class="se-button se-plain" title=${t('key.fontLarger')} aria-label="A+ ${t('key.fontLarger')}" @click=${() => this.tell({ kind: 'font', by: 1 })}>A+</button>
        </span>
        <button class="se-button se-plain" title="${t('key.pane')} (${shown(keyMap.first('pane'))})" aria-label=${t('key.pane')} @click=${() => this.tell({ kind: 'pane' })}>${icon('panel')}</button>
        <button class="se-button" title=${t('dialog.keys')} @click=${() => this.tell({ kind: 'keys' })}>${icon('keyboard')} ${shown(keyMap.first('keys'))}</button>
      </div>
      ${this.coverageOpen && this.coverage.length > 0 ? this.bands() : nothing}
    `;
  }

  private progress(): TemplateResult {
    const { t, counts, total } = this;
    const done = counts.TRANSLATED + counts.APPROVED;
    const part = (count: number) => (total === 0 ? 0 : (100 * count) / total);
    const names = (['APPROVED', 'TRANSLATED', 'DRAFT', 'NOT_TRANSLATED'] as const)
      .map((state) => `${t(`state.${state}`)}: ${counts[state]}`)
      .join('\n');
    return html`<span class="ts-progress" title=${names}>
      <span class="ts-bar" role="img" aria-label=${names}>
        <i class="ts-approved" style="width:${part(counts.APPROVED)}%"></i>
        <i class="ts-translated" style="width:${part(counts.TRANSLATED)}%"></i>
        <i class="ts-draft" style="width:${part(counts.DRAFT)}%"></i>
      </span>
      <b>${Math.floor(part(done))}%</b>
      <span>${t('progress', done, total)}</span>
      ${this.loaded < total ? html`<span class="ts-loading">${t('loadingRows', this.loaded, total)}</span>` : nothing}
    </span>`;
  }

  private save(): TemplateResult {
    const { t } = this;
    const time = this.savedAt?.toLocaleTimeString('en-GB') ?? '';
    switch (this.saveState) {
      case 'saving':
        return html`<span class="ts-save ts-saving" role="status">${icon('DRAFT')} ${t('save.saving')}</span>`;
      case 'offline':
        return html`<span class="ts-save ts-offline" role="status">${icon('cloudOff')} ${this.pending > 0 ? t('save.offline', this.pending) : t('save.offline.none')}</span>`;
      case 'conflict':
        return html`<button class="ts-save ts-offline se-link" @click=${() => this.tell({ kind: 'conflicts' })}>${icon('warning')} ${t('conflict.title')}</button>`;
      case 'saved':
        return html`<span class="ts-save" role="status">${icon('TRANSLATED')} ${time ? t('save.saved', time) : t('save.clean')}</span>`;
    }
  }

  private pretranslation(): TemplateResult | typeof nothing {
    const { t, running } = this;
    if (running) {
      return html`<span class="ts-running" role="status">
        <progress max=${Math.max(1, running.total)} value=${running.done} aria-label=${t('pretranslate.running')}></progress>
        ${t('pretranslate.progress', running.done, running.total)}
        <button class="se-button se-small" @click=${() => this.tell({ kind: 'stop' })}>${t('pretranslate.stop')}</button>
      </span>`;
    }
    return html`
      ${this.coverage.length > 0
        ? html`<button class="se-button se-plain" aria-expanded=${this.coverageOpen} @click=${() => (this.coverageOpen = !this.coverageOpen)}>${t('coverage.title')}</button>`
        : nothing}
      ${this.review
        ? html`<button class="se-button" title="${t('key.approveAll')} (${shown(keyMap.first('approveAll'))})" @click=${() => this.tell({ kind: 'command', command: 'approveAll' })}>${icon('APPROVED')} ${t('approval.button')}</button>`
        : html`<button class="se-button" @click=${() => this.tell({ kind: 'pretranslate' })}>${icon('spark')} ${t('pretranslate.start')}</button>`}`;
  }

  /** Everything that the keys do to a segment or the job, for the pointer. */
  private toolMenu(): TemplateResult {
    const run = (event: Event, command: Command) => {
      (event.currentTarget as HTMLElement).closest('details')!.open = false;
      this.tell({ kind: 'command', command });
    };
    return html`<details class="ts-menu ts-tool-menu" @focusout=${closeMenu}>
      <summary class="se-button">${this.t('tools')}</summary>
      <div>${TOOLS.map((command) => html`<button @click=${(event: Event) => run(event, command)}>
        <span>${this.t(`key.${command}`)}</span> <kbd>${shown(keyMap.first(command))}</kbd></button>`)}</div>
    </details>`;
  }

  private exportMenu(): TemplateResult | typeof nothing {
    if (this.exports.length === 0) {
      return nothing;
    }
    return html`<details class="ts-menu" @focusout=${closeMenu}>
      <summary class="se-button">${icon('download')} ${this.t('export.title')}</summary>
      <div>${this.exports.map((link) => html`<a href=${link.url} ?download=${link.url.startsWith('exports/')} router-ignore>${link.name}</a>`)}</div>
    </details>`;
  }

  private bands(): TemplateResult {
    const { t } = this;
    const words = this.coverage.reduce((sum, band) => sum + band.words, 0);
    return html`<div class="ts-bands" role="table" aria-label=${t('coverage.title')}>
      ${this.coverage.map((band) => html`<div role="row" class="ts-band ts-band-${band.band.toLowerCase()}">
        <span role="rowheader">${t(`band.${band.band}`)}</span>
        <b role="cell">${band.segments}</b>
        <span role="cell" class="ts-share"><i style="width:${words === 0 ? 0 : (100 * band.words) / words}%"></i></span>
        <span role="cell">${t('coverage.words', band.words)}</span>
      </div>`)}
    </div>`;
  }
}

customElements.define('segment-top-strip', TopStrip);

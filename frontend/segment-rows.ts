/** The list: only rows in view exist, as plain text keyed by segment id; every row has its exact place. */
import { html, nothing, render, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { frames } from './frames';
import { icon } from './icons';
import { beside, withChips } from './inline-codes';
import type { JobMarks } from './marks';
import { Model } from './model';
import { atRow, partMark, type PeopleSight } from './people-view';
import { RowHeights } from './row-heights';
import { termHover } from './term-hover';
import type { Finding, Help, Item, Translate } from './types';

const OVERSCAN = 300;
const MARGIN = 72;

export interface RowsHost {
  readonly model: Model;
  readonly sourceLang: string;
  readonly targetLang: string;
  /** Position of the active row in what is shown, or -1. */
  readonly activePosition: number;
  readonly activeFindings: Finding[];
  readonly t: Translate;
  readonly marks: JobMarks;
  readonly isStacked: boolean;
  readonly sight: PeopleSight;
  helpOf(id: number): Help | null;
  hasConflict(id: number): boolean;
  onPick(position: number, event: MouseEvent): void;
  onMark(text: string): void;
}

export class SegmentRows {
  readonly space = document.createElement('div');
  private readonly window = document.createElement('div');
  private readonly heights = new RowHeights();
  private first = 0;
  private last = -1;
  private activeHeight = 0;
  private width = 0;
  private closed = false;
  private toReveal = false;
  private overscan = OVERSCAN;
  private height = 0;
  private readonly watch: ResizeObserver;

  constructor(
    readonly scroller: HTMLElement,
    private host: RowsHost,
    private over: HTMLElement,
  ) {
    this.space.className = 'se-space';
    this.window.className = 'se-window';
    this.window.setAttribute('role', 'list');
    this.space.append(this.window, over);
    scroller.append(this.space);
    scroller.addEventListener('scroll', this.onScroll, { passive: true });
    this.window.addEventListener('mousedown', this.onMouseDown);
    this.window.addEventListener('click', this.onClick);
    this.watch = new ResizeObserver((entries) => this.resized(entries));
    this.watch.observe(scroller);
    this.watch.observe(over.firstElementChild!);
  }

  close(): void {
    this.closed = true;
    this.watch.disconnect();
    this.scroller.removeEventListener('scroll', this.onScroll);
  }

  /** The rows shown are others, or all may have another height. */
  reset(): void {
    const type = this.type();
    this.heights.reset(this.host.model.shown, (position) => this.guess(position, type));
    this.drawNow();
  }

  /** A page was loaded: better guesses; what is on the screen keeps its place. */
  guessAgain(): void {
    const type = this.type();
    const anchor = this.heights.at(this.scroller.scrollTop);
    const within = this.scroller.scrollTop - this.heights.offset(anchor);
    for (let position = 0; position < this.heights.count; position++) {
      this.heights.estimate(position, this.guess(position, type));
    }
    this.space.style.height = `${this.heights.total}px`;
    if (anchor > 0) {
      this.scroller.scrollTop = this.heights.offset(anchor) + within;
    }
    this.drawNow();
  }

  draw(): void {
    frames.beforePaint('rows', this.turn);
  }

  drawNow(anchor = -1): void {
    if (this.closed) {
      return;
    }
    const { scroller, heights } = this;
    const count = heights.count;
    this.space.style.height = `${heights.total}px`;
    for (let turn = 0; turn < 4; turn++) {
      const top = scroller.scrollTop;
      const first = count === 0 ? 0 : heights.at(top - this.overscan);
      const last = count === 0 ? -1 : heights.at(top + scroller.clientHeight + this.overscan);
      if (turn > 0 && first >= this.first && last <= this.last) {
        break;
      }
      this.first = first;
      this.last = last;
      this.renderWindow();
      const moved = this.measure(anchor >= 0 ? anchor : heights.at(top));
      if (!moved.changed) {
        break;
      }
      this.space.style.height = `${heights.total}px`;
      this.window.style.transform = `translateY(${heights.offset(first)}px)`;
      if (moved.above !== 0) {
        scroller.scrollTop = top + moved.above;
      }
    }
    this.placeOver();
  }

  /** Brings a row into view, in the middle when it was far away. */
  reveal(position: number): void {
    if (position < 0 || position >= this.heights.count) {
      return;
    }
    const { scroller, heights } = this;
    const view = scroller.clientHeight;
    for (let turn = 0; turn < 4; turn++) {
      const top = heights.offset(position);
      const bottom = top + heights.of(position);
      const from = scroller.scrollTop;
      if (top < from - view || bottom > from + 2 * view) {
        this.drawNarrow();
        scroller.scrollTop = Math.max(0, top - view * 0.35);
      } else if (top < from + MARGIN) {
        scroller.scrollTop = Math.max(0, top - MARGIN);
      } else if (bottom > from + view - MARGIN) {
        scroller.scrollTop = Math.min(top - 8, bottom - view + MARGIN);
      }
      this.drawNow(position);
      if (Math.abs(heights.offset(position) - top) < 1 && Math.abs(heights.offset(position) + heights.of(position) - bottom) < 1) {
        return;
      }
    }
  }

  /** After a jump the rows in view come first, those around them once they are seen. */
  private drawNarrow(): void {
    this.overscan = 0;
    frames.afterPaint('rows around', () => {
      this.overscan = OVERSCAN;
      this.drawNow();
    });
  }

  /** Another row is active: makes it as high as the field, and brings it into view. */
  activated(): void {
    this.placeOver();
    this.light();
    this.toReveal = true;
    frames.beforePaint('rows', this.turn);
  }

  /** The lit row changes with the key; what is in the rows is drawn before the frame. */
  private light(): void {
    const rows = [...this.window.children] as HTMLElement[];
    const active = String(this.host.activePosition);
    for (const row of rows) {
      row.classList.toggle('se-active', row.dataset.position === active);
    }
  }

  private turn = (): void => (this.toReveal ? this.settle() : this.drawNow());

  private settle(): void {
    this.toReveal = false;
    this.activeHeight = (this.over.firstElementChild as HTMLElement).offsetHeight;
    if (this.host.activePosition >= 0) {
      this.reveal(this.host.activePosition);
    } else {
      this.drawNow();
    }
  }

  private onScroll = (): void => this.drawNow();

  private onMouseDown = (event: MouseEvent): void => {
    const target = event.target as HTMLElement;
    const mark = target.closest<HTMLElement>('[data-insert]');
    if (mark && event.button === 0 && target.closest('.se-active')) {
      event.preventDefault();
      this.host.onMark(mark.dataset.insert!);
      return;
    }
    const row = target.closest<HTMLElement>('.se-row');
    if (row && event.button === 0 && !target.closest('.se-src')) {
      event.preventDefault();
      this.host.onPick(Number(row.dataset.position), event);
    }
  };

  /** Source text can be selected with the mouse; only a plain click makes its row active. */
  private onClick = (event: MouseEvent): void => {
    const target = event.target as HTMLElement;
    const row = target.closest<HTMLElement>('.se-row');
    if (row && target.closest('.se-src') && document.getSelection()?.isCollapsed !== false) {
      this.host.onPick(Number(row.dataset.position), event);
    }
  };

  private resized(entries: ResizeObserverEntry[]): void {
    for (const entry of entries) {
      if (entry.target === this.scroller) {
        if (Math.abs(entry.contentRect.width - this.width) > 0.5) {
          this.width = entry.contentRect.width;
          const active = this.host.activePosition;
          this.reset();
          this.reveal(active);
        } else {
          this.drawNow();
          this.follow(this.height);
        }
        this.height = entry.contentRect.height;
      } else {
        this.overResized((entry.target as HTMLElement).offsetHeight);
      }
    }
  }

  private overResized(height: number): void {
    if (Math.abs(height - this.activeHeight) > 0.5) {
      this.activeHeight = height;
      this.drawNow();
      this.follow(this.height);
    }
  }

  /** The field grew, or the view became lower: an active row that was in view stays in view. */
  private follow(viewHeight: number): void {
    const position = this.host.activePosition;
    const top = position < 0 ? -1 : this.heights.offset(position) - this.scroller.scrollTop;
    if (top >= 0 && top < viewHeight) {
      this.reveal(position);
    }
  }

  private type(): { perLine: number; size: number } {
    const size = parseFloat(getComputedStyle(this.scroller).getPropertyValue('--se-font')) || 16;
    return { size, perLine: Math.max(12, (this.scroller.clientWidth - 130) / (this.host.isStacked ? 1 : 2) / (size * 0.52)) };
  }

  private guess(position: number, { perLine, size }: { perLine: number; size: number }): number {
    const item = this.host.model.at(position);
    const letters = item ? Math.max(item.source.length, item.text.length) : perLine * 2;
    const lines = Math.max(1, Math.ceil(letters / perLine));
    return (this.host.isStacked ? 2 : 1) * (lines * size * 1.6 + 16) + 1;
  }

  private measure(anchor: number): { changed: boolean; above: number } {
    let changed = false;
    let above = 0;
    for (const row of this.window.children) {
      const position = Number((row as HTMLElement).dataset.position);
      const delta = this.heights.measure(position, (row as HTMLElement).getBoundingClientRect().height);
      if (delta !== 0) {
        changed = true;
        above += position < anchor ? delta : 0;
      }
    }
    return { changed, above };
  }

  private placeOver(): void {
    const position = this.host.activePosition;
    this.over.hidden = position < 0;
    if (position >= 0) {
      this.over.style.transform = `translateY(${this.heights.offset(position) + this.above()}px)`;
    }
  }

  /** Stacked, the field lies under the source of its row. */
  private above(): number {
    const source = this.host.isStacked ? this.window.querySelector<HTMLElement>('.se-active .se-src') : null;
    return source?.offsetHeight ?? 0;
  }

  private renderWindow(): void {
    const positions: number[] = [];
    for (let position = this.first; position <= this.last; position++) {
      positions.push(position);
    }
    render(
      repeat(
        positions,
        (position) => this.host.model.at(position)?.id ?? `at-${position}`,
        (position) => this.row(position),
      ),
      this.window,
    );
    this.window.style.transform = `translateY(${this.heights.offset(this.first)}px)`;
  }

  private row(position: number): TemplateResult {
    const { host } = this;
    const item = host.model.at(position);
    const size = host.model.shown;
    if (!item) {
      return html`<div class="se-row se-empty" data-position=${position} role="listitem" aria-busy="true">
        <div class="se-num">${host.model.isFiltered ? '' : position + 1}</div>
        <div class="se-src"><span class="se-bone"></span></div>
        <div class="se-tgt"><span class="se-bone"></span></div>
        <div class="se-state"></div>
      </div>`;
    }
    const active = position === host.activePosition;
    const previous = position > 0 ? host.model.at(position - 1) : undefined;
    const breaks = previous !== undefined && previous.paragraph !== item.paragraph;
    const { people, parts } = host.sight;
    const part = parts.of(item.number);
    const begins = part !== undefined && (previous === undefined || parts.of(previous.number) !== part);
    const holder = people.holderOf(item.id);
    return html`<div
      class="se-row ${active ? 'se-active' : ''} ${breaks ? 'se-break' : ''} se-kind-${item.kind.toLowerCase()} ${holder ? `se-theirs who-${holder.colour}` : ''}"
      data-position=${position}
      data-number=${item.number}
      role="listitem"
      aria-setsize=${size}
      aria-posinset=${position + 1}
      aria-current=${active ? 'true' : 'false'}
    >
      <div class="se-num ${part ? `se-part who-${part.colour}` : ''}"><span>${item.number}</span>${partMark(item, begins, host.sight)}${atRow(item, host.sight)}${this.marks(item)}</div>
      <div class="se-src" lang=${host.sourceLang}>${this.badge(item)}${this.source(item, active)}</div>
      <div class="se-tgt" lang=${host.targetLang} style=${active ? `min-height:${this.activeHeight}px` : ''}>${
        active ? nothing : withChips(item.text, item.labels)
      }</div>
      ${this.stateCell(item)}
    </div>`;
  }

  private marks(item: Item): TemplateResult | typeof nothing {
    const { marks, t } = this.host;
    const worn = (['BOOKMARK', 'NOTE', 'LOCK'] as const).filter((mark) => marks.has(item.id, mark));
    const words = { BOOKMARK: t('mark.BOOKMARK'), NOTE: t('mark.NOTE', marks.noteCount(item.id)), LOCK: t('mark.LOCK', marks.lockedBy(item.id) ?? '') };
    return worn.length === 0
      ? nothing
      : html`<span class="se-marks">${worn.map((mark) => html`<i role="img" title=${words[mark]} aria-label=${words[mark]}>${icon(mark)}</i>`)}</span>`;
  }

  private badge(item: Item): TemplateResult | typeof nothing {
    return item.kind === 'BODY' ? nothing : html`<span class="se-badge">${this.host.t(`kind.${item.kind}`)}</span>`;
  }

  private stateCell(item: Item): TemplateResult {
    const { t } = this.host;
    const returned = item.returned !== '' && item.expected === null;
    const state = Model.stateOf(item);
    const words = returned
      ? `${t('state.RETURNED')}: ${t(`=review.reason.${item.returned}`)}${item.note ? ` – ${item.note}` : ''}`
      : t(`state.${state}`);
    const conflict = this.host.hasConflict(item.id);
    return html`<div class="se-state se-is-${returned ? 'RETURNED' : state}">
      <span role="img" title=${words} aria-label=${words}>${icon(returned ? 'RETURNED' : state)}</span>
      ${conflict
        ? html`<span role="img" class="se-clash" title=${t('conflict.title')} aria-label=${t('conflict.title')}>${icon('warning')}</span>`
        : item.band === 'MT'
          ? html`<span class="se-percent se-mt" title=${`${t('match.MT')}: ${item.origin}`}>MT</span>`
        : item.percent > 0
          ? html`<span class="se-percent" title=${`${t('origin')}: ${item.percent}% ${item.origin}`}>${item.percent}</span>`
          : nothing}
    </div>`;
  }

  /** The source with its terms and values marked, once the look-up has arrived. */
  private source(item: Item, active: boolean): unknown {
    const { host } = this;
    const help = host.helpOf(item.id);
    const findings = active ? host.activeFindings : [];
    if (!help && findings.length === 0) {
      return withChips(item.source, item.labels);
    }
    const cuts = new Set<number>([0, item.source.length]);
    const terms = help?.terms ?? [];
    const values = help?.values ?? [];
    const wrong = findings.filter((finding) => finding.source).map((finding) => finding.source!);
    for (const span of [...terms, ...values, ...wrong]) {
      cuts.add(beside(item.source, Math.min(span.start, item.source.length))).add(beside(item.source, Math.min(span.end, item.source.length)));
    }
    const edges = [...cuts].sort((a, b) => a - b);
    const covers = (start: number) => (span: { start: number; end: number }) => span.start <= start && start < span.end;
    return edges.slice(0, -1).map((start, i) => {
      const text = withChips(item.source.slice(start, edges[i + 1]), item.labels);
      const term = terms.find(covers(start));
      const value = values.find(covers(start));
      const bad = wrong.some(covers(start));
      if (!term && !value && !bad) {
        return text;
      }
      const best = term ? term.targets[0]?.text : value?.forms[0];
      const classes = `${term ? 'se-term' : ''} ${term?.expired ? 'se-expired' : ''} ${value ? 'se-value' : ''} ${bad ? 'se-wrong' : ''}`;
      const hover = term ? termHover(term, host.t) : best ? `→ ${best}` : nothing;
      return html`<mark class=${classes} title=${hover} data-insert=${best ?? nothing}>${text}</mark>`;
    });
  }
}

/** What the desk knows about the active segment: matches, terms, values, checks, history, the reviewer's note. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { findingsList, type FindingEvent } from './findings-list';
import { icon } from './icons';
import { withChips } from './inline-codes';
import { keyMap, shown } from './keys';
import type { MatchMenu } from './match-menu';
import { editedPercent } from './text';
import './match-menu';
import { paged } from './paged';

import type { Finding, Help, HistoryItem, Item, MatchItem, Server, TermItem, Translate, ValueItem } from './types';

export type HelpEvent =
  | { kind: 'match'; index: number }
  | { kind: 'insert'; text: string }
  | FindingEvent
  | { kind: 'checks' }
  | { kind: 'history' }
  | { kind: 'restore'; text: string }
  | { kind: 'putBack'; entry: HistoryItem }
  | { kind: 'retry' }
  | { kind: 'field' }
  | { kind: 'concordance' };

export class HelpPane extends LitElement {
  static override properties = {
    item: { attribute: false },
    help: { attribute: false },
    failed: { attribute: false },
    findings: { attribute: false },
    aside: { attribute: false },
    checking: { attribute: false },
    history: { attribute: false },
    tab: { attribute: false },
    t: { attribute: false },
    langs: { attribute: false },
    locale: { attribute: false },
    reversed: { attribute: false },
  };

  declare item: Item | null;
  declare help: Help | null;
  declare failed: boolean;
  declare findings: Finding[];
  /** What somebody has set aside. */
  declare aside: Finding[];
  declare checking: boolean;
  declare history: HistoryItem[] | 'loading' | 'failed' | null;
  declare tab: 'checks' | 'history';
  declare t: Translate;
  declare langs: { source: string; target: string };
  declare locale: string;
  server: () => Server = () => {
    throw new Error('no server');
  };
  /** Compared from this sentence to the memory's, instead of the other way. */
  declare reversed: boolean;

  constructor() {
    super();
    this.item = null;
    this.help = null;
    this.failed = false;
    this.findings = [];
    this.aside = [];
    this.checking = false;
    this.history = null;
    this.tab = 'checks';
    this.t = (key) => key;
    this.langs = { source: 'vi', target: 'en' };
    this.locale = 'vi';
    this.reversed = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  private shownId = 0;

  /** Another segment begins at the top of the pane again. */
  protected override updated(): void {
    if (this.item && this.item.id !== this.shownId) {
      this.shownId = this.item.id;
      this.scrollTop = 0;
    }
  }

  private tell(detail: HelpEvent): void {
    this.dispatchEvent(new CustomEvent<HelpEvent>('help', { detail, bubbles: true }));
  }

  /** A press must not take the focus out of the field. */
  private press(detail: HelpEvent) {
    return (event: MouseEvent) => {
      event.preventDefault();
      if (event.button === 0) {
        this.tell(detail);
      }
    };
  }

  protected override render(): TemplateResult {
    const { t } = this;
    return html`
      <section class="hp-section hp-matches" aria-label=${t('pane.matches')}>
        <h3>${t('pane.matches')} <span class="hp-direction">${t(this.reversed ? 'diff.reversed' : 'diff.forward')}</span></h3>
        ${this.matchSection()}
        ${this.from()}
      </section>
      ${this.returned()}
      <section class="hp-section" aria-label=${t('pane.terms')}>
        <h3>${t('pane.terms')}</h3>
        ${this.list(this.help?.terms, (term, i) => this.term(term, i), 'pane.noTerms')}
      </section>
      <section class="hp-section" aria-label=${t('pane.values')}>
        <h3>${t('pane.values')}</h3>
        ${this.list(this.help?.values, (value) => this.value(value), 'pane.noValues')}
      </section>
      <section class="hp-section hp-tabs">
        <div role="tablist" class="hp-tablist">
          ${this.tabButton('checks', t('pane.checks'), this.findings.length)}
          ${this.tabButton('history', t('pane.history'), 0)}
        </div>
        ${this.tab === 'checks'
          ? findingsList(t, this.item?.text ?? '', this.findings, this.aside, this.checking, (detail) => this.press(detail))
          : this.versions()}
      </section>
    `;
  }

  private matchSection(): TemplateResult {
    const { t, help } = this;
    if (!this.item) {
      return html`<p class="hp-hint">${t('pane.noSegment')}</p>`;
    }
    if (!help) {
      return this.failed
        ? html`<p class="hp-error" role="alert">${icon('cloudOff')} ${t('pane.failed')}
            <button class="se-link" @mousedown=${this.press({ kind: 'retry' })}>${t('retry')}</button></p>`
        : html`<div class="hp-wait" aria-busy="true" aria-label=${t('pane.loading')}>
            <span class="se-bone"></span><span class="se-bone"></span><span class="se-bone"></span></div>`;
    }
    const loading = help.loaded < 100 ? html`<p class="hp-hint">${t('pane.memoryLoading', help.loaded)}</p>` : nothing;
    if (help.matches.length === 0) {
      return html`${loading}<p class="hp-hint">${t('pane.noMatch', help.minimum)}
        <button class="se-link" @mousedown=${this.press({ kind: 'concordance' })}>${t('pane.tryConcordance')}</button></p>${this.failedEngine(help)}`;
    }
    return html`${loading}<ol class="hp-list">${help.matches.map((match, i) => this.match(match, i))}</ol>${this.failedEngine(help)}
      <segment-match-menu .t=${t} .locale=${this.locale} .server=${this.server} .offers=${help.matches}
        @unit-changed=${() => this.tell({ kind: 'retry' })} @menu-closed=${() => this.tell({ kind: 'field' })}></segment-match-menu>`;
  }

  /** Where the text came from, and how much of it is another one now. */
  private from(): TemplateResult | typeof nothing {
    const { t, item, help } = this;
    if (!item || item.band === 'NEW' || item.text.trim() === '' || !help?.filled) {
      return nothing;
    }
    const kind = item.percent > 0 ? `${item.percent}%` : t(`match.${item.band}`);
    const edited = editedPercent(help.filled, item.text);
    return html`<p class="hp-hint hp-from">${t(edited > 0 ? 'pane.fromEdited' : 'pane.from', [kind, item.origin].filter(Boolean).join(' · '), edited)}</p>`;
  }

  private failedEngine({ failed }: Help): TemplateResult | typeof nothing {
    return failed
      ? html`<p class="hp-hint hp-engine">${icon('cloudOff')} ${this.t('pane.engineFailed', failed.name, this.t(`=engines.failure.${failed.failure}`))}</p>`
      : nothing;
  }

  /** Opens the menu of what may be done to the unit behind a match. */
  openMenu(index: number): void {
    this.querySelector<MatchMenu>('segment-match-menu')?.open(index);
  }

  /** A press on a part of a match that does not insert it. */
  private pressPart(run: () => void) {
    return (event: MouseEvent) => {
      event.preventDefault();
      event.stopPropagation();
      if (event.button === 0) {
        run();
      }
    };
  }

  private match(match: MatchItem, index: number): TemplateResult {
    const { t } = this;
    const unscored = match.kind === 'ASSEMBLED' || match.kind === 'MT';
    return html`<li class="hp-match ${match.critical.length > 0 ? 'hp-critical' : ''}" @mousedown=${this.press({ kind: 'match', index })}>
      <div class="hp-head">
        <kbd>${index + 1}</kbd>
        ${unscored
          ? html`<b class="hp-${match.kind.toLowerCase()}">${t(`match.${match.kind}`)}</b>`
          : html`<b class="hp-percent hp-${bandOf(match.percent)}" title=${t(`match.${match.kind}`)}>${match.percent}%</b>
              ${this.penalties(match)}`}
        ${match.repairs.length > 0 ? html`<span class="hp-repaired" title=${t('match.repaired')}>!</span>` : nothing}
        ${match.notes.map((note) => html`<span class="hp-note">${t(`note.${note}`)}</span>`)}
        ${match.recased
          ? html`<button class="se-link hp-recase" title="${match.recased} (${shown(keyMap.first('recase'))})" @mousedown=${this.pressPart(() =>
              this.tell({ kind: 'restore', text: match.recased }))}>Aa ${t('match.recase')}</button>`
          : nothing}
        <span class="hp-origin" title=${this.originLong(match)}>${this.originShort(match)}</span>
        ${match.origin.unit === 0
          ? nothing
          : html`<button class="se-link hp-more" aria-label=${t('unit.title', index + 1)} title="${t('key.matchMenu')} (${shown(keyMap.first('matchMenu'))})"
              @mousedown=${this.pressPart(() => this.openMenu(index))}>⋯</button>`}
      </div>
      ${this.named(match)}
      ${match.critical.length > 0
        ? html`<p class="hp-warning">${icon('warning')} ${t('match.critical', match.critical.join(', '))}</p>`
        : nothing}
      ${unscored ? nothing : html`<p class="hp-diff" lang=${this.langs.source}>${match.diff.map((run) => (this.reversed ? turned(run) : run)).map((part) =>
        part.kind === 'ADDED'
          ? html`<ins>${withChips(part.text)}</ins>`
          : part.kind === 'REMOVED'
            ? html`<del>${withChips(part.text)}</del>`
            : withChips(part.text, this.item?.labels))}</p>`}
      <p class="hp-target" lang=${this.langs.target}>${this.repaired(match)}</p>
    </li>`;
  }

  private penalties(match: MatchItem): TemplateResult | typeof nothing {
    const deduction = match.similarity - match.percent;
    if (deduction <= 0) {
      return nothing;
    }
    return html`<span class="hp-penalty">= ${match.similarity} − ${deduction}</span>`;
  }

  /** What was taken off and why, and what the score was before the repairs. */
  private named(match: MatchItem): TemplateResult | typeof nothing {
    const names = match.penalties.map((p) => `−${p.percent} ${this.t(`=memory.penalty.${p.reason}`)}`);
    if (match.found !== match.similarity) {
      names.unshift(this.t('match.rescored', match.found, match.similarity));
    }
    if (!match.inserted && match.percent >= 75 && match.critical.length === 0) {
      names.push(this.t('match.kept'));
    }
    return names.length === 0 ? nothing : html`<p class="hp-names">${names.join(' · ')}</p>`;
  }

  private originShort(match: MatchItem): string {
    const { origin } = match;
    const place = origin.segment > 0 ? this.t('match.thisArticle', origin.segment) : origin.memory;
    return [place, origin.author, this.date(origin.at)].filter(Boolean).join(' · ');
  }

  private originLong(match: MatchItem): string {
    const { origin } = match;
    const trust = origin.trust ? this.t(`trust.${origin.trust}`) : '';
    return [origin.memory, origin.article, origin.author, this.date(origin.at), trust].filter(Boolean).join('\n');
  }

  /** The target with what was repaired in it shown, never applied unseen. */
  private repaired(match: MatchItem): unknown[] {
    const parts: unknown[] = [];
    let rest = match.text;
    for (const { before, after } of match.repairs) {
      const at = after ? rest.indexOf(after) : -1;
      if (at >= 0) {
        parts.push(withChips(rest.slice(0, at), this.item?.labels), html`<span class="hp-repair" title=${`${before} → ${after}`}>!${withChips(after, this.item?.labels)}</span>`);
        rest = rest.slice(at + after.length);
      }
    }
    parts.push(withChips(rest, this.item?.labels));
    return parts;
  }

  private returned(): TemplateResult | typeof nothing {
    const { item, t } = this;
    if (!item?.returned) {
      return nothing;
    }
    return html`<section class="hp-section hp-returned" aria-label=${t('state.RETURNED')}>
      <p>${icon('RETURNED')} <b>${t('state.RETURNED')}: ${t(`=review.reason.${item.returned}`)}</b></p>
      ${item.note ? html`<p>${item.note}</p>` : nothing}
    </section>`;
  }

  private list<T>(items: T[] | undefined, one: (item: T, i: number) => TemplateResult, empty: string): TemplateResult {
    if (!items) {
      return html`<p class="hp-hint">…</p>`;
    }
    return items.length === 0
      ? html`<p class="hp-hint">${this.t(empty)}</p>`
      : html`<ul class="hp-list">${items.map((item, i) => one(item, i))}</ul>`;
  }

  private term(term: TermItem, index: number): TemplateResult {
    const { t } = this;
    const about = [term.field, term.definition].filter(Boolean).join('\n');
    const first = term.targets[0];
    const standing = first ? [t(`status.${first.status}`), first.authority].filter(Boolean).join(' · ') : '';
    return html`<li class="hp-term ${term.expired ? 'hp-expired' : ''}" title=${about || nothing}>
      ${index < 9 ? html`<kbd>${index + 1}</kbd>` : html`<span class="hp-nokey"></span>`}
      <span class="hp-pair"><span lang=${this.langs.source}>${term.source}</span> →
        ${term.targets.length === 0
          ? html`<em>${t('pane.noTarget')}</em>`
          : term.targets.map((target, i) => html`${i > 0 ? ' · ' : ''}<button
              class="hp-insert hp-status-${target.status.toLowerCase()}"
              lang=${this.langs.target}
              title=${t(`status.${target.status}`)}
              @mousedown=${this.press({ kind: 'insert', text: target.text })}
            >${target.text}</button>`)}
        ${term.expired ? html`<span class="hp-flag">${t('pane.expired')}</span>` : nothing}
        ${term.successor ? html`<span class="hp-successor">${t('pane.successor')} ${term.successor}</span>` : nothing}
        ${term.status === 'FORBIDDEN' || term.status === 'DEPRECATED'
          ? html`<span class="hp-flag">${t(`status.${term.status}`)}</span>`
          : nothing}
        ${standing ? html`<small>${standing}</small>` : nothing}
      </span>
    </li>`;
  }

  private value(value: ValueItem): TemplateResult {
    return html`<li class="hp-term">
      <span class="hp-nokey"></span>
      <span class="hp-pair"><span lang=${this.langs.source}>${value.text}</span> →
        ${value.forms.map((form, i) => html`${i > 0 ? ' · ' : ''}<button
          class="hp-insert"
          lang=${this.langs.target}
          @mousedown=${this.press({ kind: 'insert', text: form })}
        >${form}</button>`)}
        ${value.assumed ? html`<span class="hp-note">${this.t('pane.assumed')}</span>` : nothing}
      </span>
    </li>`;
  }

  private tabButton(tab: 'checks' | 'history', label: string, count: number): TemplateResult {
    return html`<button
      role="tab"
      aria-selected=${this.tab === tab}
      @mousedown=${(event: MouseEvent) => {
        event.preventDefault();
        this.tell({ kind: tab });
      }}
    >${label}${count > 0 ? html` <span class="hp-count">${count}</span>` : nothing}</button>`;
  }

  private versions(): TemplateResult {
    const { t, history } = this;
    if (history === 'loading' || history === null) {
      return html`<div class="hp-wait" aria-busy="true"><span class="se-bone"></span><span class="se-bone"></span></div>`;
    }
    if (history === 'failed') {
      return html`<p class="hp-error">${t('pane.failed')}
        <button class="se-link" @mousedown=${this.press({ kind: 'history' })}>${t('retry')}</button></p>`;
    }
    if (history.length === 0) {
      return html`<p class="hp-hint">${t('pane.noHistory')}</p>`;
    }
    return html`<ol class="hp-list">${paged(this, history, history, (entry) => html`<li class="hp-version">
      <div class="hp-head"><b>${t(`=history.${entry.action}`)}</b>
        <span class="hp-origin">${[entry.author, this.time(entry.at)].filter(Boolean).join(' · ')}</span></div>
      ${entry.note ? html`<p class=${entry.action === 'RETURNED' ? 'hp-warning' : 'hp-names'}>${entry.note}</p>` : nothing}
      <p lang=${this.langs.target}>${withChips(entry.target, this.item?.labels) || html`<em>${t('pane.empty')}</em>`}</p>
      ${entry.target && entry.target !== this.item?.text
        ? html`<button class="se-link" @mousedown=${this.press({ kind: 'restore', text: entry.target })}>${t('pane.restore')}</button>`
        : nothing}
      ${this.mayPutBack(entry)
        ? html`<button class="se-link" @mousedown=${this.press({ kind: 'putBack', entry })}>${t('pane.putBack', t(`state.${entry.state}`))}</button>`
        : nothing}
    </li>`)}</ol>`;
  }

  private mayPutBack(entry: HistoryItem): boolean {
    const { item } = this;
    return item !== null && (entry.target !== item.target || entry.state !== item.state) && entry.version < item.version;
  }

  private date(iso: string): string {
    const day = new Date(iso);
    return iso && day.getTime() > 0 ? day.toLocaleDateString(this.locale) : '';
  }

  private time(iso: string): string {
    return iso ? new Date(iso).toLocaleString(this.locale, { dateStyle: 'short', timeStyle: 'medium' }) : '';
  }
}

function turned(run: MatchItem['diff'][number]): MatchItem['diff'][number] {
  return { ...run, kind: run.kind === 'ADDED' ? 'REMOVED' : run.kind === 'REMOVED' ? 'ADDED' : 'SAME' };
}

function bandOf(percent: number): string {
  return percent >= 100 ? 'exact' : percent >= 85 ? 'high' : percent >= 75 ? 'medium' : 'low';
}


customElements.define('segment-help-pane', HelpPane);

/** Puts the tools beyond typing and confirming together: their keys, their panels, and what they know of the job. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ActiveSegment } from './active-segment';
import { alignmentOf } from './align';
import './concordance-panel';
import type { Choice, ConflictPanel } from './conflict-panel';
import './conflict-panel';
import type { EditorDialogs } from './dialogs';
import './dialogs';
import type { Filter } from './filter';
import { frames } from './frames';
import { keyMap, shown, type Command } from './keys';
import { withTimeout } from './look-ups';
import { JobMarks } from './marks';
import { Parts } from './parts';
import type { PartsDialog } from './parts-dialog';
import './parts-dialog';
import { People } from './people';
import { company, heldChip, type PeopleSight } from './people-view';
import { keepPlace } from './place';
import type { Preferences } from './preferences';
import type { ReadingView } from './reading-view';
import './reading-view';
import type { Replacement, ReplacePanel } from './replace-panel';
import './replace-panel';
import { ReviewDesk } from './review-desk';
import { RowFilter } from './row-filter';
import type { SegmentRows } from './segment-rows';
import type { Session } from './session';
import type { SplitDialog } from './split-dialog';
import './split-dialog';
import { Tools } from './tools';
import type { TopStrip } from './top-strip';
import type { Config, Finding, Item, NameChoice, PeopleNow, Server, Somebody, Translate } from './types';

const WAIT_MILLIS = 15_000;

export interface ToolboxHost {
  readonly element: HTMLElement;
  readonly server: Server;
  readonly t: Translate;
  readonly config: Config | null;
  readonly session: Session | null;
  readonly rows: SegmentRows | null;
  readonly segment: ActiveSegment;
  readonly preferences: Preferences;
  say(text: string, kind: 'info' | 'warning' | 'error', action?: { label: string; run: () => void }): void;
  changed(): void;
}

export class Toolbox {
  readonly marks: JobMarks;
  readonly tools: Tools;
  readonly filter: RowFilter;
  readonly review: ReviewDesk;
  readonly people: People;
  readonly parts: Parts;
  readonly sight: PeopleSight;
  private turn = 0;

  constructor(private host: ToolboxHost) {
    this.marks = new JobMarks(
      () => host.server,
      () => {
        host.segment.relock();
        host.rows?.draw();
      },
    );
    this.people = new People({
      get server() {
        return host.server;
      },
      get activeId() {
        return host.segment.item?.id ?? null;
      },
      changed: () => this.seen(),
      taken: (id, by) => this.taken(id, by),
    });
    this.parts = new Parts(
      () => host.server,
      () => {
        this.filter.divided();
        this.seen();
      },
    );
    const { marks, people, parts } = this;
    this.sight = { t: host.t, people, parts, numberOf: (id) => host.session?.model.byId(id)?.number ?? 0 };
    const screen = {
      get server() {
        return host.server;
      },
      get session() {
        return host.session;
      },
      get rows() {
        return host.rows;
      },
      marks,
      parts,
      isHeld: (id: number) => this.isHeld(id),
      t: host.t,
      segment: host.segment,
      say: host.say,
      changed: host.changed,
      askCut: (item: Item, targetAt: number) => void this.panel<SplitDialog>('segment-split').open(item, targetAt),
    };
    this.tools = new Tools(screen);
    this.filter = new RowFilter(screen);
    this.review = new ReviewDesk({
      element: host.element,
      t: host.t,
      get config() {
        return host.config;
      },
      get session() {
        return host.session;
      },
      segment: host.segment,
      journal: this.tools.journal,
      say: host.say,
      changed: host.changed,
    });
  }

  begin(config: Config): void {
    this.tools.propagates = config.propagates;
    this.review.begin();
    void this.marks.load();
    this.parts.begin(config.user);
    this.people.begin();
  }

  /** The page shows another view. */
  end(): void {
    this.people.end();
  }

  // ---- the other people ---------------------------------------------------------------------------

  private seen(): void {
    this.host.segment.relock();
    this.host.rows?.draw();
    this.host.changed();
  }

  isHeld(id: number): boolean {
    return this.people.holderOf(id) !== undefined;
  }

  holder(id: number): TemplateResult | typeof nothing {
    return heldChip(id, this.sight, () => void this.takeOver(id));
  }

  /** Another segment is the active one. */
  moved(): void {
    const { config, segment } = this.host;
    if (config && segment.item) {
      keepPlace(config.user, config.job, segment.item.number);
    }
    this.people.at();
  }

  peopleMoved(now: PeopleNow): void {
    this.people.set(now);
  }

  private async takeOver(id = this.host.segment.item?.id): Promise<void> {
    const { segment, t } = this.host;
    const holder = id === undefined ? undefined : this.people.holderOf(id);
    if (id === undefined || !holder) {
      return this.host.say(t('people.nobody'), 'info');
    }
    await this.people.takeOver(id);
    if (segment.item?.id === id) {
      segment.field.focus();
    }
  }

  /** Somebody took a segment over: what is typed goes to the server before they write. */
  private taken(id: number, by: Somebody): void {
    const { session, segment, t } = this.host;
    session?.saver.flush();
    const number = this.sight.numberOf(id);
    this.host.say(t('people.taken', by.name, number), 'warning', {
      label: t('people.takeBack'),
      run: () => {
        segment.goTo(number);
        void this.takeOver(id);
      },
    });
  }

  /** Everybody else, and my part of the job. */
  company(goTo: (number: number) => void): TemplateResult {
    const { t } = this.host;
    const { mine } = this.parts;
    const { reviewer } = this.parts.division;
    const ranges = mine.map((part) => `${part.from}–${part.to}`).join(', ');
    const reviews = this.parts.division.people.find((one) => one.user === reviewer)?.name ?? reviewer;
    return html`${mine.length > 0
      ? html`<button class="se-button se-plain ts-mine" title="${t('key.mine')} (${shown(keyMap.first('mine'))})" @click=${() => this.own.mine!()}>${t('parts.my', ranges)}</button>`
      : nothing}
      ${reviewer ? html`<span class="ts-reviewer">${t('parts.reviewedBy', reviews)}</span>` : nothing}
      ${company(this.sight, goTo)}`;
  }

  /** Comments, marked errors or locks changed. */
  marked(): void {
    void this.marks.load();
    this.review.refresh();
  }

  /** The rows are loaded again, under other numbers. */
  recut(): void {
    const { segment, session } = this.host;
    void this.marks.load();
    void this.parts.load();
    this.filter.apply();
    const item = segment.item ? session!.model.byId(segment.item.id) : undefined;
    if (item) {
      segment.refresh(item);
      segment.outdate();
    } else {
      segment.leave();
      segment.goTo(session!.wanted);
    }
  }

  get authors(): string[] {
    const names = new Set(this.host.session?.model.items.map((item) => item?.author ?? '') ?? []);
    names.delete('');
    return [...names].sort();
  }

  private panel<T extends HTMLElement>(name: string): T {
    return this.host.element.querySelector<T>(name)!;
  }

  get commands(): Partial<Record<Command, () => unknown>> {
    return { ...this.tools.commands, ...this.review.commands, ...this.own };
  }

  private readonly own: Partial<Record<Command, () => unknown>> = {
    filterMore: () => this.panel<TopStrip>('segment-top-strip').filter.toggleMore(),
    replace: () => this.replace(),
    align: () => this.align(),
    special: () => this.panel<EditorDialogs>('segment-dialogs').open('special'),
    reading: () => this.panel<ReadingView>('segment-reading').toggle(),
    takeOver: () => this.takeOver(),
    conflict: () => this.showConflict(),
    mine: () => {
      const on = this.panel<TopStrip>('segment-top-strip').filter.toggleMine();
      this.host.segment.field.focus();
      this.host.say(this.host.t(on ? 'parts.onlyMine' : 'parts.allAgain'), 'info');
    },
    parts: () => this.panel<PartsDialog>('segment-parts').open(this.host.segment.item?.number ?? 1),
    layout: () => {
      this.host.preferences.toggle('stacked');
      this.host.rows?.reset();
      this.host.rows?.activated();
    },
    sourceWider: () => this.resizeSource(5),
    targetWider: () => this.resizeSource(-5),
    diff: () => {
      this.host.preferences.toggle('reversed');
      this.host.changed();
    },
    suggest: () => {
      const on = this.host.preferences.toggle('suggests');
      this.host.say(this.host.t(on ? 'suggest.on' : 'suggest.off'), 'info');
    },
  };

  /** The conflict of the active segment, or the first one. */
  private async showConflict(): Promise<void> {
    const { session, segment, t } = this.host;
    const { saver } = session!;
    const id = segment.item && saver.conflictOf(segment.item.id) ? segment.item.id : saver.conflicts[0];
    const item = id === undefined ? undefined : session!.model.byId(id);
    if (!item) {
      return this.host.say(t('conflict.none'), 'info');
    }
    if (item.id !== segment.item?.id) {
      segment.goTo(item.number);
    }
    const panel = this.panel<ConflictPanel>('segment-conflict');
    for (let turn = 0; turn < 20 && panel.number !== item.number; turn++) {
      await frames.painted();
    }
    await panel.updateComplete;
    panel.focusPanel();
  }

  private resizeSource(by: number): void {
    this.host.preferences.resizeSource(by);
    this.host.rows?.reset();
    this.host.rows?.activated();
  }

  private replace(): void {
    const { field } = this.host.segment;
    const { start, end } = field.selection;
    void this.panel<ReplacePanel>('segment-replace').open(field.text.slice(start, end));
  }

  /** Shows what a finding would change in the whole article: the one at hand, or the first that can. */
  async align(finding?: Finding): Promise<void> {
    const { segment, session, server, t } = this.host;
    const { item, findings, findingAtHand } = segment;
    const alignment = [finding, findingAtHand, ...(finding ? [] : findings)]
      .map((one) => alignmentOf(one, item?.text ?? ''))
      .find((one) => one !== null);
    if (!item || !alignment) {
      return this.host.say(t('align.nothing'), 'info');
    }
    const panel = this.panel<ReplacePanel>('segment-replace');
    if (alignment.kind === 'words') {
      return panel.alignWords(alignment.find, alignment.replace);
    }
    const alike = await withTimeout(server.alike(item.id), WAIT_MILLIS).catch(() => null);
    if (!alike) {
      return this.host.say(t('pane.failed'), 'error');
    }
    // a row is another object once it has been stored
    const items = () => alike.map((id) => session!.model.byId(id)).filter((one): one is Item => one !== undefined);
    await panel.alignSegments(items, alignment.text);
  }

  /** Answers what a finding asks, for the whole job. */
  async choose({ about, id }: NameChoice): Promise<void> {
    const { segment, server, t } = this.host;
    const done = segment.item ? await withTimeout(server.choose(segment.item.id, about, id), WAIT_MILLIS).catch(() => false) : false;
    if (done) {
      segment.recheck();
    } else {
      this.host.say(t('pane.failed'), 'error');
    }
    segment.field.focus();
  }

  private get allRows(): Item[] {
    return this.host.session!.model.items.filter((item): item is Item => item !== undefined);
  }

  private get shownRows(): Item[] {
    const { model } = this.host.session!;
    return Array.from({ length: model.shown }, (_, position) => model.at(position)).filter((item): item is Item => item !== undefined);
  }

  private onReplace = ({ detail }: CustomEvent<Replacement[]>): void => {
    const { t } = this.host;
    const count = this.tools.setTexts(detail, t('replace.label', detail.length));
    this.host.say(t('replace.done', count), 'info', { label: t('undo'), run: () => this.tools.commands.undoAcross!() });
    this.host.rows?.draw();
  };

  readonly onFilter = ({ detail }: CustomEvent<Filter>): void => void this.filter.set(detail);

  /** The panels over the list. */
  panels(config: Config): TemplateResult {
    const { t, segment, session } = this.host;
    const langs = { source: config.sourceLang, target: config.targetLang };
    const id = segment.item?.id;
    const conflict = id === undefined ? null : (session?.saver.conflictOf(id) ?? null);
    this.turn++;
    return html`<segment-conflict
        .t=${t} .targetLang=${langs.target} .number=${segment.item?.number ?? 0} .conflict=${conflict}
        @chosen=${({ detail }: CustomEvent<Choice>) => {
          session!.resolve(id!, detail.text, detail.seen);
          segment.field.focus();
        }}
        @closed=${segment.back}
      ></segment-conflict>
      <segment-parts .t=${t} .parts=${this.parts} .total=${config.total} .user=${config.user} .server=${() => this.host.server} @closed=${segment.back}></segment-parts>
      <segment-concordance .t=${t} .langs=${langs} .locale=${config.locale} .server=${() => this.host.server} @closed=${segment.back}></segment-concordance>
      <segment-reading
        .t=${t} .langs=${langs} .active=${segment.item} .turn=${this.turn} .model=${session?.model ?? null}
        @go-to=${(event: CustomEvent<number>) => segment.goTo(event.detail)}
      ></segment-reading>
      <segment-replace
        .t=${t} .lang=${langs.target} .rows=${() => this.shownRows} .all=${() => this.allRows} .mayEdit=${(item: Item) => this.tools.mayEdit(item)}
        @replace=${this.onReplace} @closed=${segment.back}
      ></segment-replace>
      ${this.review.panels(config)}
      <segment-split
        .t=${t} .langs=${langs} @closed=${segment.back}
        @cut=${({ detail }: CustomEvent<{ item: Item; sourceAt: number; targetAt: number }>) => {
          void this.tools.splitAt(detail.item, detail.sourceAt, detail.targetAt);
        }}
      ></segment-split>
      <segment-dialogs
        .t=${t} .total=${config.total} .reasons=${config.reasons} .review=${config.review} @closed=${segment.back}
        @go-to=${(event: CustomEvent<number>) => segment.goTo(event.detail)}
        @special=${(event: CustomEvent<string>) => segment.insert(event.detail)}
        @return-segment=${(event: CustomEvent<{ reason: string; note: string }>) => segment.returnToTranslator(event.detail.reason, event.detail.note)}
      ></segment-dialogs>`;
  }
}

/** `<segment-editor>`: the whole editor screen below the app's header. This file only puts the parts together. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { ActiveSegment } from './active-segment';
import { Commands } from './commands';
import type { Completion, CompletionList } from './completion-list';
import './completion-list';
import type { ConcordancePanel } from './concordance-panel';
import type { BlockedList } from './blocked-list';
import './blocked-list';
import type { EditorDialogs } from './dialogs';
import type { HelpEvent, HelpPane } from './help-pane';
import './help-pane';
import './first-steps';
import { frames } from './frames';
import { icon } from './icons';
import { Model, type Counts } from './model';
import { Notices } from './notices';
import { placeOf } from './place';
import { Preferences } from './preferences';
import { pressByKey } from './press-by-key';
import { SegmentRows, type RowsHost } from './segment-rows';
import type { SetAside } from './set-aside';
import './set-aside';
import { Session, type SessionScreen } from './session';
import { keyMap, shown } from './keys';
import { Toolbox } from './toolbox';
import type { StripEvent, TopStrip } from './top-strip';
import './top-strip';
import type { BandCount, Config, Item, PeopleNow, Row, Server, Translate } from './types';

const NOTHING_LOADED = new Model(0);

export class SegmentEditor extends LitElement {
  static override properties = {
    config: { state: true },
    tab: { state: true },
    running: { state: true },
    coverage: { state: true },
  };

  declare config: Config | null;
  declare tab: 'checks' | 'history';
  declare running: { done: number; total: number } | null;
  declare coverage: BandCount[];
  /** Set by Vaadin. */
  declare $server: Server;

  private session: Session | null = null;
  private rows: SegmentRows | null = null;
  private readonly segment: ActiveSegment;
  private readonly commands: Commands;
  private readonly notices = new Notices();
  private readonly preferences = new Preferences(this);
  private readonly toolbox: Toolbox;
  /** Made once for a language: making one takes as long as drawing some rows. */
  private numbers = new Intl.NumberFormat();

  constructor() {
    super();
    this.config = null;
    this.tab = 'checks';
    this.running = null;
    this.coverage = [];
    this.segment = new ActiveSegment(this.segmentScreen());
    this.toolbox = new Toolbox(this.toolboxHost());
    this.commands = new Commands(this.commandScreen());
    pressByKey(this);
  }

  /** What stands around the rows is drawn after the frame in which a key is seen. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.rows ? frames.painted().then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.commands.listen();
    if (this.config && this.session?.isEnded) {
      void this.start(this.config);
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.commands.close();
    // Vaadin moves the view into its place after it was started: a move is no farewell.
    window.setTimeout(() => {
      if (!this.isConnected) {
        this.toolbox.end();
        this.session?.end();
      }
    });
  }

  /** The text of a key under `editor.`, or of a whole key written after `=`. */
  readonly t: Translate = (key, ...args) => {
    const name = key.startsWith('=') ? key.slice(1) : `editor.${key}`;
    const text = this.config?.texts[name] ?? name;
    return text.replace(/\{(\d)\}/g, (_, i: string) => this.shown(args[Number(i)]));
  };

  private shown(value: string | number | undefined): string {
    return typeof value === 'number' ? this.numbers.format(value) : (value ?? '');
  }

  /** Begins, or begins again with another job or language. The rows to be seen first come with it. */
  async start(given: Config, firstRows: Row[] = []): Promise<void> {
    // a link to a segment goes there; else this tab goes back to where it was, or to the first open one
    const place = given.asked ? 0 : placeOf(given.user, given.job, given.total);
    const config = { ...given, first: place || given.first };
    this.session?.end();
    this.rows?.close();
    this.segment.leave();
    this.config = config;
    this.numbers = new Intl.NumberFormat(config.locale);
    this.coverage = config.coverage;
    this.running = null;
    const session = new Session(config, this.sessionScreen());
    this.session = session;
    this.requestUpdate();
    await this.updateComplete;
    const scroller = this.querySelector<HTMLElement>('.se-scroll')!;
    scroller.replaceChildren();
    this.rows = new SegmentRows(scroller, this.rowsHost(), this.segment.field.box);
    this.rows.reset();
    this.toolbox.begin(config);
    // the server does not know where in the job this browser left off
    const isThere = config.first === given.first || firstRows.some((row) => row.number === config.first);
    await session.load(isThere ? firstRows : []);
    void this.count(config);
  }

  /** The whole text is counted once nobody waits for anything else. */
  private async count(config: Config): Promise<void> {
    const counts = await this.$server.counts().catch(() => '');
    if (this.config?.job === config.job) {
      this.config = { ...this.config, counts };
    }
  }

  /** Segments changed by anybody, in this browser too. */
  applyRows(rows: Row[]): void {
    rows.forEach((row) => this.session?.apply(row));
    this.changed();
  }

  /** A segment was split, or two were merged. */
  recut(total: number): void {
    this.config = { ...this.config!, total };
    void this.session?.recut(total);
  }

  /** Comments, marked errors or locks changed. */
  marked(): void {
    this.toolbox.marked();
  }

  /** Somebody came, went or moved. */
  peopleMoved(now: PeopleNow): void {
    this.toolbox.peopleMoved(now);
  }

  /** Parts of the job were given to others. */
  divided(): void {
    void this.toolbox.parts.load();
  }

  checkAgain(id: number, text: string): void {
    this.segment.checkAgain(id, text);
  }

  lookAgain(ids: number[]): void {
    this.segment.lookAgain(ids);
  }

  engineFailed(name: string, failure: string): void {
    this.notices.say(this.t('pretranslate.engineFailed', name, this.t(`=engines.failure.${failure}`)), 'error');
  }

  pretranslateProgress(done: number, total: number): void {
    this.running = { done, total };
  }

  pretranslateDone(coverage: BandCount[]): void {
    this.running = null;
    this.coverage = coverage;
    this.strip.coverageOpen = true;
    this.segment.outdate();
  }

  pretranslateFailed(): void {
    this.running = null;
    this.notices.say(this.t('pretranslate.failed'), 'error');
  }

  private changed(): void {
    this.rows?.draw();
    this.requestUpdate();
  }

  private get strip(): TopStrip {
    return this.querySelector<TopStrip>('segment-top-strip')!;
  }

  private get blocked(): BlockedList {
    return this.querySelector<BlockedList>('segment-blocked')!;
  }

  private setAside(finding = this.segment.findingAtHand): void {
    const { item } = this.segment;
    if (item && finding) {
      void this.querySelector<SetAside>('segment-set-aside')!.open(item, finding);
    }
  }

  private get completions(): CompletionList {
    return this.querySelector<CompletionList>('segment-completions')!;
  }

  private sessionScreen(): SessionScreen {
    const editor = this;
    const { segment } = this;
    return {
      get server() {
        return editor.$server;
      },
      get activeId() {
        return segment.item?.id ?? null;
      },
      t: this.t,
      isFieldBusy: () => segment.field.isBusy(),
      isComposing: (id) => segment.field.id === id && segment.field.composing,
      onPage: () => {
        this.rows?.guessAgain();
        segment.activateFirst();
        this.changed();
      },
      onRow: (item) => {
        if (item.state === 'APPROVED') {
          this.blocked.forget(item.id);
        }
        segment.replaced(item);
        this.changed();
      },
      onRefreshed: (item) => segment.refresh(item),
      onLearned: (now) => segment.outdate(now),
      onBlocked: (item) => void this.blocked.add(item),
      onStored: (item, act) => void this.toolbox.tools.stored(item, act),
      onRecut: () => this.toolbox.recut(),
      onState: () => this.requestUpdate(),
      goTo: (number) => segment.goTo(number),
      say: (text, kind, action) => this.notices.say(text, kind, action),
    };
  }

  private segmentScreen(): ConstructorParameters<typeof ActiveSegment>[0] {
    const editor = this;
    return {
      get server() {
        return editor.$server;
      },
      get session() {
        return editor.session;
      },
      get rows() {
        return editor.rows;
      },
      t: this.t,
      closeCompletions: () => {
        if (!this.completions.hidden) {
          this.completions.close();
        }
      },
      clearFilter: () => {
        this.strip.filter.clearFilter();
        this.toolbox.filter.clear();
      },
      isLocked: (id) => this.toolbox.marks.lockedBy(id) !== undefined || this.toolbox.isHeld(id) || this.toolbox.review.isSealed(id),
      isHeld: (id) => this.toolbox.isHeld(id),
      holder: (id) => this.toolbox.holder(id),
      moved: () => this.toolbox.moved(),
      typing: (id) => this.toolbox.people.typing(id),
      left: (item, before) => {
        const label = this.t('typed', item.number);
        this.toolbox.tools.journal.add({ label, texts: [{ id: item.id, before, after: item.text }] });
      },
      keyed: () => this.commands.keyed(),
      say: (text, kind) => this.notices.say(text, kind),
      changed: () => this.requestUpdate(),
    };
  }

  private rowsHost(): RowsHost {
    const editor = this;
    const { segment } = this;
    return {
      get model() {
        return editor.session?.model ?? NOTHING_LOADED;
      },
      get sourceLang() {
        return editor.config!.sourceLang;
      },
      get targetLang() {
        return editor.config!.targetLang;
      },
      get activePosition() {
        return segment.position;
      },
      get activeFindings() {
        return segment.findings;
      },
      get marks() {
        return editor.toolbox.marks;
      },
      get sight() {
        return editor.toolbox.sight;
      },
      get isStacked() {
        return editor.preferences.isStacked;
      },
      t: this.t,
      helpOf: (id) => segment.helpOf(id),
      hasConflict: (id) => this.session?.saver.conflictOf(id) != null,
      onPick: (position, event) => {
        const item = this.session?.model.at(position);
        if (item) {
          segment.pick(item, event);
        }
      },
      onMark: (text) => segment.insert(text),
    };
  }

  private toolboxHost(): ConstructorParameters<typeof Toolbox>[0] {
    const editor = this;
    return {
      element: this,
      get server() {
        return editor.$server;
      },
      t: this.t,
      get config() {
        return editor.config;
      },
      get session() {
        return editor.session;
      },
      get rows() {
        return editor.rows;
      },
      segment: this.segment,
      preferences: this.preferences,
      say: (text, kind, action) => this.notices.say(text, kind, action),
      changed: () => this.changed(),
    };
  }

  private commandScreen(): ConstructorParameters<typeof Commands>[0] {
    const editor = this;
    return {
      element: this,
      segment: this.segment,
      preferences: this.preferences,
      get isReview() {
        return editor.config?.review ?? false;
      },
      get job() {
        return editor.config?.job ?? 0;
      },
      get isStarted() {
        return editor.session !== null && editor.rows !== null;
      },
      get completions() {
        return editor.completions;
      },
      get dialogs() {
        return editor.querySelector<EditorDialogs>('segment-dialogs')!;
      },
      get concordance() {
        return editor.querySelector<ConcordancePanel>('segment-concordance')!;
      },
      flush: () => this.session?.saver.flush(),
      focusFilter: () => this.strip.filter.focusFilter(),
      more: this.toolbox.commands,
      showHistory: () => this.showHistory(),
      openMatchMenu: () => {
        this.preferences.showPane();
        this.querySelector<HelpPane>('segment-help-pane')!.openMenu(0);
      },
      setAside: () => this.setAside(),
      resizeFont: (by) => this.resizeFont(by),
    };
  }

  private resizeFont(by: number): void {
    if (this.preferences.resizeFont(by)) {
      this.rows?.reset();
      this.rows?.activated();
    }
  }

  private showHistory(): void {
    this.tab = 'history';
    this.preferences.showPane();
    void this.segment.loadHistory().then(async () => {
      await this.updateComplete;
      const pane = this.querySelector<LitElement>('segment-help-pane')!;
      await pane.updateComplete;
      pane.querySelector('.hp-tabs')?.scrollIntoView({ block: 'start' });
    });
  }

  private onHelp = ({ detail }: CustomEvent<HelpEvent>): void => {
    const { segment } = this;
    switch (detail.kind) {
      case 'match':
        return segment.take(segment.help?.matches[detail.index]);
      case 'insert':
        return segment.insert(detail.text);
      case 'fix':
        return segment.applyFix(detail.index);
      case 'finding':
        return segment.showFinding(detail.index);
      case 'choose':
        return void this.toolbox.choose(detail.choice);
      case 'align':
        return void this.toolbox.align(segment.findings[detail.index]);
      case 'setAside':
        return this.setAside(segment.findings[detail.index]);
      case 'takeBack':
        return void this.querySelector<SetAside>('segment-set-aside')!.takeBack(detail.id);
      case 'checks':
        this.tab = 'checks';
        return;
      case 'history':
        return this.showHistory();
      case 'restore':
        return segment.replaceAll(detail.text);
      case 'putBack':
        return void this.toolbox.review.restore(detail.entry);
      case 'retry':
        return segment.retryHelp();
      case 'field':
        return segment.field.focus();
      case 'concordance':
        return this.commands.openConcordance();
    }
  };

  private onStrip = ({ detail }: CustomEvent<StripEvent>): void => {
    switch (detail.kind) {
      case 'font':
        return this.resizeFont(detail.by);
      case 'pretranslate':
        this.running = { done: 0, total: this.config!.total };
        this.session!.saver.flush();
        this.$server.pretranslate().catch(() => this.pretranslateFailed());
        return;
      case 'stop':
        void this.$server.stopPretranslate().catch(() => undefined);
        return;
      case 'keys':
        return void this.querySelector<EditorDialogs>('segment-dialogs')!.open('keys');
      case 'command':
        return this.commands.execute(detail.command);
      case 'pane':
        return this.preferences.togglePane();
      case 'conflicts':
        return void this.toolbox.commands.conflict!();
    }
  };

  private leaveFilter = (): void => {
    const item: Item | null | undefined = this.segment.position >= 0 ? this.segment.item : this.session!.model.at(0);
    if (item) {
      this.segment.activate(item);
    }
  };

  protected override render(): TemplateResult | typeof nothing {
    const { config, session } = this;
    if (!config || !session) {
      return html`<div class="se-starting" aria-busy="true"><span class="se-bone"></span><span class="se-bone"></span></div>`;
    }
    const counts = session.model.counts();
    return html`${this.top(config, session, counts)}
      <segment-first-steps .t=${this.t} @closed=${() => this.segment.field.focus()}></segment-first-steps>
      <div class="se-main">
        ${this.list(config, session)}
        <i class="se-divider" @pointerdown=${this.preferences.dragPane}></i>
        ${this.pane(config)}
      </div>
      ${this.bottom(config, counts)}`;
  }

  private top(config: Config, { model, saver }: Session, counts: Counts): TemplateResult {
    return html`<segment-top-strip
      .t=${this.t}
      .heading=${config.title}
      .review=${config.review}
      .counts=${counts}
      .total=${config.total}
      .loaded=${model.loaded}
      .saveState=${saver.state}
      .savedAt=${saver.savedAt}
      .pending=${saver.pending}
      .exports=${config.exports}
      .running=${this.running}
      .coverage=${this.coverage}
      .found=${model.isFiltered ? model.shown : -1}
      .authors=${() => this.toolbox.authors}
      .checking=${this.toolbox.filter.checking}
      .shared=${this.toolbox.parts.isShared}
      .company=${this.toolbox.company((number) => number > 0 && this.segment.goTo(number))}
      @strip=${this.onStrip}
      @filter=${this.toolbox.onFilter}
      @leave-filter=${this.leaveFilter}
    ></segment-top-strip>`;
  }

  private list(config: Config, { model }: Session): TemplateResult {
    const { t } = this;
    const langs = { source: config.sourceLang, target: config.targetLang };
    const none = config.total === 0 ? t('empty') : model.isFiltered && model.shown === 0 ? t('filter.none') : '';
    return html`<div class="se-list">
      <div class="se-header" aria-hidden="true">
        <span>#</span><span>${t(`lang.${langs.source}`)}</span>
        <span><i class="se-split" @pointerdown=${this.preferences.dragSplit}></i>${t(`lang.${langs.target}`)}</span><span></span>
      </div>
      <div class="se-scroll" tabindex="-1" aria-label=${t('rows')}></div>
      ${none ? html`<div class="se-none">${none}</div>` : nothing}
      <div class="se-anchor">${this.notices.element}</div>
      ${this.toolbox.review.side()}
      <segment-blocked .t=${t} .server=${() => this.$server} @go-to=${(event: CustomEvent<number>) => this.segment.goTo(event.detail)}></segment-blocked>
      ${this.toolbox.panels(config)}
    </div>`;
  }

  private pane(config: Config): TemplateResult {
    const { t, segment } = this;
    return html`<button class="se-tab" title="${t('key.pane')} (${shown(keyMap.first('pane'))})" aria-label=${t('key.pane')}
        @click=${() => this.preferences.togglePane()}>
        ${icon('panel')}<b>${segment.help?.matches.length ?? '·'}</b><span>${t('pane.matches')}</span>
        <b>${segment.help?.terms.length ?? '·'}</b><span>${t('pane.terms')}</span>
        <b>${segment.findings.length}</b><span>${t('pane.checks')}</span><kbd>${shown(keyMap.first('pane'))}</kbd>
      </button>
      <segment-help-pane
        .t=${t}
        .langs=${{ source: config.sourceLang, target: config.targetLang }}
        .locale=${config.locale}
        .server=${() => this.$server}
        .reversed=${this.preferences.isReversed}
        .item=${segment.item}
        .help=${segment.help}
        .failed=${segment.helpFailed}
        .findings=${segment.findings}
        .aside=${segment.item ? segment.qa.aside(segment.item.id, segment.item.text) : []}
        .checking=${segment.isChecking}
        .history=${segment.history}
        .tab=${segment.history === null ? 'checks' : this.tab}
        @help=${this.onHelp}
      ></segment-help-pane>`;
  }

  private bottom(config: Config, counts: Counts): TemplateResult {
    const { t, segment } = this;
    const confirm = t(config.review ? 'key.approve' : 'key.confirm');
    return html`<div class="se-status">
        <span>${(['confirm', 'match', 'concordance', 'nextFinding', 'keys'] as const).map((command) => html`<kbd>${shown(keyMap.first(command))}</kbd>
          ${command === 'confirm' ? confirm : t(command === 'keys' ? 'dialog.keys' : `key.${command}`)} `)}</span>
        <span><a class="se-link" href=${`jobs/${config.job}/checks`}>${t('checks.report')}</a> · <a class="se-link" href=${`jobs/${config.job}/scorecard`}>${t('scorecard')}</a> · ${config.counts ? `${config.counts} · ` : ''}${t('draftsLeft', counts.DRAFT)}</span>
      </div>
      <segment-completions .t=${t} @picked=${(event: CustomEvent<Completion>) => this.commands.picked(event.detail)}></segment-completions>
      <segment-set-aside .t=${t} .server=${() => this.$server} @closed=${segment.back}
        @set-aside=${(event: CustomEvent<string>) => {
          if (event.detail) {
            this.notices.say(event.detail, 'warning');
          }
          segment.recheck();
        }}></segment-set-aside>`;
  }
}

customElements.define('segment-editor', SegmentEditor);

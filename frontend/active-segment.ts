/** The segment that is being worked on: its field, its help, its findings, and moving to another one. */
import { html, nothing, render, type TemplateResult } from 'lit';
import { ActiveField } from './active-field';
import { frames } from './frames';
import { icon } from './icons';
import { withChips } from './inline-codes';
import { keyMap, shown } from './keys';
import { AHEAD, LookUps, withTimeout } from './look-ups';
import { Model } from './model';
import { QaWatch } from './qa-watch';
import type { SegmentRows } from './segment-rows';
import type { Session } from './session';
import type { Finding, Help, HistoryItem, Inserted, Item, MatchItem, Server, State, Translate } from './types';

export interface SegmentScreen {
  readonly server: Server;
  readonly t: Translate;
  readonly session: Session | null;
  readonly rows: SegmentRows | null;
  closeCompletions(): void;
  isLocked(id: number): boolean;
  /** Somebody else writes in the segment. */
  isHeld(id: number): boolean;
  /** Who, for the foot of the field. */
  holder(id: number): TemplateResult | typeof nothing;
  /** Another segment is the active one. */
  moved(): void;
  /** Its text is being changed. */
  typing(id: number): void;
  /** A segment is left whose text was another one when it was entered. */
  left(item: Item, before: string): void;
  /** A key changed the text. */
  keyed(): void;
  clearFilter(): void;
  say(text: string, kind: 'info' | 'warning' | 'error'): void;
  /** Something outside the rows must be drawn again. */
  changed(): void;
}

export class ActiveSegment {
  readonly field = new ActiveField((byKey) => this.typed(byKey));
  item: Item | null = null;
  help: Help | null = null;
  helpFailed = false;
  findings: Finding[] = [];
  history: HistoryItem[] | 'loading' | 'failed' | null = null;
  private readonly lookUps = new LookUps(
    () => this.screen.server,
    (id) => this.helpArrived(id),
  );
  readonly qa = new QaWatch(
    () => this.screen.server,
    (id, text, findings) => this.checked(id, text, findings),
  );
  private timer = 0;
  private shownFinding = -1;
  private entered = { id: 0, text: '' };
  private inserting: Inserted | null = null;

  constructor(private screen: SegmentScreen) {}

  get position(): number {
    return this.item ? (this.screen.session?.model.positionOf(this.item.number) ?? -1) : -1;
  }

  get isChecking(): boolean {
    return this.qa.isChecking;
  }

  helpOf(id: number): Help | null {
    return this.lookUps.of(id);
  }

  /** Another job. */
  leave(): void {
    this.item = null;
    this.help = null;
    this.findings = [];
    this.history = null;
    this.field.id = null;
  }

  goTo(number: number): void {
    const { session, rows } = this.screen;
    if (!session) {
      return;
    }
    session.wanted = number;
    const item = session.model.items[number - 1];
    if (!item) {
      rows?.reveal(session.model.positionOf(number));
      return;
    }
    if (session.model.positionOf(number) < 0) {
      this.screen.clearFilter();
    }
    this.activate(item);
  }

  /** Where the translator left off, or the row asked for before its page was there. */
  activateFirst(): void {
    const { session } = this.screen;
    if (!session || (this.item && (this.item.number === session.wanted || !session.model.items[session.wanted - 1]))) {
      return;
    }
    if (session.wanted > 1 || session.config.first > 0) {
      this.goTo(session.wanted);
      return;
    }
    if (!this.item) {
      const place = session.model.items.findIndex((item) => item && session.isOpen(item));
      this.goTo(place < 0 ? 1 : place + 1);
    }
  }

  activate(item: Item): void {
    const { session, rows, t } = this.screen;
    if (this.item?.id !== item.id) {
      this.noteTyping();
      this.item = item;
      this.startTyping();
      session!.wanted = item.number;
      this.help = this.lookUps.of(item.id);
      this.helpFailed = this.lookUps.hasFailed(item.id);
      this.findings = this.qa.known(item.id, item.text) ?? [];
      this.shownFinding = -1;
      this.history = null;
      this.screen.closeCompletions();
      this.field.show(item, session!.config.targetLang, t('field.label', item.number));
      this.field.readOnly = this.screen.isLocked(item.id);
      this.field.box.className = `se-over ${this.field.readOnly ? 'se-locked ' : ''}se-kind-${item.kind.toLowerCase()}`;
      this.screen.moved();
    }
    // What stands under the text makes the row higher: it comes before the row is measured.
    frames.beforePaint('active', () => {
      this.field.mark(this.findings);
      this.chips();
    });
    rows?.activated();
    this.field.focus();
    frames.afterPaint('active', () => {
      if (this.item) {
        this.qa.ask(this.item.id, this.item.text, 120);
      }
      this.askAhead();
      this.screen.changed();
    });
  }

  /** Tells what was typed in the active segment since it was entered. */
  noteTyping(): void {
    const { item, entered } = this;
    if (item && item.id === entered.id && item.text !== entered.text) {
      this.screen.left(item, entered.text);
      this.startTyping();
    }
  }

  startTyping(): void {
    if (this.item) {
      this.entered = { id: this.item.id, text: this.item.text };
    }
  }

  /** Locks changed, or who writes here. */
  relock(): void {
    if (this.item) {
      this.field.readOnly = this.screen.isLocked(this.item.id);
      this.field.box.classList.toggle('se-locked', this.field.readOnly);
      this.chips();
    }
  }

  pick(item: Item, event: MouseEvent): void {
    this.activate(item);
    const spot = document.caretPositionFromPoint?.(event.clientX, event.clientY);
    if (spot && this.field.field.contains(spot.offsetNode)) {
      document.getSelection()?.setPosition(spot.offsetNode, spot.offset);
    }
  }

  move(step: number): void {
    const { model } = this.screen.session!;
    const position = this.position + step;
    const item = position >= 0 && position < model.shown ? model.at(position) : undefined;
    if (item) {
      this.activate(item);
    }
  }

  private moveToOpen(): void {
    const { session } = this.screen;
    const { model } = session!;
    const start = this.position;
    for (let i = 1; i <= model.shown; i++) {
      const item = model.at((start + i) % model.shown);
      if (item && session!.isOpen(item) && item.id !== this.item?.id) {
        this.activate(item);
        return;
      }
    }
    this.screen.say(this.screen.t('allDone'), 'info');
  }

  /** The row's object was replaced after a save, or its state changed. */
  replaced(item: Item): void {
    if (this.item?.id === item.id) {
      this.item = item;
      this.relock();
      this.chips();
    }
  }

  /** The server's text is another one now, and nothing unsaved stands in the field. */
  refresh(item: Item): void {
    if (this.item?.id === item.id) {
      this.item = item;
      this.field.refresh(item.text);
      this.startTyping();
      this.qa.ask(item.id, item.text, 0);
    }
  }

  private typed(byKey: boolean): void {
    const { item } = this;
    if (!item || item.id !== this.field.id) {
      return;
    }
    const before = Model.stateOf(item);
    item.text = this.field.text.normalize('NFC');
    item.expected = null;
    this.screen.typing(item.id);
    this.screen.session!.saver.edit(item, item.text, this.inserting);
    if (byKey) {
      this.screen.keyed();
    } else {
      this.screen.closeCompletions();
    }
    this.qa.ask(item.id, item.text, 400);
    if (Model.stateOf(item) !== before) {
      this.screen.rows?.draw();
    }
  }

  /**
   * A dialog or panel has closed: the focus goes back to the field. A dialog says so late; a key that came before it may
   * have opened another panel, which keeps the focus.
   */
  readonly back = (event: Event): void => {
    const { activeElement } = document;
    const closed = event.currentTarget as HTMLElement;
    const places: (Element | null)[] = [null, document.body, this.field.field];
    if (places.includes(activeElement) || closed.contains(activeElement)) {
      this.field.focus();
    }
  };

  insert(text: string): void {
    if (text && this.item) {
      this.field.insert(text);
      this.field.focus();
    }
  }

  replaceAll(text: string | null | undefined): void {
    if (text && this.item) {
      this.field.replaceAll(text);
      this.field.focus();
    }
  }

  /** Puts a match in place of the text, as it is or in the segment's case; the server is told where the text came from. */
  take(match: MatchItem | undefined, text = match?.text): void {
    if (match && text) {
      const { segment, memory, article } = match.origin;
      this.inserting = { kind: match.kind, percent: match.percent, segment, memory, article, text };
      this.replaceAll(text);
      this.inserting = null;
      if (this.help) {
        this.help.filled = text;
      }
    }
  }

  /** Confirms or approves, and goes on. */
  decide(toOpen: boolean): void {
    const { item } = this;
    const { session, t } = this.screen;
    if (!item || this.field.composing) {
      return;
    }
    const act = session!.config.review ? 'approve' : 'confirm';
    const state: State = act === 'approve' ? 'APPROVED' : 'TRANSLATED';
    if (this.screen.isHeld(item.id)) {
      this.screen.say(t('people.takeFirst'), 'warning');
      return;
    }
    if (item.text.trim() === '') {
      this.screen.say(t(`=workbench.refused.EMPTY_TARGET`), 'warning');
    } else {
      const same = item.text === item.target && item.returned === '' && item.expected === null;
      if (!same || (item.state !== state && item.state !== 'APPROVED')) {
        item.expected = state;
        session!.saver.decide(item, item.text, act);
      }
    }
    if (toOpen) {
      this.moveToOpen();
    } else {
      this.move(1);
    }
  }

  returnToTranslator(reason: string, note: string): void {
    if (this.item) {
      this.screen.session!.saver.decide(this.item, this.item.text, 'return', reason, note);
      this.move(1);
    }
  }

  /** The memory or the article has learned something. */
  outdate(now = true): void {
    this.lookUps.outdate();
    if (now) {
      this.askAhead();
    }
  }

  /** An engine has answered, or failed. */
  lookAgain(ids: number[]): void {
    this.lookUps.again(ids);
    this.askAhead();
  }

  retryHelp(): void {
    if (this.item) {
      this.lookUps.retry(this.item.id);
    }
  }

  /** The active row and the next ones; waits a moment so that running through rows asks for nothing. */
  private askAhead(): void {
    clearTimeout(this.timer);
    const ask = () => {
      const model = this.screen.session?.model;
      const { position } = this;
      const ids = [this.item?.id];
      for (let i = 1; model && i <= AHEAD && position >= 0; i++) {
        ids.push(position + i < model.shown ? model.at(position + i)?.id : undefined);
      }
      this.lookUps.want(ids.filter((id): id is number => id !== undefined));
    };
    this.timer = window.setTimeout(ask, this.help ? 120 : 40);
  }

  private helpArrived(id: number): void {
    if (id === this.item?.id) {
      this.help = this.lookUps.of(id);
      this.helpFailed = this.lookUps.hasFailed(id);
      this.screen.changed();
    }
    this.screen.rows?.draw();
  }

  private checked(id: number, text: string, findings: Finding[]): void {
    if (id !== this.item?.id || this.field.text !== text) {
      return;
    }
    this.findings = findings;
    this.field.mark(findings);
    this.chips();
    this.screen.rows?.draw();
    this.screen.changed();
  }

  private chips(): void {
    const { item, findings } = this;
    const { t } = this.screen;
    const returned = item?.returned && item.expected === null;
    render(
      html`${item ? this.screen.holder(item.id) : nothing}${returned
        ? html`<span class="se-chip se-chip-returned">${icon('RETURNED')}
            ${t(`=review.reason.${item.returned}`)}${item.note ? `: ${item.note}` : ''}</span>`
        : nothing}
      ${findings.slice(0, 6).map(
        (finding, index) => html`<button
          class="se-chip se-chip-${finding.severity.toLowerCase()}"
          title="${t(`severity.${finding.severity}`)}: ${finding.message}${finding.fix === null ? '' : ` (${shown(keyMap.first('applyFix'))})`}"
          tabindex="-1"
          @mousedown=${(event: MouseEvent) => {
            event.preventDefault();
            this.showFinding(index);
          }}
        >${icon('warning')} <span>${withChips(finding.message, item?.labels)}</span></button>`,
      )}`,
      this.field.foot,
    );
  }

  checkAgain(id: number, text: string): void {
    void this.qa.again(id, text);
  }

  showFinding(index: number): void {
    this.shownFinding = index;
    const span = this.findings[index]?.target;
    this.field.focus();
    if (span && span.end <= this.field.text.length) {
      this.field.select(span);
    }
  }

  applyFix(index = Math.max(0, this.shownFinding)): void {
    this.replaceAll(this.findings[index]?.fix);
  }

  /** The finding that was shown last, or the first. */
  get findingAtHand(): Finding | undefined {
    return this.findings[Math.max(0, this.shownFinding)];
  }

  /** Something was set aside or taken back. */
  recheck(): void {
    this.qa.forget();
    this.shownFinding = -1;
    if (this.item) {
      this.qa.ask(this.item.id, this.item.text, 0);
    }
  }

  async previousFinding(): Promise<void> {
    if (this.shownFinding > 0) {
      this.showFinding(this.shownFinding - 1);
      return;
    }
    const { model } = this.screen.session!;
    const before: Item[] = [];
    for (let position = this.position - 1; position >= 0; position--) {
      const item = model.at(position);
      if (item && item.text !== '') {
        before.push(item);
      }
    }
    const found = await this.qa.firstWith(before);
    if (found) {
      this.activate(found);
      this.showFinding(this.findings.length - 1);
    } else {
      this.screen.say(this.screen.t('noMoreFindings'), 'info');
    }
  }

  async nextFinding(): Promise<void> {
    if (this.shownFinding + 1 < this.findings.length) {
      this.showFinding(this.shownFinding + 1);
      return;
    }
    this.shownFinding = -1;
    const { model } = this.screen.session!;
    const following: Item[] = [];
    for (let position = this.position + 1; position < model.shown; position++) {
      const item = model.at(position);
      if (item && item.text !== '') {
        following.push(item);
      }
    }
    const found = await this.qa.firstWith(following);
    if (found) {
      this.activate(found);
      this.showFinding(0);
    } else {
      this.screen.say(this.screen.t('noMoreFindings'), 'info');
    }
  }

  async loadHistory(): Promise<void> {
    const { item } = this;
    if (!item) {
      return;
    }
    this.history = 'loading';
    this.screen.changed();
    let history: HistoryItem[] | 'failed';
    try {
      history = await withTimeout(this.screen.server.history(item.id), 15_000);
    } catch {
      history = 'failed';
    }
    if (this.item?.id === item.id) {
      this.history = history;
      this.screen.changed();
    }
  }
}

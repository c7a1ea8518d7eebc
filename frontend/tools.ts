/** The commands beyond typing and confirming: other texts, cuts, marks, propagation, undo across segments. */
import type { ActiveSegment } from './active-segment';
import { closingOf, isOpening, missing, onWords, plain } from './inline-codes';
import { Journal, type Deed } from './journal';
import type { Command } from './keys';
import { withTimeout } from './look-ups';
import type { JobMarks } from './marks';
import { Model } from './model';
import type { Session } from './session';
import { nextCase, smartQuotes } from './text-tools';
import type { Act, CutAnswer, Item, Server, Translate } from './types';

const WAIT_MILLIS = 20_000;

export interface ToolsScreen {
  readonly server: Server;
  readonly t: Translate;
  readonly session: Session | null;
  readonly segment: ActiveSegment;
  readonly marks: JobMarks;
  /** Somebody else writes in the segment. */
  isHeld(id: number): boolean;
  say(text: string, kind: 'info' | 'warning' | 'error', action?: { label: string; run: () => void }): void;
  changed(): void;
  askCut(item: Item, targetAt: number): void;
}

export class Tools {
  readonly journal = new Journal();
  propagates = true;

  constructor(private screen: ToolsScreen) {}

  readonly commands: Partial<Record<Command, () => unknown>> = {
    clear: () => this.clear(),
    case: () => this.reshape((text) => nextCase(text, this.lang)),
    quotes: () => this.reshape(smartQuotes),
    nextCode: () => this.nextCode(),
    allCodes: () => this.allCodes(),
    nextValue: () => this.nextValue(),
    bookmark: () => this.bookmark(),
    nextBookmark: () => this.nextBookmark(),
    lock: () => this.lock(),
    split: () => this.split(),
    merge: () => this.merge(),
    undoAcross: () => this.undoAcross(),
    redoAcross: () => this.redoAcross(),
    propagation: () => this.switchPropagation(),
  };

  private get lang(): string {
    return this.screen.session?.config.targetLang ?? 'en';
  }

  // ---- texts ------------------------------------------------------------------------------------

  /** Gives segments other texts by command; one deed for the journal. */
  setTexts(texts: { item: Item; text: string }[], label: string): number {
    const changed = texts.filter(({ item, text }) => item.text !== text && this.mayEdit(item));
    if (changed.length === 0) {
      return 0;
    }
    this.screen.segment.noteTyping();
    this.journal.add({ label, texts: changed.map(({ item, text }) => ({ id: item.id, before: item.text, after: text })) });
    changed.forEach(({ item, text }) => this.setText(item, text));
    this.screen.changed();
    return changed.length;
  }

  mayEdit(item: Item): boolean {
    return Model.stateOf(item) !== 'APPROVED' && this.screen.marks.lockedBy(item.id) === undefined && !this.screen.isHeld(item.id);
  }

  private setText(item: Item, text: string): void {
    const { segment, session } = this.screen;
    if (segment.item?.id === item.id) {
      segment.field.replaceAll(text);
      segment.startTyping();
    } else {
      item.text = text;
      item.expected = null;
      session!.saver.edit(item, text);
    }
  }

  private clear(): void {
    if (this.screen.segment.item) {
      this.screen.segment.field.replaceAll('');
    }
  }

  /** The marked words, or the whole text. */
  private reshape(change: (text: string) => string): void {
    const { field, item } = this.screen.segment;
    if (!item) {
      return;
    }
    const { start, end } = field.selection;
    const all = start === end;
    const [from, to] = all ? [0, field.text.length] : [start, end];
    const text = onWords(field.text.slice(from, to), change);
    field.replace(from, to, text);
    if (!all) {
      field.select({ start: from, end: from + text.length });
    }
  }

  /** The next code of the source that the target lacks; a pair goes around the marked words. Then the values. */
  private nextCode(): void {
    const { field, item } = this.screen.segment;
    const lacking = item ? missing(item.source, field.text) : [];
    const next = lacking[0];
    if (!item || next === undefined) {
      return this.nextValue();
    }
    const { start, end } = field.selection;
    if (start !== end && isOpening(next) && lacking.includes(closingOf(next))) {
      field.replace(start, end, next + field.text.slice(start, end) + closingOf(next));
    } else {
      field.replace(end, end, next);
    }
    field.focus();
  }

  private allCodes(): void {
    const { field, item } = this.screen.segment;
    const lacking = item ? missing(item.source, field.text) : [];
    if (lacking.length > 0) {
      const { end } = field.selection;
      field.replace(end, end, lacking.join(''));
      field.focus();
    } else if (item) {
      this.screen.say(this.screen.t('codes.all'), 'info');
    }
  }

  /** The first value of the source that the target does not have yet. */
  private nextValue(): void {
    const { help, field, item } = this.screen.segment;
    const words = plain(field.text);
    const next = help?.values
      .slice()
      .sort((a, b) => a.start - b.start)
      .find((value) => value.forms.length > 0 && !value.forms.some((form) => words.includes(form)));
    if (item && next) {
      this.screen.segment.insert(next.forms[0]);
    } else if (item) {
      this.screen.say(this.screen.t('values.all'), 'info');
    }
  }

  // ---- undo across segments -----------------------------------------------------------------------

  private undoAcross(): void {
    this.screen.segment.noteTyping();
    const deed = this.journal.takeBack();
    if (deed) {
      void this.run(deed, 'before');
    } else {
      this.screen.say(this.screen.t('undo.nothing'), 'info');
    }
  }

  private redoAcross(): void {
    const deed = this.journal.again();
    if (deed) {
      void this.run(deed, 'after');
    } else {
      this.screen.say(this.screen.t('redo.nothing'), 'info');
    }
  }

  private async run(deed: Deed, to: 'before' | 'after'): Promise<void> {
    const { session, segment, t } = this.screen;
    if (deed.undo && !(await deed.undo().catch(() => false))) {
      return this.screen.say(t('undo.failed', deed.label), 'warning');
    }
    if (deed.tells) {
      return;
    }
    const from = to === 'before' ? 'after' : 'before';
    let skipped = 0;
    let last: Item | undefined;
    for (const text of deed.texts) {
      const item = session!.model.byId(text.id);
      if (item && item.text === text[from] && this.mayEdit(item)) {
        this.setText(item, text[to]);
        last = item;
      } else {
        skipped++;
      }
    }
    if (last && deed.texts.length === 1) {
      segment.goTo(last.number);
    }
    this.screen.say(
      skipped > 0 ? t('undo.partly', deed.label, skipped) : t(to === 'before' ? 'undo.done' : 'redo.done', deed.label),
      skipped > 0 ? 'warning' : 'info',
    );
    this.screen.changed();
  }

  // ---- propagation --------------------------------------------------------------------------------

  /** A text was stored: confirmed, it goes on to the segments that say the same. */
  async stored(item: Item, act: Act): Promise<void> {
    const { session, server, t } = this.screen;
    if ((act !== 'confirm' && act !== 'approve') || !this.propagates || !session?.model.hasOpenTwin(item)) {
      return;
    }
    const receipt = await withTimeout(server.propagate(item.id), WAIT_MILLIS).catch(() => null);
    if (!receipt || receipt.id === 0) {
      return;
    }
    receipt.rows.forEach((row) => session.apply(row));
    const label = t('propagated', receipt.rows.length);
    const deed: Deed = { label, texts: [], undo: () => this.undoPropagation(receipt.id), tells: true };
    this.journal.add(deed);
    this.screen.say(label, 'info', {
      label: t('undo'),
      run: () => {
        this.journal.drop(deed);
        void this.undoPropagation(receipt.id);
      },
    });
  }

  private async undoPropagation(receipt: number): Promise<boolean> {
    const { session, server, t } = this.screen;
    const rows = await withTimeout(server.undoPropagation(receipt), WAIT_MILLIS);
    rows.forEach((row) => session!.apply(row));
    this.screen.say(t('propagated.undone', rows.length), 'info');
    return rows.length > 0;
  }

  private switchPropagation(): void {
    this.propagates = !this.propagates;
    void this.screen.server.switchPropagation(this.propagates).catch(() => undefined);
    this.screen.say(this.screen.t(this.propagates ? 'propagation.on' : 'propagation.off'), 'info');
  }

  // ---- marks --------------------------------------------------------------------------------------

  private bookmark(): void {
    const { item } = this.screen.segment;
    if (item) {
      void this.screen.marks.bookmark(item.id).catch(() => this.screen.say(this.screen.t('pane.failed'), 'error'));
    }
  }

  private nextBookmark(): void {
    const { session, segment, marks, t } = this.screen;
    const total = session!.model.total;
    const at = segment.item?.number ?? 0;
    for (let i = 0; i < total; i++) {
      const item = session!.model.items[(at + i) % total];
      if (item && marks.has(item.id, 'BOOKMARK')) {
        return segment.goTo(item.number);
      }
    }
    this.screen.say(t('bookmark.none'), 'info');
  }

  private async lock(): Promise<void> {
    const { segment, marks, session, t } = this.screen;
    const { item } = segment;
    if (!item) {
      return;
    }
    session!.saver.flush();
    const who = marks.lockedBy(item.id);
    const done = await marks.lock(item.id).catch(() => false);
    if (!done && who !== undefined) {
      this.screen.say(t('lock.refused', who), 'warning');
    }
  }

  // ---- cuts ---------------------------------------------------------------------------------------

  private split(): void {
    const { item, field } = this.screen.segment;
    if (item && this.mayCut(item)) {
      const { start } = field.selection;
      this.screen.askCut(item, start > 0 && start < field.text.length ? start : -1);
    }
  }

  /** The place in the source was chosen. */
  async splitAt(item: Item, sourceAt: number, targetAt: number): Promise<void> {
    await this.cut(() => this.screen.server.split(item.id, item.version, sourceAt, targetAt), 'split.done');
  }

  private async merge(): Promise<void> {
    const { session, segment } = this.screen;
    const { item } = segment;
    const next = item ? session!.model.items[item.number] : undefined;
    if (item && next && this.mayCut(item) && this.mayCut(next)) {
      await this.cut(() => this.screen.server.merge(item.id, item.version, next.version), 'merge.done');
    }
  }

  // A cut is made of stored texts: what is being typed goes first.
  private mayCut(item: Item): boolean {
    const { session, t } = this.screen;
    if (session!.saver.isDirty(item.id)) {
      session!.saver.flush();
      this.screen.say(t('cut.saving'), 'warning');
      return false;
    }
    return true;
  }

  private async cut(call: () => Promise<CutAnswer>, done: string): Promise<void> {
    const { t, server } = this.screen;
    let answer: CutAnswer;
    try {
      answer = await withTimeout(call(), WAIT_MILLIS);
    } catch {
      return this.screen.say(t('pane.failed'), 'error');
    }
    if (!answer.done) {
      return this.screen.say(t(`=workbench.cut.${answer.reason}`), 'warning');
    }
    const undo = async () => {
      const undone = await withTimeout(server.undoCut(answer.cut), WAIT_MILLIS);
      if (!undone.done) {
        this.screen.say(t(`=workbench.cut.${undone.reason}`), 'warning');
      }
      return undone.done;
    };
    const deed: Deed = { label: t(done), texts: [], undo };
    this.journal.add(deed);
    this.screen.say(t(done), 'info', {
      label: t('undo'),
      run: () => {
        this.journal.drop(deed);
        void undo().catch(() => this.screen.say(t('pane.failed'), 'error'));
      },
    });
  }
}

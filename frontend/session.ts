/** One job in this editor: its rows, loaded page by page, its saver, and what arrives from the server about them. */
import { DraftStore, type Draft } from './draft-store';
import { withTimeout } from './look-ups';
import { Model } from './model';
import { Saver } from './saver';
import type { Act, Answer, Config, Item, Row, Server, Translate } from './types';

const PAGE_MILLIS = 20_000;
const LONGEST_RETRY_MILLIS = 30_000;

/** What the session asks of the screen. */
export interface SessionScreen {
  readonly server: Server;
  readonly t: Translate;
  readonly activeId: number | null;
  isFieldBusy(): boolean;
  isComposing(id: number): boolean;
  /** A page was loaded. */
  onPage(): void;
  /** A row is another object now, or has another state. */
  onRow(item: Item): void;
  /** The active row's text was changed by the server. */
  onRefreshed(item: Item): void;
  /** Segments were confirmed, approved or returned: the memory knows more. */
  /** What look-ups say may have changed; `now` when the active row may need it. */
  onLearned(now: boolean): void;
  /** Not approved because a blocking finding stands. */
  onBlocked(item: Item): void;
  /** Our own text was stored. */
  onStored(item: Item, act: Act): void;
  /** The numbers are others, and the rows are loaded again. */
  onRecut(): void;
  onState(): void;
  goTo(number: number): void;
  say(text: string, kind: 'info' | 'warning' | 'error', action?: { label: string; run: () => void }): void;
}

export class Session {
  readonly model: Model;
  readonly saver: Saver;
  /** The number whose page is wanted next. */
  wanted: number;
  private ended = false;
  private recuts = 0;
  private isRecutting = false;
  private readonly drafts: DraftStore;

  constructor(
    readonly config: Config,
    private screen: SessionScreen,
  ) {
    this.model = new Model(config.total);
    this.wanted = Math.max(1, config.first);
    this.drafts = new DraftStore(config.user, config.job);
    const saver = {
      get server() {
        return screen.server;
      },
      isComposing: (id: number) => screen.isComposing(id),
      onStored: (row: Row, act: Act) => this.stored(row, act),
      onConflict: (id: number, answer: Answer) => this.clashed(id, answer),
      onRefused: (id: number, reason: string) => this.refused(id, reason),
      onForeign: (row: Row) => this.apply(row),
      onState: () => screen.onState(),
    };
    this.saver = new Saver(saver, this.drafts, config.user, config.job);
  }

  get isEnded(): boolean {
    return this.ended;
  }

  end(): void {
    this.ended = true;
    this.saver.close();
  }

  /** Loads every page, the wanted one first; the editor can be used with the rows that it was given. */
  async load(firstRows: Row[]): Promise<void> {
    const { total, pageSize } = this.config;
    let drafts: Draft[] | null = null;
    const kept = this.drafts.all().catch((): Draft[] => []);
    if (firstRows.length > 0) {
      firstRows.forEach((row) => this.model.put(row, false));
      drafts = this.restore(await kept);
      this.screen.onPage();
    }
    for (let tries = 0; !this.ended; ) {
      const from = this.model.missingFrom(this.wanted, pageSize);
      if (from < 0) {
        return this.orphaned(drafts ?? []);
      }
      try {
        const page = await withTimeout(this.screen.server.rows(from, pageSize), PAGE_MILLIS);
        if (this.ended || page.length === 0) {
          return;
        }
        for (const row of page) {
          // a row that is there already is kept current by the news, and may have been typed in
          if (!this.model.byId(row.id)) {
            this.model.put(row, false);
          }
        }
        tries = 0;
      } catch {
        this.screen.say(this.screen.t('loadFailed'), 'error');
        await pause(Math.min(LONGEST_RETRY_MILLIS, 1000 * 2 ** tries++));
        continue;
      }
      drafts = this.restore(drafts ?? (await kept));
      this.screen.onPage();
      if (this.model.loaded < total) {
        await pause(0);
      }
    }
  }

  /** A segment was split, or two were merged: all rows are loaded again, what is unsaved stays. */
  async recut(total: number): Promise<void> {
    const before = this.model.restart(total);
    const after = this.model;
    this.wanted = Math.max(1, Math.min(this.wanted, total));
    const turn = ++this.recuts;
    this.isRecutting = true;
    for (let from = 1; from <= total && turn === this.recuts && !this.ended; from += this.config.pageSize) {
      const page = await withTimeout(this.screen.server.rows(from, this.config.pageSize), PAGE_MILLIS).catch(() => null);
      if (turn !== this.recuts) {
        return;
      }
      if (page === null) {
        this.screen.say(this.screen.t('loadFailed'), 'error');
        return void window.setTimeout(() => this.recut(total), 2000);
      }
      for (const row of page) {
        const old = before.get(row.id);
        const item = after.put(row, false);
        if (old && this.saver.isDirty(row.id)) {
          item.text = old.text;
          item.expected = old.expected;
        } else {
          this.saver.arrived(row);
        }
      }
    }
    if (turn === this.recuts) {
      this.isRecutting = false;
      const gone = this.saver.unsaved.filter(({ segment }) => !after.byId(segment));
      this.orphaned(gone);
      this.screen.onRecut();
    }
  }

  isOpen(item: Item): boolean {
    return this.config.review ? Model.stateOf(item) === 'TRANSLATED' && item.returned === '' : Model.isOpen(item);
  }

  /** A segment changed by anybody; never touches a text that is being typed. */
  apply(row: Row): void {
    const item = this.model.byId(row.id);
    if (item && row.version <= item.version) {
      return;
    }
    const isActive = this.screen.activeId === row.id;
    if (isActive && this.screen.isFieldBusy()) {
      window.setTimeout(() => !this.ended && this.apply(row), 350);
      return;
    }
    switch (this.saver.arrived(row)) {
      case 'show':
        this.put(row, false);
        this.screen.onLearned(false);
        if (isActive) {
          this.screen.onRefreshed(this.model.byId(row.id)!);
          // an approval or a return changes no text
          if (item?.target !== row.target) {
            this.screen.say(this.screen.t('changedBy', row.author), 'info');
          }
        }
        break;
      case 'unsaved':
        this.screen.say(this.screen.t('changedWhileTyping', row.number, row.author), 'warning');
        break;
      default:
    }
  }

  /** Ends the conflict of a segment: with a text of ours, or with theirs. */
  resolve(id: number, text: string | null, seen: Row): void {
    const theirs = this.saver.resolve(id, text, seen);
    if (theirs) {
      const item = this.model.put(theirs, false);
      item.text = text?.normalize('NFC') ?? theirs.target;
      this.screen.onRow(item);
      this.screen.onRefreshed(item);
    }
  }

  // The row may have been sent before a split moved its number; while all are loaded again, its page brings it.
  private put(row: Row, keepText: boolean): void {
    const known = this.model.byId(row.id);
    if (known || !this.isRecutting) {
      this.screen.onRow(this.model.put(known ? { ...row, number: known.number } : row, keepText));
    }
  }

  private restore(drafts: Draft[]): Draft[] {
    let restored = 0;
    const rest = drafts.filter((draft) => {
      const item = this.model.byId(draft.segment);
      if (!item) {
        return true;
      }
      // typed in since this page opened: the draft is an earlier state of the same
      if (this.saver.knows(item.id)) {
        return false;
      }
      if (this.saver.restore(item, draft) !== 'same') {
        item.text = draft.text;
        restored++;
      }
      return false;
    });
    if (restored > 0) {
      this.screen.say(this.screen.t('restored', restored), 'info');
    }
    return rest;
  }

  /** Texts of segments that a merge has taken away meanwhile: they stay in this browser until they are copied. */
  private orphaned(drafts: { segment: number; text: string }[]): void {
    for (const { segment, text } of drafts.filter((draft) => draft.text.trim() !== '')) {
      this.screen.say(this.screen.t('orphan', text), 'warning', {
        label: this.screen.t('orphan.copy'),
        run: () => void navigator.clipboard.writeText(text).then(() => this.drafts.remove(segment)).catch(() => undefined),
      });
    }
  }

  private stored(row: Row, act: Act): void {
    this.put(row, this.saver.isDirty(row.id));
    // what is typed in one segment is offered in the others of the article; while it is being typed nobody needs it
    this.screen.onLearned(act !== 'draft' || row.id !== this.screen.activeId);
    const item = this.model.byId(row.id);
    if (item) {
      this.screen.onStored(item, act);
    }
  }

  private clashed(id: number, answer: Answer): void {
    const item = this.model.byId(id);
    if (item && answer.row) {
      item.expected = null;
      if (this.screen.activeId !== id) {
        this.sayAbout(item, this.screen.t('conflict.notice', item.number), 'warning');
      }
      this.screen.onRow(item);
    }
  }

  private refused(id: number, reason: string): void {
    const item = this.model.byId(id);
    if (item) {
      item.expected = null;
      const { t } = this.screen;
      this.sayAbout(item, `${t('row', item.number)}: ${t(`=workbench.refused.${reason}`)}`, 'error');
      if (reason === 'BLOCKING_FINDING') {
        this.screen.onBlocked(item);
      }
      this.screen.onRow(item);
    }
  }

  private sayAbout(item: Item, text: string, kind: 'warning' | 'error'): void {
    this.screen.say(text, kind, { label: this.screen.t('goTo.go'), run: () => this.screen.goTo(item.number) });
  }
}

function pause(millis: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, millis));
}

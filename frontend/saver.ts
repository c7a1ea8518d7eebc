/**
 * Carries what is typed to the browser's store and to the server. One attempt at a time a segment, repeated with the
 * same client id until it is answered, so that a lost answer never becomes a false conflict or a doubled version.
 */
import { Connection } from './connection';
import { frames } from './frames';
import { keepWaiting } from './place';
import { randomId } from './text';
import type { Attempt, Draft, DraftStore } from './draft-store';
import type { Act, Answer, Inserted, Row, Server } from './types';

export const QUIET_MILLIS = 300;
const LOCAL_MILLIS = 400;
/** Others see a text within a second of the last key. */
const SERVER_MILLIS = 600;
/** Somebody who types without a pause is saved all the same; the answer never touches the field. */
const LONGEST_MILLIS = 1700;
const ANSWER_MILLIS = 8000;
const LONGEST_RETRY_MILLIS = 30_000;

interface Sync {
  id: number;
  base: number;
  serverText: string;
  text: string;
  /** The match put in last that the server has not been told of. */
  inserted: Inserted | null;
  act: Exclude<Act, 'draft'> | null;
  reason: string;
  note: string;
  attempt: Attempt | null;
  tries: number;
  changedAt: number;
  dirtySince: number;
  serverTimer: number;
  answerTimer: number;
  localTimer: number;
  conflict: Answer | null;
  /** The text of ours that the server has kept beside theirs. */
  kept: string | null;
  refused: string | null;
  /** A change by somebody else that arrived while an attempt was under way. */
  foreign: Row | null;
}

export interface SaverHost {
  readonly server: Server;
  /** True while the field of this segment is composing. */
  isComposing(id: number): boolean;
  onStored(row: Row, act: Act): void;
  onConflict(id: number, answer: Answer): void;
  onRefused(id: number, reason: string, act: Act): void;
  /** Somebody else changed a segment while an attempt of ours was under way. */
  onForeign(row: Row): void;
  onState(): void;
}

export class Saver {
  private syncs = new Map<number, Sync>();
  private offline = false;
  private readonly connection = new Connection((isLost) => this.connected(!isLost));
  savedAt: Date | null = null;

  constructor(
    private host: SaverHost,
    private drafts: DraftStore,
    private user: string,
    private job: number,
  ) {
    window.addEventListener('pagehide', this.flushLocal);
    document.addEventListener('visibilitychange', this.flushLocal);
  }

  close(): void {
    this.flushLocal();
    this.connection.close();
    window.removeEventListener('pagehide', this.flushLocal);
    document.removeEventListener('visibilitychange', this.flushLocal);
    for (const sync of this.syncs.values()) {
      clearTimeout(sync.serverTimer);
      clearTimeout(sync.answerTimer);
      clearTimeout(sync.localTimer);
    }
  }

  get state(): 'saved' | 'saving' | 'offline' | 'conflict' {
    let saving = false;
    let conflict = false;
    for (const sync of this.syncs.values()) {
      conflict ||= sync.conflict !== null;
      saving ||= sync.attempt !== null || (sync.conflict === null && this.isDirty(sync.id));
    }
    return this.offline ? 'offline' : saving ? 'saving' : conflict ? 'conflict' : 'saved';
  }

  get pending(): number {
    let count = 0;
    for (const sync of this.syncs.values()) {
      count += sync.attempt || sync.text !== sync.serverText ? 1 : 0;
    }
    return count;
  }

  conflictOf(id: number): Answer | null {
    return this.syncs.get(id)?.conflict ?? null;
  }

  get conflicts(): number[] {
    return [...this.syncs.values()].filter((sync) => sync.conflict).map((sync) => sync.id);
  }

  /** Texts that the server has not stored. */
  get unsaved(): { segment: number; text: string }[] {
    return [...this.syncs.values()].filter((sync) => sync.text !== sync.serverText).map(({ id, text }) => ({ segment: id, text }));
  }

  /** Whether this page has had to do with the segment's text. */
  knows(id: number): boolean {
    return this.syncs.has(id);
  }

  /** Whether something stands here that the server has not stored. */
  isDirty(id: number): boolean {
    const sync = this.syncs.get(id);
    return !!sync && (sync.text !== sync.serverText || sync.act !== null || sync.attempt !== null);
  }

  /** A text was typed, or a match was put in. */
  edit(row: Row, text: string, inserted: Inserted | null = null): void {
    const sync = this.sync(row);
    const wasDirty = this.isDirty(row.id);
    sync.text = text.normalize('NFC');
    sync.inserted = inserted ?? sync.inserted;
    sync.refused = null;
    if (sync.conflict) {
      sync.conflict = { ...sync.conflict, mine: sync.text };
      this.host.onState();
    }
    const now = performance.now();
    sync.changedAt = now;
    sync.dirtySince ||= now;
    if (!sync.localTimer) {
      sync.localTimer = window.setTimeout(() => this.keep(sync), LOCAL_MILLIS);
    }
    this.schedule(sync, Math.max(0, Math.min(SERVER_MILLIS, sync.dirtySince + LONGEST_MILLIS - now)));
    if (!wasDirty) {
      this.host.onState();
    }
  }

  /** Confirm, approve or return: goes out at once, that is after the frame that shows the next segment. */
  decide(row: Row, text: string, act: Exclude<Act, 'draft'>, reason = '', note = ''): void {
    const sync = this.sync(row);
    Object.assign(sync, { text: text.normalize('NFC'), act, reason, note, refused: null, changedAt: 0 });
    sync.dirtySince ||= performance.now();
    frames.afterPaint(`decide-${sync.id}`, () => {
      this.pump(sync, true);
      this.host.onState();
    });
  }

  /** Saves now what is waiting. */
  flush(): void {
    for (const sync of this.syncs.values()) {
      this.pump(sync, true);
    }
  }

  /** Takes up what an earlier page left behind. */
  restore(row: Row, draft: Draft): 'same' | 'restored' {
    if (draft.text === row.target && !(draft.attempt && draft.attempt.act !== 'draft')) {
      void this.drafts.remove(row.id).catch(() => undefined);
      return 'same';
    }
    const sync = this.sync(row);
    sync.text = draft.text;
    sync.inserted = draft.inserted ?? null;
    sync.dirtySince = performance.now();
    if (draft.attempt) {
      sync.attempt = draft.attempt;
      sync.base = draft.base;
      sync.serverText = draft.baseText;
      this.send(sync);
      return 'restored';
    }
    // On an older version: the server keeps the text beside theirs, and answers with both.
    sync.base = draft.base;
    sync.serverText = draft.base === row.version ? row.target : draft.baseText;
    this.schedule(sync, 0);
    return 'restored';
  }

  /**
   * A segment changed on the server: `show` it, it is `known`, the answer under way will tell (`wait`), or something
   * `unsaved` stands here, which is left alone; its next save gives the conflict.
   */
  arrived(row: Row): 'show' | 'known' | 'wait' | 'unsaved' {
    const sync = this.syncs.get(row.id);
    if (!sync) {
      return 'show';
    }
    if (row.version <= sync.base) {
      return 'known';
    }
    if (sync.attempt) {
      sync.foreign = row;
      return 'wait';
    }
    if (sync.conflict) {
      sync.conflict = { ...sync.conflict, row };
      return 'unsaved';
    }
    if (sync.text !== sync.serverText) {
      return 'unsaved';
    }
    sync.base = row.version;
    sync.serverText = sync.text = row.target;
    return 'show';
  }

  /**
   * Ends a conflict: `text` is saved on the version of theirs that was `seen`, or theirs is taken as it stands. A text
   * of ours that is neither goes to the history.
   */
  resolve(id: number, text: string | null, seen: Row): Row | null {
    const sync = this.syncs.get(id);
    const latest = sync?.conflict?.row;
    if (!sync || !latest) {
      return null;
    }
    const current = text === null ? latest : seen;
    const chosen = text === null ? current.target : text.normalize('NFC');
    const mine = sync.text;
    if (mine !== sync.kept && mine !== chosen && mine !== current.target && mine.trim() !== '') {
      sync.attempt = { clientId: randomId(), act: 'draft', text: mine, base: sync.base, reason: '', note: '', beside: true };
      sync.tries = 0;
    }
    Object.assign(sync, { conflict: null, kept: null, base: current.version, serverText: current.target, act: null, text: chosen });
    this.keep(sync);
    if (sync.attempt) {
      this.send(sync);
    } else {
      this.pump(sync, true);
    }
    this.host.onState();
    return current;
  }

  private sync(row: Row): Sync {
    let sync = this.syncs.get(row.id);
    if (!sync) {
      sync = {
        id: row.id,
        base: row.version,
        serverText: row.target,
        text: row.target,
        inserted: null,
        act: null,
        reason: '',
        note: '',
        attempt: null,
        tries: 0,
        changedAt: 0,
        dirtySince: 0,
        serverTimer: 0,
        answerTimer: 0,
        localTimer: 0,
        conflict: null,
        kept: null,
        refused: null,
        foreign: null,
      };
      this.syncs.set(row.id, sync);
    } else if (!this.isDirty(row.id) && row.version > sync.base) {
      sync.base = row.version;
      sync.serverText = sync.text = row.target;
    }
    return sync;
  }

  private schedule(sync: Sync, millis: number): void {
    clearTimeout(sync.serverTimer);
    sync.serverTimer = window.setTimeout(() => this.pump(sync, false), millis);
  }

  private pump(sync: Sync, now: boolean): void {
    if (sync.attempt || sync.conflict || sync.refused === sync.text) {
      return;
    }
    clearTimeout(sync.serverTimer);
    if (sync.act === null && sync.text === sync.serverText) {
      this.settle(sync);
      return;
    }
    if (!now) {
      const time = performance.now();
      const rest = QUIET_MILLIS - (time - sync.changedAt);
      const patient = time - sync.dirtySince < LONGEST_MILLIS;
      if (this.host.isComposing(sync.id) || (rest > 0 && patient)) {
        this.schedule(sync, Math.max(60, rest));
        return;
      }
    }
    const { base, text, reason, note, inserted } = sync;
    sync.attempt = { clientId: randomId(), act: sync.act ?? 'draft', text, base, reason, note, inserted };
    sync.act = null;
    sync.inserted = null;
    sync.tries = 0;
    sync.dirtySince = 0;
    this.keep(sync);
    this.send(sync);
  }

  private send(sync: Sync): void {
    const attempt = sync.attempt;
    if (!attempt) {
      return;
    }
    clearTimeout(sync.answerTimer);
    if (this.connection.isCut) {
      this.failed(sync, attempt);
      return;
    }
    sync.answerTimer = window.setTimeout(() => this.failed(sync, attempt), ANSWER_MILLIS);
    let answer: Promise<Answer>;
    try {
      answer = this.call(sync.id, attempt);
    } catch {
      this.failed(sync, attempt);
      return;
    }
    answer.then(
      (value) => (value?.outcome ? this.answered(sync, attempt, value) : this.failed(sync, attempt)),
      () => this.failed(sync, attempt),
    );
  }

  private call(id: number, attempt: Attempt): Promise<Answer> {
    const { base, text, clientId, inserted = null } = attempt;
    const server = this.host.server;
    switch (attempt.act) {
      case 'draft':
        return server.saveDraft(id, base, text, clientId, inserted);
      case 'confirm':
        return server.confirm(id, base, text, clientId, inserted);
      case 'approve':
        return server.approve(id, base, text, clientId, inserted);
      case 'return':
        return server.returnToTranslator(id, base, text, clientId, attempt.reason, attempt.note);
    }
  }

  private failed(sync: Sync, attempt: Attempt): void {
    if (sync.attempt !== attempt) {
      return;
    }
    this.offline = true;
    clearTimeout(sync.answerTimer);
    const wait = Math.min(LONGEST_RETRY_MILLIS, 1000 * 2 ** Math.min(sync.tries++, 5));
    sync.answerTimer = window.setTimeout(() => this.send(sync), wait * (0.8 + 0.4 * Math.random()));
    this.host.onState();
  }

  /** A late answer counts as long as nothing else was answered for the same attempt. */
  private answered(sync: Sync, attempt: Attempt, answer: Answer): void {
    if (sync.attempt !== attempt) {
      return;
    }
    clearTimeout(sync.answerTimer);
    sync.attempt = null;
    this.offline = false;
    const foreign = sync.foreign;
    sync.foreign = null;
    if (attempt.beside) {
      this.next(sync);
    } else if (answer.outcome === 'stored' && answer.row) {
      sync.base = answer.row.version;
      sync.serverText = answer.row.target;
      this.savedAt = new Date();
      if (sync.text === attempt.text) {
        sync.text = answer.row.target;
      }
      this.host.onStored(answer.row, attempt.act);
      this.next(sync);
    } else if (answer.outcome === 'conflict' && answer.row) {
      sync.kept = attempt.text;
      this.conflicted(sync, answer, answer.row);
    } else {
      this.host.onRefused(sync.id, answer.reason, attempt.act);
      sync.refused = attempt.act === 'draft' ? attempt.text : null;
      this.next(sync);
    }
    if (foreign && foreign.version > sync.base && !sync.conflict) {
      this.host.onForeign(foreign);
    }
    this.host.onState();
  }

  private conflicted(sync: Sync, answer: Answer, row: Row): void {
    if (row.target === sync.text) {
      sync.base = row.version;
      sync.serverText = row.target;
      this.host.onStored(row, 'draft');
      this.next(sync);
      return;
    }
    this.clash(sync, { ...answer, mine: sync.text });
  }

  private clash(sync: Sync, answer: Answer): void {
    sync.conflict = answer;
    sync.act = null;
    this.keep(sync);
    this.host.onConflict(sync.id, answer);
    this.host.onState();
  }

  private next(sync: Sync): void {
    if (sync.act !== null) {
      this.pump(sync, true);
    } else if (sync.text !== sync.serverText) {
      this.keep(sync);
      sync.dirtySince ||= performance.now();
      this.schedule(sync, QUIET_MILLIS);
    } else {
      this.settle(sync);
    }
  }

  private settle(sync: Sync): void {
    sync.dirtySince = 0;
    // put in and taken out again
    sync.inserted = null;
    clearTimeout(sync.localTimer);
    sync.localTimer = 0;
    void this.drafts.remove(sync.id).catch(() => undefined);
    this.host.onState();
  }

  private keep(sync: Sync): void {
    clearTimeout(sync.localTimer);
    sync.localTimer = 0;
    void this.drafts.put(this.draftOf(sync)).catch(() => undefined);
  }

  private draftOf(sync: Sync): Draft {
    return {
      key: this.drafts.key(sync.id),
      user: this.user,
      job: this.job,
      segment: sync.id,
      base: sync.attempt?.base ?? sync.base,
      baseText: sync.serverText,
      text: sync.text,
      inserted: sync.inserted,
      at: Date.now(),
      attempt: sync.attempt,
    };
  }

  private flushLocal = (): void => {
    frames.flush();
    keepWaiting(this.pending);
    for (const sync of this.syncs.values()) {
      if (sync.localTimer) {
        this.keep(sync);
      }
    }
    this.drafts.hurry();
  };

  private connected(isThere: boolean): void {
    this.offline = !isThere;
    if (isThere) {
      this.retryAll();
    }
    this.host.onState();
  }

  private retryAll(): void {
    for (const sync of this.syncs.values()) {
      if (sync.attempt) {
        sync.tries = 0;
        this.send(sync);
      }
    }
  }
}

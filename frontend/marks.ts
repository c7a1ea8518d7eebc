/** Bookmarks, notes, locks and findings of the job's segments, as far as the browser knows them. */
import type { Filter } from './filter';
import { withTimeout } from './look-ups';
import type { Finding, Server } from './types';

const WAIT_MILLIS = 30_000;
export const CHECKED_AT_ONCE = 50;

export class JobMarks {
  private bookmarks = new Set<number>();
  private notes = new Map<number, number>();
  private locks = new Map<number, string>();
  private problems = new Map<number, Finding['severity']>();
  private scans = 0;
  private turn = 0;

  constructor(
    private server: () => Server,
    private changed: () => void,
  ) {}

  async load(): Promise<void> {
    const turn = ++this.turn;
    try {
      const marks = await withTimeout(this.server().marks(), WAIT_MILLIS);
      // A bookmark set meanwhile is not in this answer.
      if (turn !== this.turn) {
        return;
      }
      this.bookmarks = new Set(marks.bookmarks);
      this.notes = new Map(Object.entries(marks.notes).map(([id, count]) => [Number(id), count]));
      this.locks = new Map(Object.entries(marks.locks).map(([id, user]) => [Number(id), user]));
      this.changed();
    } catch {
      // Marks are a help: without an answer there are none until the next push.
    }
  }

  has(id: number, mark: Filter['mark']): boolean {
    switch (mark) {
      case 'BOOKMARK':
        return this.bookmarks.has(id);
      case 'NOTE':
        return this.notes.has(id);
      case 'LOCK':
        return this.locks.has(id);
      case '':
        return false;
    }
  }

  lockedBy(id: number): string | undefined {
    return this.locks.get(id);
  }

  noteCount(id: number): number {
    return this.notes.get(id) ?? 0;
  }

  worst(id: number): Finding['severity'] | undefined {
    return this.problems.get(id);
  }

  async bookmark(id: number): Promise<void> {
    const on = !this.bookmarks.delete(id);
    if (on) {
      this.bookmarks.add(id);
    }
    this.turn++;
    this.changed();
    await this.server().bookmark(id, on);
    await this.load();
  }

  /** Returns false when the server refused. */
  async lock(id: number): Promise<boolean> {
    return this.server().lock(id, !this.locks.has(id));
  }

  /** Checks every stored text; ends early when another scan begins. Returns false then, and when the server is silent. */
  async scan(total: number, progress: (done: number) => void): Promise<boolean> {
    const turn = ++this.scans;
    this.problems.clear();
    for (let from = 1; from <= total; from += CHECKED_AT_ONCE) {
      try {
        for (const problem of await withTimeout(this.server().problems(from, CHECKED_AT_ONCE), WAIT_MILLIS)) {
          this.problems.set(problem.id, problem.worst);
        }
      } catch {
        return false;
      }
      if (turn !== this.scans) {
        return false;
      }
      progress(Math.min(total, from + CHECKED_AT_ONCE - 1));
    }
    return true;
  }
}

/** Who else is in the job, where they are, and who writes where. Says to the others where this page is. */
import { frames } from './frames';
import { withTimeout } from './look-ups';
import type { PeopleNow, Server, Somebody } from './types';

const MOVED_MILLIS = 120;
const STILL_HERE_MILLIS = 10_000;
const WAIT_MILLIS = 15_000;

export interface PeopleScreen {
  readonly server: Server;
  readonly activeId: number | null;
  /** Somebody came, went or moved. */
  changed(): void;
  /** Somebody took over the segment in which this page wrote. */
  taken(id: number, by: Somebody): void;
}

export class People {
  private now: PeopleNow = { me: 0, visits: [] };
  private moved = 0;
  private beat = 0;
  /** The segment that was asked for, and the one that is known to be ours; 0 for none. */
  private wanted = 0;
  private held = 0;

  constructor(private screen: PeopleScreen) {}

  begin(): void {
    this.end();
    this.now = { me: 0, visits: [] };
    this.wanted = this.held = 0;
    this.beat = window.setInterval(() => this.report(), STILL_HERE_MILLIS);
    this.at();
  }

  end(): void {
    clearTimeout(this.moved);
    clearInterval(this.beat);
  }

  /** Everybody but this page. */
  get others(): Somebody[] {
    return this.now.visits.filter((one) => one.id !== this.now.me);
  }

  /** Those who are at a segment. */
  on(id: number): Somebody[] {
    return this.others.filter((one) => one.segment === id);
  }

  /** Who else writes in a segment. */
  holderOf(id: number): Somebody | undefined {
    return this.others.find((one) => one.segment === id && one.since !== '');
  }

  /** Another window of the same person. */
  isMyself(one: Somebody): boolean {
    return one.user === this.now.visits.find((visit) => visit.id === this.now.me)?.user;
  }

  /** The page went to another segment; running through rows tells nobody. */
  at(): void {
    if (this.wanted !== this.screen.activeId) {
      this.wanted = this.held = 0;
    }
    clearTimeout(this.moved);
    this.moved = window.setTimeout(() => this.report(), MOVED_MILLIS);
  }

  /** A text is being written here. */
  typing(id: number): void {
    if (this.wanted !== id) {
      this.wanted = id;
      frames.afterPaint('hold', () => void this.hear(this.screen.server.hold(id, false)));
    }
  }

  takeOver(id: number): Promise<void> {
    this.wanted = id;
    return this.hear(this.screen.server.hold(id, true));
  }

  private report(): void {
    void this.hear(this.screen.server.at(this.screen.activeId ?? 0));
  }

  private async hear(answer: Promise<PeopleNow | null>): Promise<void> {
    try {
      const now = await withTimeout(answer, WAIT_MILLIS);
      if (now) {
        this.set(now);
      }
    } catch {
      // Without a connection nobody is told anything; the next beat tries again.
    }
  }

  set(now: PeopleNow): void {
    const before = JSON.stringify(this.now);
    this.now = now;
    const me = now.visits.find((one) => one.id === now.me);
    const mine = me && me.since !== '' ? me.segment : 0;
    const lost = this.held !== 0 && mine !== this.held ? this.held : 0;
    this.held = mine;
    const by = lost ? this.holderOf(lost) : undefined;
    // Taken away, or refused and free again: the next key asks anew.
    if (this.wanted !== 0 && mine !== this.wanted && !this.holderOf(this.wanted)) {
      this.wanted = 0;
    }
    if (before !== JSON.stringify(now)) {
      this.screen.changed();
    }
    if (by) {
      this.screen.taken(lost, by);
    }
  }
}

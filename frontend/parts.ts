/** How the job is divided among people, as far as the browser knows. */
import type { Filter } from './filter';
import { withTimeout } from './look-ups';
import type { Division, PartNow, Server } from './types';

const WAIT_MILLIS = 30_000;
const NOTHING: Division = { parts: [], reviewer: '', mayDivide: false, people: [] };

export class Parts {
  division: Division = NOTHING;
  private turn = 0;
  private user = '';

  constructor(
    private server: () => Server,
    private changed: () => void,
  ) {}

  begin(user: string): void {
    this.user = user;
    this.division = NOTHING;
    void this.load();
  }

  async load(): Promise<void> {
    const turn = ++this.turn;
    try {
      const division = await withTimeout(this.server().division(), WAIT_MILLIS);
      if (turn === this.turn) {
        this.division = division;
        this.changed();
      }
    } catch {
      // Whose part is which is a help: without an answer it is not shown until the next push.
    }
  }

  get isShared(): boolean {
    return this.division.parts.length > 0;
  }

  /** Whose part a number is in. */
  of(number: number): PartNow | undefined {
    return this.division.parts.find((part) => part.from <= number && number <= part.to);
  }

  isMine(part: PartNow): boolean {
    return part.user === this.user;
  }

  get mine(): PartNow[] {
    return this.division.parts.filter((part) => this.isMine(part));
  }

  sideOf(number: number): Filter['part'] {
    const part = this.of(number);
    return !part ? 'FREE' : this.isMine(part) ? 'MINE' : 'OTHERS';
  }
}

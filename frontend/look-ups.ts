/** Look-ups run ahead of the translator and are kept; a confirmed segment makes the kept ones due for a second look. */
import type { Help, Server } from './types';

export const AHEAD = 3;
const MOST_KEPT = 400;
const AT_ONCE = 4;
const WAIT_MILLIS = 15_000;

interface Kept {
  help: Help | null;
  failed: boolean;
  age: number;
  running: boolean;
}

export class LookUps {
  private kept = new Map<number, Kept>();
  private queue: number[] = [];
  private running = 0;
  private age = 0;

  constructor(
    private server: () => Server,
    private arrived: (id: number) => void,
  ) {}

  of(id: number): Help | null {
    return this.kept.get(id)?.help ?? null;
  }

  hasFailed(id: number): boolean {
    return this.kept.get(id)?.failed ?? false;
  }

  /** The memory has learned something: what is shown stays, and is asked for again when wanted. */
  outdate(): void {
    this.age++;
  }

  /** Asks for these, the first one first; what waited before and is not among them is dropped. */
  want(ids: number[]): void {
    this.queue = ids.filter((id) => {
      const kept = this.kept.get(id);
      return !kept || (!kept.running && (kept.failed || kept.age < this.age || (kept.help?.loaded ?? 100) < 100));
    });
    this.pump();
  }

  /** There is more to be said about these than when they were looked up. */
  again(ids: number[]): void {
    for (const id of ids) {
      const kept = this.kept.get(id);
      if (kept) {
        kept.age = -1;
      }
    }
  }

  retry(id: number): void {
    this.kept.delete(id);
    this.want([id]);
  }

  private pump(): void {
    while (this.running < AT_ONCE && this.queue.length > 0) {
      void this.ask(this.queue.shift()!);
    }
  }

  private async ask(id: number): Promise<void> {
    const kept: Kept = { help: this.of(id), failed: false, age: this.age, running: true };
    this.kept.delete(id);
    this.kept.set(id, kept);
    if (this.kept.size > MOST_KEPT) {
      this.kept.delete(this.kept.keys().next().value!);
    }
    this.running++;
    try {
      kept.help = await withTimeout(this.server().lookUp(id), WAIT_MILLIS);
    } catch {
      kept.failed = true;
    }
    kept.running = false;
    this.running--;
    this.arrived(id);
    this.pump();
  }
}

/** Rejects when nothing settles in time: a lost connection leaves promises open for ever. */
export function withTimeout<T>(promise: Promise<T>, millis: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = window.setTimeout(() => reject(new Error('no answer')), millis);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

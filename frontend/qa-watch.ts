/** Asks for checks a moment after the last key; only the newest answer counts. */
import { withTimeout } from './look-ups';
import type { Finding, Item, Server } from './types';

const WAIT_MILLIS = 10_000;
const MOST_SEARCHED = 200;
const MOST_KEPT = 300;
/** Findings also depend on the other segments: what was found this long ago is shown and asked for again. */
const FRESH_MILLIS = 3_000;

interface Kept {
  findings: Finding[];
  at: number;
  /** Which question they answer. */
  question: number;
}

const isOpen = (finding: Finding): boolean => !finding.ignored;

export class QaWatch {
  private timer = 0;
  private turn = 0;
  private questions = 0;
  private kept = new Map<string, Kept>();
  /** The text that was asked for last, answered or not. */
  private asked = '';
  isChecking = false;

  constructor(
    private server: () => Server,
    private answered: (id: number, text: string, findings: Finding[]) => void,
  ) {}

  /** What stands against a text, as far as it is known. */
  known(id: number, text: string): Finding[] | null {
    return this.kept.get(`${id}\n${text}`)?.findings.filter(isOpen) ?? null;
  }

  /** What somebody has set aside in a text, with the reason. */
  aside(id: number, text: string): Finding[] {
    return this.kept.get(`${id}\n${text}`)?.findings.filter((finding) => !isOpen(finding)) ?? [];
  }

  /** Something was set aside or taken back, perhaps for the whole job. */
  forget(): void {
    this.kept.clear();
  }

  ask(id: number, text: string, delay: number): void {
    clearTimeout(this.timer);
    this.asked = `${id}\n${text}`;
    const turn = ++this.turn;
    const known = this.known(id, text) ?? (text.trim() === '' ? [] : null);
    if (known) {
      this.isChecking = false;
      this.answered(id, text, known);
      const at = this.kept.get(`${id}\n${text}`)?.at ?? Infinity;
      if (performance.now() - at < FRESH_MILLIS || text.trim() === '') {
        return;
      }
    }
    this.isChecking = !known;
    this.timer = window.setTimeout(async () => {
      try {
        await this.check(id, text);
        if (turn === this.turn) {
          this.isChecking = false;
          this.answered(id, text, this.known(id, text) ?? []);
        }
      } catch {
        // The next key asks again; a check that fails must not disturb the typing.
        this.isChecking = false;
      }
    }, delay);
  }

  /**
   * The proofreader has found more in a text; what has been typed over meanwhile is not asked for. A warm proofreader is
   * quicker than the first answer, which was made before it had read: such a text is asked for again all the same.
   */
  async again(id: number, text: string): Promise<void> {
    if (this.known(id, text) || this.asked === `${id}\n${text}`) {
      try {
        await this.check(id, text);
        this.answered(id, text, this.known(id, text) ?? []);
      } catch {
        // The quick findings stand.
      }
    }
  }

  /** The first of these with a finding; asks for one after the other. */
  async firstWith(items: Item[]): Promise<Item | null> {
    const turn = this.turn;
    for (const item of items.slice(0, MOST_SEARCHED)) {
      let findings: Finding[] = [];
      try {
        findings = this.known(item.id, item.text) ?? (await this.check(item.id, item.text)).filter(isOpen);
      } catch {
        return null;
      }
      if (turn !== this.turn) {
        return null;
      }
      if (findings.length > 0) {
        return item;
      }
    }
    return null;
  }

  private async check(id: number, text: string): Promise<Finding[]> {
    const key = `${id}\n${text}`;
    const question = ++this.questions;
    const findings = await withTimeout(this.server().check(id, text), WAIT_MILLIS);
    const kept = this.kept.get(key);
    if (kept && kept.question > question) {
      // a later question about the same text was answered first, and its answer knows more
      return kept.findings;
    }
    this.kept.delete(key);
    this.kept.set(key, { findings, at: performance.now(), question });
    if (this.kept.size > MOST_KEPT) {
      this.kept.delete(this.kept.keys().next().value!);
    }
    return findings;
  }
}

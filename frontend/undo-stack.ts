/** Undo of one segment. Our own, because the browser's forgets when text is set by hand and mixes segments. */
export interface Snapshot {
  text: string;
  start: number;
  end: number;
}

const TYPING_PAUSE_MILLIS = 700;
const MOST_STEPS = 300;

export class UndoStack {
  private steps: Snapshot[];
  private at = 0;
  private lastTyped = 0;

  constructor(first: Snapshot) {
    this.steps = [first];
  }

  /** Typing without a pause becomes one step; everything else is a step of its own. */
  record(snapshot: Snapshot, typing: boolean, now: number): void {
    const current = this.steps[this.at];
    if (current.text === snapshot.text) {
      this.steps[this.at] = snapshot;
      return;
    }
    this.steps.length = this.at + 1;
    if (typing && this.at > 0 && now - this.lastTyped < TYPING_PAUSE_MILLIS) {
      this.steps[this.at] = snapshot;
    } else {
      this.steps.push(snapshot);
      if (this.steps.length > MOST_STEPS) {
        this.steps.shift();
      }
      this.at = this.steps.length - 1;
    }
    this.lastTyped = typing ? now : 0;
  }

  /** The caret moved: what is typed next begins a new step. */
  pause(): void {
    this.lastTyped = 0;
  }

  get text(): string {
    return this.steps[this.at].text;
  }

  undo(): Snapshot | null {
    this.lastTyped = 0;
    return this.at > 0 ? this.steps[--this.at] : null;
  }

  redo(): Snapshot | null {
    this.lastTyped = 0;
    return this.at < this.steps.length - 1 ? this.steps[++this.at] : null;
  }
}

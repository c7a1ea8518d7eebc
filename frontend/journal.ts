/** What was done to any segment, so that it can be undone from wherever the translator is. */
export interface TextChange {
  id: number;
  before: string;
  after: string;
}

export interface Deed {
  /** Said when it is undone or done again. */
  label: string;
  texts: TextChange[];
  /** For what the server takes back. */
  undo?: () => Promise<boolean>;
  /** Taking it back says by itself what became of it. */
  tells?: boolean;
}

const MOST_DEEDS = 200;

export class Journal {
  private done: Deed[] = [];
  private undone: Deed[] = [];

  add(deed: Deed): void {
    this.done.push(deed);
    this.undone = [];
    if (this.done.length > MOST_DEEDS) {
      this.done.shift();
    }
  }

  /** Taken back in another way. */
  drop(deed: Deed): void {
    this.done = this.done.filter((one) => one !== deed);
  }

  takeBack(): Deed | null {
    const deed = this.done.pop() ?? null;
    if (deed && !deed.undo) {
      this.undone.push(deed);
    }
    return deed;
  }

  again(): Deed | null {
    const deed = this.undone.pop() ?? null;
    if (deed) {
      this.done.push(deed);
    }
    return deed;
  }
}

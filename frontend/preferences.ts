/** Letter size, column and pane widths of this browser's user; remembered, and nothing depends on the memory. */
const STORE = 'song-ngu.editor';
const NARROW = matchMedia('(max-width: 1359px)');

interface Saved {
  font: number;
  /** Share of the source column, per cent. */
  split: number;
  /** Width of the help pane, pixels. */
  pane: number;
  closed: boolean;
  /** Source above target instead of beside it. */
  stacked: boolean;
  /** Offers while typing. */
  suggests: boolean;
  /** Matches are compared from the memory's sentence to this one, or the other way. */
  reversed: boolean;
}

export class Preferences {
  private saved: Saved = { font: 16, split: 50, pane: 400, closed: false, stacked: false, suggests: true, reversed: false };

  constructor(private host: HTMLElement) {
    try {
      Object.assign(this.saved, JSON.parse(localStorage.getItem(STORE) ?? '{}'));
    } catch {
      // A browser without storage, or a damaged entry: the defaults do.
    }
    queueMicrotask(() => this.apply());
  }

  /** Returns false at the smallest and largest size. */
  resizeFont(by: number): boolean {
    const font = Math.min(22, Math.max(14, this.saved.font + by));
    if (font === this.saved.font) {
      return false;
    }
    this.saved.font = font;
    this.keep();
    return true;
  }

  get suggests(): boolean {
    return this.saved.suggests;
  }

  get isStacked(): boolean {
    return this.saved.stacked;
  }

  get isReversed(): boolean {
    return this.saved.reversed;
  }

  toggle(what: 'stacked' | 'suggests' | 'reversed'): boolean {
    this.saved[what] = !this.saved[what];
    this.keep();
    return this.saved[what];
  }

  /** Makes the source's column wider, or narrower. */
  resizeSource(by: number): void {
    this.saved.split = Math.min(75, Math.max(25, this.saved.split + by));
    this.keep();
  }

  togglePane(): void {
    if (NARROW.matches) {
      this.host.classList.toggle('se-pane-open');
    } else {
      this.saved.closed = !this.saved.closed;
      this.keep();
    }
  }

  showPane(): void {
    if (NARROW.matches) {
      this.host.classList.add('se-pane-open');
    } else if (this.saved.closed) {
      this.togglePane();
    }
  }

  closeNarrowPane(): boolean {
    const open = NARROW.matches && this.host.classList.contains('se-pane-open');
    this.host.classList.remove('se-pane-open');
    return open;
  }

  readonly dragSplit = (event: PointerEvent): void => {
    const list = this.host.querySelector('.se-header')!.getBoundingClientRect();
    this.drag(event, (x) => {
      this.saved.split = Math.min(75, Math.max(25, (100 * (x - list.left - 52)) / (list.width - 104)));
    });
  };

  readonly dragPane = (event: PointerEvent): void => {
    const right = this.host.getBoundingClientRect().right;
    this.drag(event, (x) => {
      this.saved.pane = Math.min(640, Math.max(300, right - x));
    });
  };

  private drag(event: PointerEvent, move: (x: number) => void): void {
    event.preventDefault();
    const handle = event.currentTarget as HTMLElement;
    handle.setPointerCapture(event.pointerId);
    const onMove = (moved: PointerEvent) => {
      move(moved.clientX);
      this.apply();
    };
    handle.addEventListener('pointermove', onMove);
    handle.addEventListener(
      'pointerup',
      () => {
        handle.removeEventListener('pointermove', onMove);
        this.keep();
      },
      { once: true },
    );
  }

  private keep(): void {
    this.apply();
    try {
      localStorage.setItem(STORE, JSON.stringify(this.saved));
    } catch {
      // Not remembered, then.
    }
  }

  private apply(): void {
    const { style, classList } = this.host;
    style.setProperty('--se-font', `${this.saved.font}px`);
    style.setProperty('--se-source', `${this.saved.split}fr`);
    style.setProperty('--se-target', `${100 - this.saved.split}fr`);
    style.setProperty('--se-pane', `${this.saved.pane}px`);
    classList.toggle('se-pane-closed', this.saved.closed);
    classList.toggle('se-stacked', this.saved.stacked);
  }
}

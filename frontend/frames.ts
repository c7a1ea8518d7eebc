/**
 * The order of work after a key: what the next key needs happens at once, what the eye needs before the next frame is
 * painted, and everything else when it has been. A page that is not shown paints nothing; a timer takes its place.
 */
const LONGEST_MILLIS = 120;

type Work = () => void;

class Frames {
  private before = new Map<string, Work>();
  private after = new Map<string, Work>();
  private frame = 0;
  private timer = 0;
  private asked = false;
  private readonly channel = new MessageChannel();

  constructor() {
    this.channel.port1.onmessage = () => this.run('after');
  }

  /** Before the next frame is painted; work of the same name takes the place of what waits. */
  beforePaint(name: string, work: Work): void {
    this.before.set(name, work);
    this.ask();
  }

  /** Once the next frame is painted. */
  afterPaint(name: string, work: Work): void {
    this.after.set(name, work);
    this.ask();
  }

  /** Settles once the next frame is painted. */
  painted(): Promise<void> {
    return new Promise((resolve) => {
      const earlier = this.after.get('painted');
      this.afterPaint('painted', () => {
        earlier?.();
        resolve();
      });
    });
  }

  /** Now, without a frame: the page is about to go. */
  flush(): void {
    this.stopWaiting();
    this.run('before');
    this.run('after');
  }

  private ask(): void {
    if (!this.asked) {
      this.asked = true;
      this.frame = requestAnimationFrame(this.turn);
      this.timer = window.setTimeout(this.turn, LONGEST_MILLIS);
    }
  }

  private turn = (): void => {
    this.stopWaiting();
    this.run('before');
    // A message is taken after the frame that this turn belongs to.
    this.channel.port2.postMessage(0);
  };

  private stopWaiting(): void {
    this.asked = false;
    cancelAnimationFrame(this.frame);
    clearTimeout(this.timer);
  }

  private run(phase: 'before' | 'after'): void {
    const work = this[phase];
    this[phase] = new Map();
    work.forEach((one) => one());
  }
}

export const frames = new Frames();

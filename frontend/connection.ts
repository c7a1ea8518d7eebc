/** Whether the server can be reached, as the browser and Vaadin know it before any save has waited in vain. */
interface ConnectionState {
  state: string;
  addStateChangeListener(listener: (before: string, now: string) => void): void;
  removeStateChangeListener(listener: (before: string, now: string) => void): void;
}

const LOST = new Set(['reconnecting', 'connection-lost']);

function vaadin(): ConnectionState | undefined {
  return (window as { Vaadin?: { connectionState?: ConnectionState } }).Vaadin?.connectionState;
}

export class Connection {
  private wasLost = false;

  constructor(private changed: (isLost: boolean) => void) {
    window.addEventListener('online', this.look);
    window.addEventListener('offline', this.look);
    vaadin()?.addStateChangeListener(this.look);
    if (this.isLost) {
      queueMicrotask(this.look);
    }
  }

  /** Nothing can go out: what is sent now waits in a queue of Vaadin's. */
  get isCut(): boolean {
    return LOST.has(vaadin()?.state ?? '');
  }

  /** A machine without a network may still reach a server of its own: this only says what to show. */
  get isLost(): boolean {
    return this.isCut || navigator.onLine === false;
  }

  close(): void {
    window.removeEventListener('online', this.look);
    window.removeEventListener('offline', this.look);
    vaadin()?.removeStateChangeListener(this.look);
  }

  // Vaadin tells of every request that begins or ends, too
  private look = (): void => {
    if (this.isLost !== this.wasLost) {
      this.wasLost = this.isLost;
      this.changed(this.isLost);
    }
  };
}

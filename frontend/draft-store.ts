/** What was typed and is not yet known to be on the server, in this browser's IndexedDB, by user and segment. */
import type { Act, Inserted } from './types';

export interface Attempt {
  clientId: string;
  act: Act;
  text: string;
  base: number;
  reason: string;
  note: string;
  inserted?: Inserted | null;
  /** Only to be kept in the history, beside the text that somebody chose instead. */
  beside?: boolean;
}

export interface Draft {
  key: string;
  user: string;
  job: number;
  segment: number;
  /** The version that the text was written on, and its target. */
  base: number;
  baseText: string;
  text: string;
  /** What was put in and has not been sent. */
  inserted?: Inserted | null;
  at: number;
  /** Sent without an answer: it may or may not have arrived. */
  attempt: Attempt | null;
}

const DATABASE = 'song-ngu';
const STORE = 'drafts';
const HURRIED = 'song-ngu.draft/';

export class DraftStore {
  private opening: Promise<IDBDatabase> | null = null;
  /** Kept beside the database, for browsers that refuse one (private windows). */
  private fallback = new Map<string, Draft>();
  /** On the way into the database. */
  private writing = new Map<string, Draft>();

  constructor(
    private user: string,
    private job: number,
  ) {}

  key(segment: number): string {
    return `${this.user}/${segment}`;
  }

  async put(draft: Draft): Promise<void> {
    this.fallback.set(draft.key, draft);
    this.writing.set(draft.key, draft);
    const db = await this.open();
    await this.done(db, 'readwrite', (store) => store.put(draft));
    if (this.writing.get(draft.key) === draft) {
      this.writing.delete(draft.key);
    }
  }

  /** For a page that is about to go: the database may not have the time for what is on the way to it. */
  hurry(): void {
    for (const draft of this.writing.values()) {
      try {
        localStorage.setItem(HURRIED + draft.key, JSON.stringify(draft));
      } catch {
        // Full, or refused: the database may have the time after all.
      }
    }
  }

  async remove(segment: number): Promise<void> {
    this.fallback.delete(this.key(segment));
    this.writing.delete(this.key(segment));
    try {
      localStorage.removeItem(HURRIED + this.key(segment));
    } catch {
      // There is none, then.
    }
    const db = await this.open();
    await this.done(db, 'readwrite', (store) => store.delete(this.key(segment)));
  }

  /** The drafts of this user and job; of two of one segment the later. */
  async all(): Promise<Draft[]> {
    const found = new Map(this.hurried().map((draft) => [draft.key, draft]));
    let stored: Draft[];
    try {
      const db = await this.open();
      stored = await this.done<Draft[]>(db, 'readonly', (store) =>
        store.index('place').getAll(IDBKeyRange.only([this.user, this.job])),
      );
    } catch {
      stored = [...this.fallback.values()];
    }
    for (const draft of stored) {
      if ((found.get(draft.key)?.at ?? 0) <= draft.at) {
        found.set(draft.key, draft);
      }
    }
    return [...found.values()];
  }

  private hurried(): Draft[] {
    try {
      return Object.keys(localStorage)
        .filter((key) => key.startsWith(`${HURRIED}${this.user}/`))
        .map((key) => JSON.parse(localStorage.getItem(key)!) as Draft)
        .filter((draft) => draft.user === this.user && draft.job === this.job);
    } catch {
      return [];
    }
  }

  private open(): Promise<IDBDatabase> {
    this.opening ??= new Promise((resolve, reject) => {
      const request = indexedDB.open(DATABASE, 1);
      request.onupgradeneeded = () => {
        const store = request.result.createObjectStore(STORE, { keyPath: 'key' });
        store.createIndex('place', ['user', 'job']);
      };
      request.onsuccess = () => {
        // Another tab with a newer version of the page must not wait for us.
        request.result.onversionchange = () => {
          request.result.close();
          this.opening = null;
        };
        resolve(request.result);
      };
      request.onerror = () => reject(request.error);
    });
    return this.opening;
  }

  private done<T>(db: IDBDatabase, mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest): Promise<T> {
    return new Promise((resolve, reject) => {
      const transaction = db.transaction(STORE, mode);
      const request = ask(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result as T);
      transaction.onabort = transaction.onerror = () => reject(transaction.error);
    });
  }
}

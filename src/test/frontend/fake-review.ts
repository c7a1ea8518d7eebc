/** The review's server, in the page: comments, marked errors, approval of many. */
import type { Approval, ErrorItem, Person, ReviewDoor, ReviewServer, SidesItem, ThreadItem, Typology } from '../../../frontend/review-door';
import type { Answer, HistoryItem } from '../../../frontend/types';
import type { FakeServer } from './fake-server';

const AT = '2026-03-14T09:30:00Z';

export class FakeReview implements ReviewServer {
  readonly said: { id: number; thread: ThreadItem }[] = [];
  readonly errors: (ErrorItem & { segment: number })[] = [];
  private planned: number[] = [];
  private next = 1;
  private readonly confirmed: Map<number, string>;

  constructor(
    private server: FakeServer,
    private door: ReviewDoor,
  ) {
    this.confirmed = new Map(server.all.map((row) => [row.id, row.target]));
  }

  private answer<T>(make: () => T): Promise<T> {
    return new Promise((resolve) => setTimeout(() => resolve(make()), this.server.delay));
  }

  private changed(): void {
    const counts = new Map<number, number>();
    for (const { id, thread } of this.said.filter((one) => one.id !== 0 && one.thread.settledBy === '')) {
      counts.set(id, (counts.get(id) ?? 0) + thread.comments.length);
    }
    this.server.comments = counts;
    setTimeout(() => this.server.onMarked());
  }

  sides(id: number): Promise<SidesItem | null> {
    const row = this.server.row(id);
    const entry = (action: string, author: string, target: string): HistoryItem => ({ version: 1, action, target, state: 'TRANSLATED', author, at: AT, note: '' });
    const confirmed = row.state === 'NOT_TRANSLATED' ? null : entry('CONFIRMED', 'lan', this.confirmed.get(id) ?? row.target);
    const approved = row.state === 'APPROVED' ? entry('APPROVED', 'minh', row.target) : null;
    return this.answer(() => ({ confirmed, reviewed: null, approved, reopened: null, errors: this.errors.filter((error) => error.segment === id) }));
  }

  threads(id: number): Promise<ThreadItem[]> {
    return this.answer(() => this.said.filter((one) => id === 0 || one.id === id).map((one) => one.thread));
  }

  people(): Promise<Person[]> {
    return this.answer(() => [
      { userName: 'lan', displayName: 'Nguyễn Ngọc Lan' },
      { userName: 'minh', displayName: 'Trần Quang Minh' },
    ]);
  }

  say(id: number, thread: number, text: string): Promise<boolean> {
    return this.answer(() => {
      const comment = { id: this.next++, author: 'toi', at: AT, text };
      const known = this.said.find((one) => one.thread.id === thread);
      if (known) {
        known.thread.comments.push(comment);
        known.thread.settledBy = '';
      } else {
        this.said.push({ id, thread: { id: comment.id, number: id === 0 ? 0 : this.server.row(id).number, comments: [comment], settledBy: '', settledAt: '' } });
      }
      this.changed();
      return true;
    });
  }

  settle(thread: number, settled: boolean): Promise<boolean> {
    return this.answer(() => {
      Object.assign(this.said.find((one) => one.thread.id === thread)!.thread, { settledBy: settled ? 'toi' : '', settledAt: settled ? AT : '' });
      this.changed();
      return true;
    });
  }

  removeComment(comment: number): Promise<boolean> {
    return this.answer(() => {
      const at = this.said.findIndex((one) => one.thread.id === comment);
      this.said.splice(at, 1);
      this.changed();
      return true;
    });
  }

  typology(): Promise<Typology> {
    const named = (parent: string) => (code: string) => ({ code, parent, name: `«${code}»` });
    return this.answer(() => ({
      severities: ['neutral', 'minor', 'major', 'critical'].map(named('')),
      types: [...['terminology', 'accuracy', 'style'].map(named('')), ...['mistranslation', 'omission'].map(named('accuracy'))],
    }));
  }

  mark(id: number, type: string, severity: string, target: string, start: number, end: number, note: string): Promise<string> {
    return this.answer(() => {
      this.errors.push({ segment: id, id: this.next++, type, severity, words: target.slice(start, end), start, end, target, note, author: 'toi' });
      this.changed();
      return '';
    });
  }

  unmark(error: number): Promise<boolean> {
    return this.answer(() => {
      this.errors.splice(this.errors.findIndex((one) => one.id === error), 1);
      this.changed();
      return true;
    });
  }

  restore(): Promise<Answer> {
    return this.answer(() => ({ outcome: 'refused', row: null, base: '', mine: '', reason: 'GONE' }));
  }

  planApproval(ids: number[]): Promise<void> {
    const rows = ids.map((id) => this.server.row(id));
    this.planned = rows.filter((row) => row.state === 'TRANSLATED' && row.number % 5 !== 0).map((row) => row.id);
    const numbers = (kept: (row: (typeof rows)[number]) => boolean) => rows.filter(kept).map((row) => row.number);
    const left: Approval['left'] = {
      BLOCKING_FINDING: numbers((row) => row.state === 'TRANSLATED' && row.number % 5 === 0),
      NOT_CONFIRMED: numbers((row) => row.state !== 'TRANSLATED' && row.state !== 'APPROVED'),
    };
    Object.keys(left).forEach((reason) => left[reason].length === 0 && delete left[reason]);
    const already = rows.filter((row) => row.state === 'APPROVED').length;
    return this.answer(() => void setTimeout(() => this.door.tell('planned', { receipt: 0, asked: ids.length - already, already, approved: this.planned.length, left })));
  }

  approvePlanned(): Promise<void> {
    return this.answer(() => {
      this.server.set(this.planned, 'APPROVED');
      this.door.tell('approved', { receipt: 12, asked: this.planned.length, already: 0, approved: this.planned.length, left: {} });
    });
  }

  undoApproval(): Promise<void> {
    return this.answer(() => {
      this.server.set(this.planned, 'TRANSLATED');
      this.door.tell('undone', this.planned.length);
    });
  }

  stopApproval(): Promise<void> {
    return this.answer(() => undefined);
  }
}

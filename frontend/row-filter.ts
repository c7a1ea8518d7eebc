/** The filter in force: asks for findings when it needs them, then chooses the rows. */
import { NO_FILTER, type Filter } from './filter';
import type { JobMarks } from './marks';
import type { Parts } from './parts';
import type { SegmentRows } from './segment-rows';
import type { Session } from './session';
import type { Translate } from './types';

export interface FilterScreen {
  readonly t: Translate;
  readonly session: Session | null;
  readonly rows: SegmentRows | null;
  readonly marks: JobMarks;
  readonly parts: Parts;
  say(text: string, kind: 'info' | 'warning' | 'error'): void;
  changed(): void;
}

export class RowFilter {
  private filter: Filter = { ...NO_FILTER };
  /** Done and total of a check of all texts that is under way. */
  checking: { done: number; total: number } | null = null;

  constructor(private screen: FilterScreen) {}

  async set(filter: Filter): Promise<void> {
    const asks = filter.qa !== '' && filter.qa !== this.filter.qa;
    this.filter = filter;
    if (asks) {
      const { session, marks, t } = this.screen;
      session!.saver.flush();
      const total = session!.model.total;
      const told = (done: number) => {
        this.checking = done < total ? { done, total } : null;
        this.screen.changed();
      };
      told(0);
      const whole = await marks.scan(total, told);
      this.checking = null;
      if (this.filter.qa === '') {
        return;
      }
      if (!whole) {
        this.screen.say(t('filter.qa.failed'), 'warning');
      }
    }
    this.apply();
  }

  /** Chooses the rows again: the filter, or the rows, are others. */
  apply(): void {
    const { session, rows, marks, parts } = this.screen;
    session?.model.filter(this.filter, {
      worst: (id) => marks.worst(id),
      hasMark: (id, mark) => marks.has(id, mark),
      partOf: (number) => parts.sideOf(number),
    });
    rows?.reset();
    rows?.activated();
    this.screen.changed();
  }

  /** Parts were given to others: those shown may be others. */
  divided(): void {
    if (this.filter.part !== '') {
      this.apply();
    }
  }

  clear(): void {
    this.filter = { ...NO_FILTER };
    this.apply();
  }
}

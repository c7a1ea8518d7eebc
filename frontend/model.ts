/** All segments of the job as plain objects, the filter over them, and the counts of the progress bar. */
import { fold, hasMarks } from './text';
import type { Item, Row, State } from './types';

export interface Filter {
  state: '' | State | 'RETURNED' | 'OPEN';
  text: string;
}

export interface Counts {
  NOT_TRANSLATED: number;
  DRAFT: number;
  TRANSLATED: number;
  APPROVED: number;
  returned: number;
}

export class Model {
  /** By number, from 0; holes are not loaded yet. */
  readonly items: (Item | undefined)[];
  private places = new Map<number, number>();
  private view: Int32Array | null = null;
  loaded = 0;

  constructor(readonly total: number) {
    this.items = new Array<Item | undefined>(total);
  }

  /** Rows shown: all, or those of the filter. */
  get shown(): number {
    return this.view ? this.view.length : this.total;
  }

  at(position: number): Item | undefined {
    return this.items[this.view ? this.view[position] : position];
  }

  byId(id: number): Item | undefined {
    const place = this.places.get(id);
    return place === undefined ? undefined : this.items[place];
  }

  /** The position of a number in what is shown, or -1. */
  positionOf(number: number): number {
    const place = number - 1;
    if (!this.view) {
      return place >= 0 && place < this.total ? place : -1;
    }
    let low = 0;
    let high = this.view.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if (this.view[middle] === place) {
        return middle;
      }
      if (this.view[middle] < place) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  /** Numbers of the rows not loaded, beginning at the wanted page. */
  missingFrom(number: number, pageSize: number): number {
    const page = Math.floor((number - 1) / pageSize) * pageSize;
    for (const start of [page, ...Array.from({ length: Math.ceil(this.total / pageSize) }, (_, i) => i * pageSize)]) {
      for (let i = start; i < Math.min(start + pageSize, this.total); i++) {
        if (!this.items[i]) {
          return i + 1;
        }
      }
    }
    return -1;
  }

  /** Takes a row from the server; the text on the screen is kept when the caller says so. */
  put(row: Row, keepText: boolean): Item {
    const place = row.number - 1;
    const old = this.items[place];
    const item: Item = {
      ...row,
      text: keepText && old ? old.text : row.target,
      expected: keepText && old ? old.expected : null,
    };
    if (!old) {
      this.loaded++;
    }
    this.items[place] = item;
    this.places.set(row.id, place);
    return item;
  }

  static stateOf(item: Item): State {
    if (item.expected) {
      return item.expected;
    }
    if (item.text !== item.target) {
      return item.text.trim() === '' ? 'NOT_TRANSLATED' : 'DRAFT';
    }
    return item.state;
  }

  counts(): Counts {
    const counts: Counts = { NOT_TRANSLATED: 0, DRAFT: 0, TRANSLATED: 0, APPROVED: 0, returned: 0 };
    for (const item of this.items) {
      counts[item ? Model.stateOf(item) : 'NOT_TRANSLATED']++;
      counts.returned += item?.returned ? 1 : 0;
    }
    return counts;
  }

  /** Chooses the rows once; a row that changes its state stays until the filter is set again. */
  filter(filter: Filter): void {
    const words = filter.text.normalize('NFC').trim();
    if (!filter.state && !words) {
      this.view = null;
      return;
    }
    const exact = hasMarks(words);
    const wanted = exact ? words.toLowerCase() : fold(words);
    const view: number[] = [];
    this.items.forEach((item, place) => {
      if (item && this.hasState(item, filter.state) && (!wanted || this.hasWords(item, wanted, exact))) {
        view.push(place);
      }
    });
    this.view = Int32Array.from(view);
  }

  get isFiltered(): boolean {
    return this.view !== null;
  }

  private hasState(item: Item, state: Filter['state']): boolean {
    switch (state) {
      case '':
        return true;
      case 'RETURNED':
        return item.returned !== '';
      case 'OPEN':
        return Model.isOpen(item);
      default:
        return Model.stateOf(item) === state;
    }
  }

  static isOpen(item: Item): boolean {
    const state = Model.stateOf(item);
    return state === 'NOT_TRANSLATED' || state === 'DRAFT' || (item.returned !== '' && item.expected === null);
  }

  private hasWords(item: Item, wanted: string, exact: boolean): boolean {
    if (exact) {
      return `${item.source}\n${item.text}`.toLowerCase().includes(wanted);
    }
    return (item.folded ??= fold(item.source)).includes(wanted) || fold(item.text).includes(wanted);
  }
}

/** All segments of the job as plain objects, the filter over them, and the counts of the progress bar. */
import { rowsOf, type Filter, type Seen } from './filter';
import type { Item, Row, State } from './types';

export interface Counts {
  NOT_TRANSLATED: number;
  DRAFT: number;
  TRANSLATED: number;
  APPROVED: number;
  returned: number;
}

export class Model {
  /** By number, from 0; holes are not loaded yet. */
  items: (Item | undefined)[];
  private places = new Map<number, number>();
  private view: Int32Array | null = null;
  private positions = new Map<number, number>();
  loaded = 0;

  constructor(public total: number) {
    this.items = new Array<Item | undefined>(total);
  }

  /** The numbers are others now: everything is loaded again. Returns what was there, by segment. */
  restart(total: number): Map<number, Item> {
    const before = new Map<number, Item>();
    this.items.forEach((item) => item && before.set(item.id, item));
    this.total = total;
    this.items = new Array<Item | undefined>(total);
    this.places.clear();
    this.positions.clear();
    this.view = null;
    this.loaded = 0;
    return before;
  }

  /** Other segments with the same source that nobody has confirmed. */
  hasOpenTwin(item: Item): boolean {
    return this.items.some((other) => other && other.id !== item.id && other.source === item.source && Model.isOpen(other));
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
    return this.positions.get(place) ?? -1;
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
  filter(filter: Filter, seen: Omit<Seen, 'stateOf' | 'isOpen'>): void {
    this.view = rowsOf(this.items, filter, { ...seen, stateOf: Model.stateOf, isOpen: Model.isOpen });
    this.positions.clear();
    this.view?.forEach((place, position) => this.positions.set(place, position));
  }

  get isFiltered(): boolean {
    return this.view !== null;
  }

  static isOpen(item: Item): boolean {
    const state = Model.stateOf(item);
    return state === 'NOT_TRANSLATED' || state === 'DRAFT' || (item.returned !== '' && item.expected === null);
  }
}

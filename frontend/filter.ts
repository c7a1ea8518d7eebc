/** Which rows are shown and in which order. */
import { plain } from './inline-codes';
import { fold, hasMarks } from './text';
import type { Finding, Item, State } from './types';

export interface Filter {
  state: '' | State | 'RETURNED' | 'OPEN';
  text: string;
  /** Where the text must stand. */
  side: 'both' | 'source' | 'target';
  regex: boolean;
  band: string;
  /** Findings of at least this severity. */
  qa: '' | Finding['severity'];
  author: string;
  /** Changed in the last so many hours; 0 for any time. */
  hours: number;
  mark: '' | 'BOOKMARK' | 'NOTE' | 'LOCK';
  /** Whose part of the job it is. */
  part: '' | 'MINE' | 'OTHERS' | 'FREE';
  sort: 'number' | 'source' | 'target' | 'length' | 'percent' | 'changed';
}

export const NO_FILTER: Readonly<Filter> = {
  state: '', text: '', side: 'both', regex: false, band: '', qa: '', author: '', hours: 0, mark: '', part: '', sort: 'number',
};

const GRAVE: Finding['severity'][] = ['HINT', 'WARNING', 'ERROR'];

/** What the filter asks of a row beside its own fields. */
export interface Seen {
  stateOf(item: Item): State;
  isOpen(item: Item): boolean;
  worst(id: number): Finding['severity'] | undefined;
  hasMark(id: number, mark: Filter['mark']): boolean;
  partOf(number: number): Filter['part'];
}

/** Null when every row is shown in its own order. */
export function rowsOf(items: readonly (Item | undefined)[], filter: Filter, seen: Seen): Int32Array | null {
  if ((Object.keys(NO_FILTER) as (keyof Filter)[]).every((key) => key === 'side' || key === 'regex' || filter[key] === NO_FILTER[key])) {
    return null;
  }
  const fits = textTest(filter);
  const since = filter.hours > 0 ? new Date(Date.now() - filter.hours * 3_600_000).toISOString() : '';
  const chosen: number[] = [];
  items.forEach((item, place) => {
    if (
      item &&
      hasState(item, filter.state, seen) &&
      (filter.band === '' || item.band === filter.band) &&
      (filter.author === '' || item.author === filter.author) &&
      (since === '' || (item.author !== '' && item.at >= since)) &&
      (filter.mark === '' || seen.hasMark(item.id, filter.mark)) &&
      (filter.part === '' || seen.partOf(item.number) === filter.part) &&
      (filter.qa === '' || isGrave(seen.worst(item.id), filter.qa)) &&
      fits(item)
    ) {
      chosen.push(place);
    }
  });
  const compare = order(filter.sort);
  if (compare) {
    chosen.sort((a, b) => compare(items[a]!, items[b]!) || a - b);
  }
  return Int32Array.from(chosen);
}

/** Null for a pattern that is not one. */
export function patternOf(text: string): RegExp | null {
  try {
    return new RegExp(text.normalize('NFC'), 'iu');
  } catch {
    return null;
  }
}

function textTest(filter: Filter): (item: Item) => boolean {
  const words = filter.text.normalize('NFC').trim();
  const sides = (item: Item) =>
    (filter.side === 'source' ? [item.source] : filter.side === 'target' ? [item.text] : [item.source, item.text]).map(plain);
  if (!words) {
    return () => true;
  }
  if (filter.regex) {
    const pattern = patternOf(words);
    return (item) => pattern !== null && sides(item).some((text) => pattern.test(text));
  }
  if (hasMarks(words)) {
    const wanted = words.toLowerCase();
    return (item) => sides(item).some((text) => text.toLowerCase().includes(wanted));
  }
  const wanted = fold(words);
  return (item) =>
    (filter.side !== 'target' && (item.folded ??= fold(plain(item.source))).includes(wanted)) ||
    (filter.side !== 'source' && fold(plain(item.text)).includes(wanted));
}

function hasState(item: Item, state: Filter['state'], seen: Seen): boolean {
  switch (state) {
    case '':
      return true;
    case 'RETURNED':
      return item.returned !== '';
    case 'OPEN':
      return seen.isOpen(item);
    default:
      return seen.stateOf(item) === state;
  }
}

function isGrave(worst: Finding['severity'] | undefined, least: Finding['severity']): boolean {
  return worst !== undefined && GRAVE.indexOf(worst) >= GRAVE.indexOf(least);
}

function order(sort: Filter['sort']): ((a: Item, b: Item) => number) | null {
  switch (sort) {
    case 'number':
      return null;
    case 'source':
    case 'target': {
      const { compare } = new Intl.Collator(['vi', 'en'], { numeric: true });
      return sort === 'source' ? (a, b) => compare(a.source, b.source) : (a, b) => compare(a.text, b.text);
    }
    case 'length':
      return (a, b) => b.source.length - a.source.length;
    case 'percent':
      return (a, b) => a.percent - b.percent;
    case 'changed':
      return (a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0);
  }
}

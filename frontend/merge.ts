/** Two texts that began as one, put together word by word. */
import { diffWords } from './text';

export interface Merged {
  text: string;
  /** Both changed the same words: `mine` stands there. */
  clashes: boolean;
}

interface Change {
  start: number;
  end: number;
  words: string[];
}

export function merge(base: string, mine: string, theirs: string): Merged {
  const words = split(base);
  const ours = changes(words, mine);
  const others = changes(words, theirs);
  const text: string[] = [];
  let clashes = false;
  let at = 0;
  for (const change of ours) {
    // Theirs that ends before ours begins, or is the very same, needs no choice.
    while (others.length > 0 && others[0].end <= change.start && others[0].start < change.start) {
      const other = others.shift()!;
      text.push(...words.slice(at, other.start), ...other.words);
      at = other.end;
    }
    text.push(...words.slice(at, change.start), ...change.words);
    at = change.end;
    while (others.length > 0 && others[0].start <= change.end && touches(others[0], change)) {
      const other = others.shift()!;
      clashes ||= other.start !== change.start || other.end !== change.end || other.words.join('') !== change.words.join('');
      at = Math.max(at, other.end);
    }
  }
  for (const other of others) {
    text.push(...words.slice(at, other.start), ...other.words);
    at = other.end;
  }
  text.push(...words.slice(at));
  return { text: text.join(''), clashes };
}

function touches(other: Change, change: Change): boolean {
  return other.start < change.end || (other.start === change.start && (other.end === change.end || other.start === other.end || change.start === change.end));
}

function split(text: string): string[] {
  return text.match(/\s+|[^\s]+/g) ?? [];
}

/** What became of which words, in order. */
function changes(before: string[], after: string): Change[] {
  const found: Change[] = [];
  let at = 0;
  let open: Change | null = null;
  for (const run of diffWords(before.join(''), after)) {
    const words = split(run.text);
    if (run.kind === 'SAME') {
      at += words.length;
      open = null;
      continue;
    }
    if (!open) {
      open = { start: at, end: at, words: [] };
      found.push(open);
    }
    if (run.kind === 'ADDED') {
      open.words.push(...words);
    } else {
      at += words.length;
      open.end = at;
    }
  }
  return found;
}

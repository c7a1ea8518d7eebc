/** Find and replace in targets, as plain functions. */
import { fold } from './text';

export interface Wanted {
  find: string;
  replace: string;
  regex: boolean;
  /** Capitals and diacritics count. */
  exact: boolean;
  wholeWords: boolean;
}

/** Null for a pattern that is not one, or nothing to find. */
export function replacer({ find, replace, regex, exact, wholeWords }: Wanted): ((text: string) => string) | null {
  const words = find.normalize('NFC');
  if (words === '') {
    return null;
  }
  const body = regex ? words : words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const bounded = wholeWords ? `(?<![\\p{L}\\p{M}\\p{N}])(?:${body})(?![\\p{L}\\p{M}\\p{N}])` : body;
  if (!regex && !exact) {
    return (text) => replaceFolded(text, words, replace.normalize('NFC'), wholeWords);
  }
  let pattern: RegExp;
  try {
    pattern = new RegExp(bounded, exact ? 'gu' : 'giu');
  } catch {
    return null;
  }
  const by = regex ? replace.normalize('NFC') : replace.normalize('NFC').replace(/\$/g, '$$$$');
  return (text) => text.replace(pattern, by);
}

/** NFC letters fold to one letter each, so that places in the folded text are places in the text. */
function replaceFolded(text: string, find: string, by: string, wholeWords: boolean): string {
  const letters = [...text];
  const folded = letters.map((letter) => fold(letter));
  const wanted = [...find].map((letter) => fold(letter));
  let out = '';
  for (let i = 0; i < letters.length; ) {
    const hit = wanted.every((letter, k) => folded[i + k] === letter);
    const edges = !wholeWords || (!isWord(letters[i - 1]) && !isWord(letters[i + wanted.length]));
    if (hit && edges) {
      out += by;
      i += wanted.length;
    } else {
      out += letters[i++];
    }
  }
  return out;
}

function isWord(letter: string | undefined): boolean {
  return letter !== undefined && /[\p{L}\p{M}\p{N}]/u.test(letter);
}

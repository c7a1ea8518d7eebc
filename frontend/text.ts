/** Small questions about Vietnamese and English text. */

/** NFC, one line: what is pasted and what is saved. */
export function oneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\n\u2028\u2029\v\f]/g, ' ')
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f]/g, '');
}

/** Without diacritics and case; đ has no decomposition and is mapped by hand. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();
}

/** Whether a search word carries marks, so that it is meant exactly. */
export function hasMarks(text: string): boolean {
  return /[đĐ]|\p{M}/u.test(text.normalize('NFD'));
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

export interface DiffRun {
  kind: 'SAME' | 'ADDED' | 'REMOVED';
  text: string;
}

/** Longest common subsequence of words; sentences are short, so the table is small. */
export function diffWords(before: string, after: string): DiffRun[] {
  const a = before.match(/\s+|[^\s]+/g) ?? [];
  const b = after.match(/\s+|[^\s]+/g) ?? [];
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i][j] = a[i] === b[j] ? table[i + 1][j + 1] + 1 : Math.max(table[i + 1][j], table[i][j + 1]);
    }
  }
  const runs: DiffRun[] = [];
  const add = (kind: DiffRun['kind'], text: string) => {
    const last = runs[runs.length - 1];
    if (last?.kind === kind) {
      last.text += text;
    } else {
      runs.push({ kind, text });
    }
  };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      add('SAME', a[i++]);
      j++;
    } else if (j >= b.length || (i < a.length && table[i + 1][j] >= table[i][j + 1])) {
      add('REMOVED', a[i++]);
    } else {
      add('ADDED', b[j++]);
    }
  }
  return runs;
}

/** How many words of a hundred were put in, taken out or replaced; 1 for less than that. The statistics count alike. */
export function editedPercent(before: string, after: string): number {
  const a = before.match(WORD) ?? [];
  const b = after.match(WORD) ?? [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  a.forEach((word, i) => {
    const row = [i + 1];
    b.forEach((other, j) => row.push(Math.min(above[j] + (word === other ? 0 : 1), above[j + 1] + 1, row[j] + 1)));
    above = row;
  });
  const percent = (100 * above[b.length]) / Math.max(1, a.length, b.length);
  return percent === 0 ? 0 : Math.max(1, Math.round(percent));
}

/** A random name; `crypto.randomUUID` exists only on https and localhost. */
export function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, '0')).join('');
}

/** What «align all» makes of a finding: which words, or which whole rendering, go into the other segments. */
import { hasCodes } from './inline-codes';
import type { Finding } from './types';

export type Alignment =
  /** These words stand for those everywhere in the article. */
  | { kind: 'words'; find: string; replace: string }
  /** Segments that say the same get this text. */
  | { kind: 'segment'; text: string };

const TYPES = new Set(['INCONSISTENCY', 'TERMINOLOGY', 'STYLE', 'MISSPELLING', 'UNTRANSLATED']);
const LONGEST = 80;

/** Null for a finding whose fix belongs to its own place only. */
export function alignmentOf(finding: Finding | undefined, text: string): Alignment | null {
  if (!finding || finding.fix === null || !TYPES.has(finding.type)) {
    return null;
  }
  if (finding.check === 'same-source') {
    return { kind: 'segment', text: finding.fix };
  }
  const { target, fix } = finding;
  if (!target) {
    return null;
  }
  const [before, after] = [text.slice(0, target.start), text.slice(target.end)];
  const find = text.slice(target.start, target.end);
  if (!fix.startsWith(before) || !fix.endsWith(after) || fix.length < before.length + after.length) {
    return null;
  }
  const replace = fix.slice(before.length, fix.length - after.length);
  const words = [find, replace].every((part) => /\p{L}/u.test(part) && part.length <= LONGEST && !hasCodes(part));
  return words ? { kind: 'words', find, replace } : null;
}

/**
 * Inline codes of a document within a text: `⟨1⟩` opens, `⟨/1⟩` closes, `⟨2/⟩` stands alone; `org.songngu.text.InlineText`
 * knows the same. They are drawn as small numbered chips whose text is the code itself, so that every offset into what
 * is on the screen is an offset into the text.
 */
import { html, type TemplateResult } from 'lit';
import { diffWords } from './text';

export type Labels = Record<string, string> | undefined;

const CODES = /⟨(?:\/[1-9]\d{0,4}|[1-9]\d{0,4}\/?)⟩/g;

export interface Code {
  text: string;
  start: number;
  end: number;
}

export function hasCodes(text: string): boolean {
  return text.includes('⟨');
}

/** The codes of a text in their order. */
export function codesOf(text: string): Code[] {
  return hasCodes(text)
    ? [...text.matchAll(CODES)].map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }))
    : [];
}

/** The words alone. */
export function plain(text: string): string {
  return hasCodes(text) ? text.replace(CODES, '') : text;
}

/** The codes of the source that a text lacks, in the order of the source. */
export function missing(source: string, text: string): string[] {
  const left = codesOf(text).map((code) => code.text);
  return codesOf(source)
    .map((code) => code.text)
    .filter((code) => {
      const at = left.indexOf(code);
      if (at >= 0) {
        left.splice(at, 1);
      }
      return at < 0;
    });
}

/** A text from elsewhere for a place in this one: of its codes only those that are missing here stay. */
export function fitting(pasted: string, source: string, rest: string): string {
  if (!hasCodes(pasted)) {
    return pasted;
  }
  const wanted = missing(source, rest);
  return pasted.replace(CODES, (code) => {
    const at = wanted.indexOf(code);
    if (at >= 0) {
      wanted.splice(at, 1);
    }
    return at < 0 ? '' : code;
  });
}

export function isOpening(code: string): boolean {
  return !code.includes('/');
}

/** The end of a pair that `code` opens. */
export function closingOf(code: string): string {
  return `⟨/${code.slice(1)}`;
}

/** Moves a place inside a code to its nearer edge. */
export function beside(text: string, at: number): number {
  const code = codesOf(text).find(({ start, end }) => start < at && at < end);
  return !code ? at : at - code.start < code.end - at ? code.start : code.end;
}

/** The code that ends, or begins, at a place. */
export function codeAt(text: string, at: number, side: 'before' | 'behind'): Code | undefined {
  return codesOf(text).find(({ start, end }) => (side === 'before' ? end : start) === at);
}

/** Changes the words and leaves every code beside those it stood beside. */
export function onWords(text: string, change: (words: string) => string): string {
  const codes = codesOf(text);
  const words = plain(text);
  const changed = change(words);
  if (codes.length === 0 || changed === words) {
    return codes.length === 0 ? changed : text;
  }
  const place = changed.length === words.length ? (at: number) => at : mapping(words, changed);
  let out = '';
  let at = 0;
  let before = 0;
  for (const code of codes) {
    const to = Math.max(at, place(code.start - before, isOpening(code.text)));
    out += changed.slice(at, to) + code.text;
    at = to;
    before += code.text.length;
  }
  return out + changed.slice(at);
}

function mapping(before: string, after: string): (at: number, opens: boolean) => number {
  const blocks: { from: number; end: number; to: number; last: number; same: boolean }[] = [];
  let from = 0;
  let to = 0;
  for (const run of diffWords(before, after)) {
    const same = run.kind === 'SAME';
    const last = blocks[blocks.length - 1];
    const block = last && !last.same && !same ? last : { from, end: from, to, last: to, same };
    if (block !== last) {
      blocks.push(block);
    }
    from += run.kind === 'ADDED' ? 0 : run.text.length;
    to += run.kind === 'REMOVED' ? 0 : run.text.length;
    block.end = from;
    block.last = to;
  }
  return (at, opens) => {
    // At a border an opening belongs to what follows, everything else to what comes before.
    const found = opens ? blocks.find((block) => block.from <= at && at < block.end) : blocks.find((block) => block.from < at && at <= block.end);
    if (!found) {
      return at === 0 ? 0 : after.length;
    }
    return found.same ? found.to + at - found.from : opens || at === found.from ? found.to : found.last;
  };
}

// ---- drawing ------------------------------------------------------------------------------------------

function shape(code: string): { kind: string; face: string; number: string } {
  const number = /\d+/.exec(code)![0];
  return code.startsWith('⟨/')
    ? { kind: 'se-code-closes', face: `◂${number}`, number }
    : code.endsWith('/⟩')
      ? { kind: 'se-code-alone', face: number, number }
      : { kind: 'se-code-opens', face: `${number}▸`, number };
}

/** A text as it is shown: the very same string, or words and chips. */
export function withChips(text: string, labels?: Labels): string | (string | TemplateResult)[] {
  const codes = codesOf(text);
  if (codes.length === 0) {
    return text;
  }
  const parts: (string | TemplateResult)[] = [];
  let at = 0;
  for (const code of codes) {
    const { kind, face, number } = shape(code.text);
    const label = labels?.[number] ?? '';
    parts.push(text.slice(at, code.start));
    parts.push(html`<span class="se-code ${kind}" data-face=${face} title="${code.text}${label && ` ${label}`}">${code.text}</span>`);
    at = code.end;
  }
  parts.push(text.slice(at));
  return parts;
}

/** Puts a text into an editable element; its codes are atoms there. */
export function fill(field: HTMLElement, text: string, labels: Labels): void {
  const codes = codesOf(text);
  if (codes.length === 0) {
    field.textContent = text;
    return;
  }
  const parts: (string | Node)[] = [];
  let at = 0;
  for (const code of codes) {
    const { kind, face, number } = shape(code.text);
    const chip = document.createElement('span');
    const label = labels?.[number] ?? '';
    chip.className = `se-code ${kind}`;
    chip.contentEditable = 'false';
    chip.dataset.face = face;
    chip.title = label ? `${code.text} ${label}` : code.text;
    chip.textContent = code.text;
    parts.push(text.slice(at, code.start), chip);
    at = code.end;
  }
  parts.push(text.slice(at));
  field.replaceChildren(...parts.filter((part) => part !== ''));
}

/** Whether every code of the element's text is a whole chip, and every chip a code. */
export function isDrawn(field: HTMLElement): boolean {
  const chips = field.querySelectorAll('.se-code');
  const codes = codesOf(field.textContent ?? '');
  return chips.length === codes.length && codes.every((code, i) => chips[i].textContent === code.text);
}

/** The chip that a node is in. */
export function chipOf(node: Node | null): HTMLElement | null {
  return (node instanceof Element ? node : node?.parentElement)?.closest<HTMLElement>('.se-code') ?? null;
}

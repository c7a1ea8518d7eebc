/** What commands do to a piece of Vietnamese or English text. */

/** The next of: as a sentence, as a title, all capitals, all small. */
export function nextCase(text: string, lang: string): string {
  const lower = text.toLocaleLowerCase(lang);
  const forms = [lower, sentence(lower, lang), title(lower, lang), text.toLocaleUpperCase(lang)];
  return forms[(forms.lastIndexOf(text) + 1) % forms.length];
}

function sentence(lower: string, lang: string): string {
  return lower.replace(/(^|[.!?…]\s+)([“"'‘(]*)(\p{L})/gu, (_, before: string, quote: string, letter: string) => before + quote + letter.toLocaleUpperCase(lang));
}

function title(lower: string, lang: string): string {
  return lower.replace(/(^|[\s“"‘(/-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toLocaleUpperCase(lang));
}

/** Straight quotes and apostrophes as typographers set them; both languages of the desk use “ ” and ’. */
export function smartQuotes(text: string): string {
  return text
    .replace(/(^|[\s([{–—/“‘])"/gu, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([{–—/“])'(?=\d0s)/gu, '$1’')
    .replace(/(^|[\s([{–—/“])'/gu, '$1‘')
    .replace(/'/g, '’');
}

/** Characters that keyboards lack, for the palette. */
export const SPECIAL = [
  '–', '—', '…', '“', '”', '‘', '’', '«', '»', '•', '·', '\u00a0', '\u2011', '°', '%', '‰', '±', '×', '÷', '≈', '≤', '≥', '½', '¼', '²', '³', 'm²', 'm³',
  '€', '£', '¥', '₫', '§', '©', '®', '™', '→', '←', '′', '″', 'é', 'è', 'ç', 'ñ', 'ö', 'ü',
];

/** Where a text may be cut: before each word, as offsets. */
export function wordStarts(text: string): number[] {
  return [...text.matchAll(/(?<=\s)\S/gu)].map((match) => match.index);
}

/** The place to cut that is nearest to a share of the text: behind a full stop or semicolon if one is near, else between words. */
export function likelyCut(text: string, share: number): number {
  const starts = wordStarts(text);
  const wanted = text.length * share;
  const cost = (at: number) => Math.abs(at - wanted) - (/[.;:!?…]["”’]?\s+$/u.test(text.slice(0, at)) ? text.length / 3 : /,\s+$/u.test(text.slice(0, at)) ? text.length / 12 : 0);
  return starts.reduce((best, at) => (best < 0 || cost(at) < cost(best) ? at : best), -1);
}

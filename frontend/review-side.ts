/** Beside the segment: what its translator confirmed, and what has become of it. The field itself stays plain text. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from './icons';
import { withChips, type Labels } from './inline-codes';
import { keyMap, shown, type Command } from './keys';
import type { ErrorItem, SidesItem, Typology } from './review-door';
import { diffWords, type DiffRun } from './text';
import type { HistoryItem, Item, Translate } from './types';

export interface Side {
  t: Translate;
  item: Item;
  /** What stands in the field. */
  text: string;
  sides: SidesItem;
  typology: Typology | null;
  review: boolean;
  user: string;
  lang: string;
  locale: string;
  sealed: boolean;
  run(command: Command): void;
  unmark(error: number): void;
}

export function reviewSide(side: Side): TemplateResult | typeof nothing {
  const { t, sides } = side;
  const { confirmed, approved, reopened } = sides;
  if (!confirmed && !approved) {
    return nothing;
  }
  const runs = confirmed ? diffWords(confirmed.target, side.review ? side.text : (sides.reviewed?.target ?? side.text)) : [];
  const changed = runs.some((run) => run.kind !== 'SAME');
  return html`<section class="sd-side" aria-label=${t('side.title')}>
    <div class="sd-line">
      ${side.sealed && approved
        ? html`<span class="sd-sealed">${icon('LOCK')} ${t('sealed.by', approved.author, time(side, approved))}
            <button class="se-link" @mousedown=${press(() => side.run('reopen'))}>${t('key.reopen')} <kbd>${shown(keyMap.first('reopen'))}</kbd></button></span>`
        : nothing}
      ${reopened && approved
        ? html`<span class="sd-reopened">${icon('warning')} ${t('sealed.reopened', reopened.author, time(side, reopened), approved.author)}</span>`
        : nothing}
      ${confirmed && !changed ? html`<span>${t('side.confirmed', confirmed.author, time(side, confirmed))} · ${t('side.same')}</span>` : nothing}
      <span class="ts-space"></span>
      ${side.review && confirmed
        ? html`<button class="se-link" @mousedown=${press(() => side.run('annotate'))}>${t('key.annotate')} <kbd>${shown(keyMap.first('annotate'))}</kbd></button>`
        : nothing}
    </div>
    ${confirmed && changed ? comparison(side, confirmed, runs) : nothing}
    ${sides.errors.length > 0 ? html`<ul class="sd-errors">${sides.errors.map((error) => marked(side, error))}</ul>` : nothing}
  </section>`;
}

/** Two texts side by side: what went on the left, what came on the right. */
function comparison(side: Side, confirmed: HistoryItem, runs: DiffRun[]): TemplateResult {
  const { t, sides, lang } = side;
  const who = side.review || !sides.reviewed ? t('side.now') : `${sides.reviewed.author} · ${time(side, sides.reviewed)}`;
  return html`<div class="sd-columns">
    <div><h4>${t('side.confirmed', confirmed.author, time(side, confirmed))}</h4>
      <p class="sd-text" lang=${lang}>${runs.map((run) => shownRun(run, 'REMOVED', side.item.labels))}</p></div>
    <div><h4>${who}</h4>
      <p class="sd-text" lang=${lang}>${runs.map((run) => shownRun(run, 'ADDED', side.item.labels))}</p></div>
  </div>`;
}

function shownRun(run: DiffRun, kind: 'ADDED' | 'REMOVED', labels: Labels): unknown {
  if (run.kind !== 'SAME' && run.kind !== kind) {
    return nothing;
  }
  const text = withChips(run.text, labels);
  if (run.kind === 'SAME' || run.text.trim() === '') {
    return text;
  }
  return kind === 'ADDED' ? html`<ins>${text}</ins>` : html`<del>${text}</del>`;
}

function marked(side: Side, error: ErrorItem): TemplateResult {
  const { t, typology } = side;
  const name = (list: 'types' | 'severities', code: string) => typology?.[list].find((one) => one.code === code)?.name ?? code;
  return html`<li><span class="sd-severity">${name('severities', error.severity)}</span>
    <b>${name('types', error.type)}</b> <q lang=${side.lang}>${withChips(error.words, side.item.labels)}</q>
    ${error.note ? html`<span>${error.note}</span>` : nothing}
    <span class="hp-origin">${error.author}</span>
    ${error.author === side.user
      ? html`<button class="se-button se-plain se-small" aria-label=${t('mqm.remove')} title=${t('mqm.remove')} @mousedown=${press(() => side.unmark(error.id))}>${icon('close')}</button>`
      : nothing}</li>`;
}

function time(side: Side, entry: HistoryItem): string {
  return new Date(entry.at).toLocaleString(side.locale, { dateStyle: 'short', timeStyle: 'short' });
}

/** A press must not take the focus out of the field. */
function press(run: () => void) {
  return (event: MouseEvent): void => {
    event.preventDefault();
    if (event.button === 0) {
      run();
    }
  };
}

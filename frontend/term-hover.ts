/** What a term says when the pointer rests on it. */
import type { TermItem, Translate } from './types';

export function termHover(term: TermItem, t: Translate): string {
  const targets = term.targets.map((target) =>
    [`→ ${target.text} (${t(`status.${target.status}`)})`, target.authority, target.example].filter(Boolean).join(' · '),
  );
  return [term.source, ...targets, term.expired ? t('pane.expired') : '', term.field, term.definition].filter(Boolean).join('\n');
}

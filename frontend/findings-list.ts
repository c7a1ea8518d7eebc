/** The findings of the active segment in the help pane: what stands, and what somebody has set aside and why. */
import { html, nothing, type TemplateResult } from 'lit';
import { alignmentOf } from './align';
import { icon } from './icons';
import { withChips } from './inline-codes';
import { keyMap, shown } from './keys';
import type { Finding, NameChoice, Translate } from './types';

export type FindingEvent =
  | { kind: 'fix'; index: number }
  | { kind: 'finding'; index: number }
  | { kind: 'align'; index: number }
  | { kind: 'choose'; choice: NameChoice }
  | { kind: 'setAside'; index: number }
  | { kind: 'takeBack'; id: number };

type Press = (detail: FindingEvent) => (event: MouseEvent) => void;

export function findingsList(
  t: Translate,
  text: string,
  findings: Finding[],
  aside: Finding[],
  checking: boolean,
  press: Press,
): TemplateResult {
  const alone = (detail: FindingEvent) => (event: MouseEvent) => {
    event.stopPropagation();
    press(detail)(event);
  };
  const none = findings.length === 0 ? html`<p class="hp-hint">${checking ? t('pane.checking') : t('pane.noFindings')}</p>` : nothing;
  return html`${none}
    <ul class="hp-list">${findings.map((finding, index) => html`<li
      class="hp-finding hp-${finding.severity.toLowerCase()}"
      @mousedown=${press({ kind: 'finding', index })}
    >
      ${icon('warning')} <span><b>${t(`severity.${finding.severity}`)}</b> ${withChips(finding.message)}
        ${finding.blocking ? html`<span class="hp-flag">${t('checks.blocks')}</span>` : nothing}</span>
      ${finding.fix !== null
        ? html`<button class="se-button se-small" title="${finding.fix} (${shown(keyMap.first('applyFix'))})" @mousedown=${alone({ kind: 'fix', index })}>${t('pane.fix')}</button>`
        : nothing}
      ${(finding.choices ?? []).map((choice) => html`<button class="se-button se-small" title=${t('checks.choose')}
        @mousedown=${(event: MouseEvent) => { event.preventDefault(); event.stopPropagation(); }}
        @click=${alone({ kind: 'choose', choice })}>${choice.label}</button>`)}
      ${alignmentOf(finding, text) !== null
        ? html`<button class="se-button se-small" title="${t('key.align')} (${shown(keyMap.first('align'))})" @mousedown=${alone({ kind: 'align', index })}>${t('checks.align')}</button>`
        : nothing}
      <button class="se-button se-small" title="${t('key.setAside')} (${shown(keyMap.first('setAside'))})" @mousedown=${alone({ kind: 'setAside', index })}>${t('checks.setAside')}</button>
    </li>`)}</ul>
    ${aside.length === 0 ? nothing : html`<ul class="hp-list hp-aside">${aside.map((finding) => html`<li class="hp-finding">
      <span><s>${withChips(finding.message)}</s><br />${t('checks.asideBy', finding.ignored!.author, finding.ignored!.reason)}
        ${finding.ignored!.wholeJob ? html`<span class="hp-note">${t('checks.wholeJob')}</span>` : nothing}</span>
      <button class="se-button se-small" @mousedown=${alone({ kind: 'takeBack', id: finding.ignored!.id })}>${t('checks.takeBack')}</button>
    </li>`)}</ul>`}`;
}

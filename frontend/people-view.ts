/** The other people as small marks: in the strip, at a row, and under the field of a segment that somebody holds. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from './icons';
import { keyMap, shown } from './keys';
import type { Parts } from './parts';
import type { People } from './people';
import type { Item, Somebody, Translate } from './types';

const MOST = 6;

export interface PeopleSight {
  readonly t: Translate;
  readonly people: People;
  readonly parts: Parts;
  numberOf(id: number): number;
}

/** `14:03`. */
export function clock(iso: string): string {
  return new Date(iso).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}

export function nameOf(one: Somebody, { people, t }: PeopleSight): string {
  return people.isMyself(one) ? t('people.myself') : one.name;
}

function words(one: Somebody, sight: PeopleSight): string {
  const { t } = sight;
  const number = sight.numberOf(one.segment);
  const name = nameOf(one, sight);
  if (number === 0) {
    return t('people.here', name);
  }
  return one.since ? t('people.writes', name, number, clock(one.since)) : t('people.reads', name, number);
}

/** Everybody else in the job; a click goes to where they are. */
export function company(sight: PeopleSight, goTo: (number: number) => void): TemplateResult | typeof nothing {
  const others = sight.people.others;
  if (others.length === 0) {
    return nothing;
  }
  const { t } = sight;
  return html`<span class="ts-people" role="group" aria-label=${t('people.title')}>
    ${others.slice(0, MOST).map((one) => html`<button class="who who-${one.colour} ${one.since ? 'who-writes' : ''}" data-user=${one.user}
      title=${words(one, sight)} aria-label="${one.initials}: ${words(one, sight)}" @click=${() => goTo(sight.numberOf(one.segment))}>${one.initials}</button>`)}
    ${others.length > MOST ? html`<span>+${others.length - MOST}</span>` : nothing}
  </span>`;
}

/** Who is at a row. */
export function atRow(item: Item, sight: PeopleSight): TemplateResult | typeof nothing {
  const here = sight.people.on(item.id);
  return here.length === 0
    ? nothing
    : html`<span class="se-people">${here.slice(0, 3).map((one) => html`<i role="img" class="who who-${one.colour} ${one.since ? 'who-writes' : ''}"
        data-user=${one.user} title=${words(one, sight)} aria-label=${words(one, sight)}>${one.initials}</i>`)}</span>`;
}

/** Whose part begins at a row; the stripe beside the numbers goes on from there. */
export function partMark(item: Item, isFirst: boolean, { parts, t }: PeopleSight): TemplateResult | typeof nothing {
  const part = parts.of(item.number);
  if (!part || !isFirst) {
    return nothing;
  }
  const label = parts.isMine(part) ? t('parts.mine', part.from, part.to) : t('parts.theirs', part.name, part.from, part.to);
  return html`<i role="img" class="who who-part who-${part.colour}" title=${label} aria-label=${label}>${part.initials}</i>`;
}

/** Who holds the segment, since when, and how to take it over. */
export function heldChip(id: number, sight: PeopleSight, takeOver: () => void): TemplateResult | typeof nothing {
  const holder = sight.people.holderOf(id);
  if (!holder) {
    return nothing;
  }
  const { t } = sight;
  return html`<span class="se-chip se-held">
    <i class="who who-${holder.colour}" aria-hidden="true">${holder.initials}</i>
    <span role="status">${icon('LOCK')} ${t('people.holds', nameOf(holder, sight), clock(holder.since))}</span>
    <button class="se-link" tabindex="-1" @mousedown=${(event: MouseEvent) => {
      event.preventDefault();
      takeOver();
    }}>${t('people.takeOver')} <kbd>${shown(keyMap.first('takeOver'))}</kbd></button>
  </span>`;
}

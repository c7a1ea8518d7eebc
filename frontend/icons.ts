/** Small drawings, so that they look the same in every font. */
import { svg, html, type TemplateResult } from 'lit';

const PATHS: Record<string, TemplateResult> = {
  NOT_TRANSLATED: svg`<circle cx="8" cy="8" r="5.2"/>`,
  DRAFT: svg`<path d="M3 13l.8-3L10.6 3.2a1.2 1.2 0 0 1 1.7 0l.5.5a1.2 1.2 0 0 1 0 1.7L6 12.2z"/><path d="M9.4 4.4l2.2 2.2"/>`,
  TRANSLATED: svg`<path d="M3 8.6l3.2 3.2L13 4.8"/>`,
  APPROVED: svg`<path d="M1 8.8l2.9 3L9.6 5"/><path d="M7.6 11l.9.8L15 4.6"/>`,
  RETURNED: svg`<path d="M6 3.5L2.5 7 6 10.5"/><path d="M2.8 7H10a3.2 3.2 0 0 1 0 6.4H6.5"/>`,
  warning: svg`<path d="M8 2.4l6.2 11H1.8z"/><path d="M8 6.6v3.2M8 11.6v.2"/>`,
  search: svg`<circle cx="7" cy="7" r="4.2"/><path d="M10.2 10.2L14 14"/>`,
  keyboard: svg`<rect x="1.5" y="4" width="13" height="8.5" rx="1.6"/><path d="M4 7h.2M6.6 7h.2M9.2 7h.2M11.8 7h.2M5 10h6"/>`,
  close: svg`<path d="M4 4l8 8M12 4l-8 8"/>`,
  download: svg`<path d="M8 2.5v7.5M4.8 7L8 10.2 11.2 7M3 13h10"/>`,
  spark: svg`<path d="M8.8 1.8L3.6 9h4l-.6 5.2L12.4 7H8.4z"/>`,
  cloudOff: svg`<path d="M4.6 12.5h6.6a2.8 2.8 0 0 0 .6-5.5 4 4 0 0 0-7.5-.9 3.2 3.2 0 0 0 .3 6.4zM2.5 2.5l11 11"/>`,
  clock: svg`<circle cx="8" cy="8" r="5.5"/><path d="M8 4.8V8l2.2 1.6"/>`,
  filter: svg`<path d="M2.5 3.5h11L9.4 8.6v4.2l-2.8-1.4V8.6z"/>`,
  BOOKMARK: svg`<path d="M4.5 2.5h7v11L8 10.8l-3.5 2.7z"/>`,
  NOTE: svg`<path d="M2.5 3.5h11v7.5H7L4 13.5V11H2.5z"/>`,
  LOCK: svg`<rect x="3.5" y="7" width="9" height="6.5" rx="1.2"/><path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2"/>`,
  panel: svg`<rect x="2" y="3" width="12" height="10" rx="1.4"/><path d="M9.6 3v10"/>`,
};

export function icon(name: string): TemplateResult {
  return html`<svg class="se-icon" viewBox="0 0 16 16" aria-hidden="true">${PATHS[name]}</svg>`;
}

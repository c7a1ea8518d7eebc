/** The first minute: three steps above the rows, told once to each browser and gone for ever when dismissed. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { Translate } from './types';

const STORE = 'song-ngu.first-steps';
const STEPS = ['write', 'help', 'keys'] as const;

export class FirstSteps extends LitElement {
  static override properties = {
    t: { attribute: false },
    at: { state: true },
  };

  declare t: Translate;
  declare at: number;

  constructor() {
    super();
    this.t = (key) => key;
    this.at = FirstSteps.isDone() ? STEPS.length : 0;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  // A browser that remembers nothing is not told the same thing each time.
  private static isDone(): boolean {
    try {
      return localStorage.getItem(STORE) !== null;
    } catch {
      return true;
    }
  }

  private done = (): void => {
    this.at = STEPS.length;
    try {
      localStorage.setItem(STORE, 'done');
    } catch {
      // it is not shown again on this page
    }
    this.dispatchEvent(new CustomEvent('closed'));
  };

  private next = (): void => {
    if (this.at + 1 < STEPS.length) {
      this.at++;
    } else {
      this.done();
    }
  };

  protected override render(): TemplateResult | typeof nothing {
    const { t, at } = this;
    if (at >= STEPS.length) {
      return nothing;
    }
    const isLast = at + 1 === STEPS.length;
    return html`<section class="fs-box" aria-label=${t('first.title')}>
      <b>${t('first.step', at + 1, STEPS.length)}</b>
      <span role="status">${t(`first.${STEPS[at]}`)}</span>
      <button class="se-button" @click=${this.next}>${t(isLast ? 'first.done' : 'first.next')}</button>
      ${isLast ? nothing : html`<button class="se-link" @click=${this.done}>${t('first.dismiss')}</button>`}
    </section>`;
  }
}

customElements.define('segment-first-steps', FirstSteps);

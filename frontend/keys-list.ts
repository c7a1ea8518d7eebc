/** The list of keys on Alt+H. Each line can get other keys; the whole map goes out and in as a file. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { keyMap, nameOf, shown, type Clash, type Command } from './keys';
import type { Translate } from './types';

export class KeysList extends LitElement {
  static override properties = {
    t: { attribute: false },
    review: { attribute: false },
    asking: { state: true },
    problem: { state: true },
  };

  declare t: Translate;
  declare review: boolean;
  /** The command that waits for its new keys. */
  declare asking: Command | null;
  declare problem: string;

  constructor() {
    super();
    this.t = (key) => key;
    this.review = false;
    this.asking = null;
    this.problem = '';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  private name(command: Command): string {
    return this.t(this.review && command === 'confirm' ? 'key.approve' : `key.${command}`);
  }

  protected override render(): TemplateResult {
    const { t } = this;
    return html`<p class="dl-hint">${t('keys.hint')}</p>
      ${this.problem ? html`<p class="hp-error" role="alert">${this.problem}</p>` : nothing}
      <div class="dl-keys" role="list">
        ${keyMap.bindings
          .filter((binding) => !binding.review || this.review)
          .map(({ command, keys }) => html`<div role="listitem" data-command=${command}>
            <button class="dl-key ${this.asking === command ? 'dl-asking' : ''}" aria-label="${this.name(command)}: ${keys.map(shown).join(', ')}"
              @click=${() => this.ask(command)} @keydown=${this.onKey} @blur=${() => (this.asking = null)}>
              ${this.asking === command ? t('keys.press') : keys.map((key) => html`<kbd>${shown(key)}</kbd> `)}
            </button>
            <span>${this.name(command)}${keyMap.isChanged(command)
              ? html` <button class="se-link" title=${t('keys.own')} @click=${() => this.change(command, null)}>↺</button>`
              : nothing}</span>
          </div>`)}
      </div>
      <div class="dl-actions">
        <button class="se-button" @click=${this.export}>${t('keys.export')}</button>
        <button class="se-button" @click=${() => this.querySelector<HTMLInputElement>('input[type=file]')!.click()}>${t('keys.import')}</button>
        <input type="file" accept="application/json,.json" hidden @change=${this.import} />
        <button class="se-button" @click=${() => { keyMap.reset(); this.problem = ''; this.requestUpdate(); }}>${t('keys.reset')}</button>
      </div>`;
  }

  private ask(command: Command): void {
    this.asking = command;
    this.problem = '';
  }

  private onKey = (event: KeyboardEvent): void => {
    const command = this.asking;
    if (!command) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (event.code === 'Escape') {
      this.asking = null;
    } else if (event.code === 'Backspace') {
      this.change(command, []);
    } else if (!/^(Control|Alt|Shift|Meta)/.test(event.code)) {
      this.take(command, nameOf(event) ?? '');
    }
  };

  private take(command: Command, pressed: string): void {
    const digits = command === 'match' || command === 'term';
    const keys = digits ? pressed.replace(/\d$/, '1…9') : pressed;
    const clash = keyMap.clash(command, keys);
    if (clash || (digits && !keys.endsWith('1…9'))) {
      this.problem = this.words(shown(pressed), clash);
    } else {
      this.change(command, [keys]);
    }
  }

  private words(keys: string, clash: Clash | null): string {
    switch (clash?.kind) {
      case 'command':
        return this.t('keys.clash', keys, this.name(clash.command));
      case 'taken':
        return this.t('keys.taken', keys);
      case 'typing':
        return this.t('keys.typing', keys);
      case undefined:
        return this.t('keys.digit');
    }
  }

  private change(command: Command, keys: string[] | null): void {
    if (keys === null) {
      const own = keyMap.bindings.find((binding) => binding.command === command)!.keys;
      keyMap.set(command, null);
      const back = keyMap.bindings.find((binding) => binding.command === command)!.keys;
      const clash = back.map((key) => keyMap.clash(command, key)).find((found) => found !== null);
      if (clash) {
        keyMap.set(command, own);
        this.problem = this.words(back.map(shown).join(', '), clash);
        return;
      }
    } else {
      keyMap.set(command, keys);
    }
    this.problem = '';
    this.asking = null;
    this.requestUpdate();
  }

  private export = (): void => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([keyMap.export()], { type: 'application/json' }));
    link.download = 'song-ngu-keys.json';
    link.click();
    URL.revokeObjectURL(link.href);
  };

  private import = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    input.value = '';
    if (file) {
      const wrong = keyMap.import(await file.text());
      this.problem = wrong === null ? '' : wrong === 'unreadable' ? this.t('keys.unreadable') : this.t('keys.badFile', shown(wrong));
      this.requestUpdate();
    }
  };
}

customElements.define('segment-keys', KeysList);

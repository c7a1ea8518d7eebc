/** Short messages at the lower edge; they never take the focus. */
const SHOWN_MILLIS = 7000;
const MOST = 4;

export class Notices {
  readonly element = document.createElement('div');

  constructor() {
    this.element.className = 'se-notices';
    this.element.setAttribute('role', 'status');
    this.element.setAttribute('aria-live', 'polite');
  }

  say(text: string, kind: 'info' | 'warning' | 'error', action?: { label: string; run: () => void }): void {
    for (const old of [...this.element.children]) {
      if (old.firstChild?.textContent === text) {
        old.remove();
      }
    }
    const notice = document.createElement('div');
    notice.className = `se-notice se-notice-${kind}`;
    const words = document.createElement('span');
    words.textContent = text;
    notice.append(words);
    if (action) {
      const button = document.createElement('button');
      button.className = 'se-link';
      button.textContent = action.label;
      button.addEventListener('click', () => {
        notice.remove();
        action.run();
      });
      notice.append(button);
    }
    this.element.append(notice);
    while (this.element.children.length > MOST) {
      this.element.firstElementChild!.remove();
    }
    window.setTimeout(() => notice.remove(), SHOWN_MILLIS);
  }
}

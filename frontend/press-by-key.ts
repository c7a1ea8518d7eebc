/**
 * Buttons beside the field act on the press, so that the pointer never takes the focus out of it. The keyboard clicks
 * without a press: here that becomes one.
 */
const PLACES = 'segment-help-pane, .sd-side';

export function pressByKey(editor: HTMLElement): void {
  editor.addEventListener('click', (event) => {
    const button = event.detail === 0 ? (event.target as Element).closest('button') : null;
    if (button?.closest(PLACES) && !button.closest('segment-match-menu')) {
      button.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }));
    }
  });
}

/**
 * The key map. Digits and named keys are told by their place on the keyboard (`code`), so that Vietnamese number-row
 * layouts and AltGr cannot disturb them; letters by what they type, or by place when an input method hides that.
 * Nothing depends only on Ctrl+Shift, Alt+Z or Ctrl+Alt+letter, which switch input methods.
 */
export type Command =
  | 'confirm'
  | 'confirmToOpen'
  | 'match'
  | 'recase'
  | 'matchMenu'
  | 'term'
  | 'copySource'
  | 'next'
  | 'previous'
  | 'nextAtEdge'
  | 'previousAtEdge'
  | 'concordance'
  | 'addTerm'
  | 'keys'
  | 'goTo'
  | 'return'
  | 'save'
  | 'nextFinding'
  | 'previousFinding'
  | 'applyFix'
  | 'setAside'
  | 'complete'
  | 'undo'
  | 'redo'
  | 'history'
  | 'pane'
  | 'filter'
  | 'fontLarger'
  | 'fontSmaller';

interface Binding {
  command: Command;
  keys: string[];
  review?: boolean;
}

/** In the order of the list on Alt+H; `1…9` stands for the nine digits. */
export const KEY_MAP: readonly Binding[] = [
  { command: 'confirm', keys: ['Ctrl+Enter'] },
  { command: 'confirmToOpen', keys: ['Ctrl+Shift+Enter'] },
  { command: 'match', keys: ['Ctrl+1…9', 'Alt+1…9'] },
  { command: 'recase', keys: ['Alt+K'] },
  { command: 'matchMenu', keys: ['Alt+M'] },
  { command: 'term', keys: ['Alt+Shift+1…9'] },
  { command: 'copySource', keys: ['Ctrl+Insert'] },
  { command: 'complete', keys: ['Ctrl+Space', 'Alt+ArrowDown'] },
  { command: 'next', keys: ['Alt+PageDown'] },
  { command: 'previous', keys: ['Alt+PageUp'] },
  { command: 'nextAtEdge', keys: ['Ctrl+ArrowDown'] },
  { command: 'previousAtEdge', keys: ['Ctrl+ArrowUp'] },
  { command: 'goTo', keys: ['Ctrl+G'] },
  { command: 'concordance', keys: ['Ctrl+K', 'F3'] },
  { command: 'addTerm', keys: ['Ctrl+E'] },
  { command: 'nextFinding', keys: ['F8'] },
  { command: 'previousFinding', keys: ['Ctrl+F8'] },
  { command: 'applyFix', keys: ['Shift+F8'] },
  { command: 'setAside', keys: ['Alt+I'] },
  { command: 'return', keys: ['Alt+R'], review: true },
  { command: 'undo', keys: ['Ctrl+Z'] },
  { command: 'redo', keys: ['Ctrl+Y', 'Ctrl+Shift+Z'] },
  { command: 'save', keys: ['Ctrl+S'] },
  { command: 'history', keys: ['Alt+Y'] },
  { command: 'pane', keys: ['Alt+P'] },
  { command: 'filter', keys: ['Ctrl+Shift+F'] },
  { command: 'fontLarger', keys: ['Alt+='] },
  { command: 'fontSmaller', keys: ['Alt+-'] },
  { command: 'keys', keys: ['Alt+H'] },
];

const PLACES: Record<string, string> = { Equal: '=', Minus: '-', NumpadEnter: 'Enter' };

const BY_KEYS = new Map<string, Command>();
for (const { command, keys } of KEY_MAP) {
  for (const key of keys) {
    if (key.endsWith('1…9')) {
      for (let digit = 1; digit <= 9; digit++) {
        BY_KEYS.set(key.replace('1…9', String(digit)), command);
      }
    } else {
      BY_KEYS.set(key, command);
    }
  }
}

const IS_MAC = /Mac|iPhone|iPad/.test(navigator.platform);

export interface Pressed {
  command: Command;
  digit: number;
}

/** The command of a key press; null for typing, for composition and for AltGr. */
export function commandOf(event: KeyboardEvent): Pressed | null {
  if (event.isComposing || event.keyCode === 229 || event.getModifierState('AltGraph')) {
    return null;
  }
  const control = event.ctrlKey || (IS_MAC && event.metaKey);
  if ((control && event.altKey) || (event.metaKey && !IS_MAC)) {
    return null;
  }
  const place = placeOf(event);
  const name = `${control ? 'Ctrl+' : ''}${event.altKey ? 'Alt+' : ''}${event.shiftKey ? 'Shift+' : ''}${place}`;
  const command = BY_KEYS.get(name);
  return command ? { command, digit: /^\d$/.test(place) ? Number(place) : 0 } : null;
}

function placeOf(event: KeyboardEvent): string {
  const { code } = event;
  if (/^Digit\d$/.test(code)) {
    return code.slice(5);
  }
  // Alt with the number pad types characters by number on some systems.
  if (/^Numpad\d$/.test(code)) {
    return event.altKey ? code : code.slice(6);
  }
  if (/^Key[A-Z]$/.test(code)) {
    return /^[a-zA-Z]$/.test(event.key) ? event.key.toUpperCase() : code.slice(3);
  }
  return PLACES[code] ?? code;
}

/** The digit of a key press, by place; 0 for any other key. */
export function digitOf(event: KeyboardEvent): number {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code);
  return digit ? Number(digit[1]) : 0;
}

/** How a key is shown. */
export function shown(key: string): string {
  return key
    .replace('ArrowDown', '↓')
    .replace('ArrowUp', '↑')
    .replace('PageDown', 'PgDn')
    .replace('PageUp', 'PgUp')
    .replace('Ctrl', IS_MAC ? '⌘/Ctrl' : 'Ctrl');
}

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
  | 'clear'
  | 'complete'
  | 'suggest'
  | 'nextCode'
  | 'allCodes'
  | 'nextValue'
  | 'next'
  | 'previous'
  | 'nextAtEdge'
  | 'previousAtEdge'
  | 'goTo'
  | 'bookmark'
  | 'nextBookmark'
  | 'concordance'
  | 'filter'
  | 'filterMore'
  | 'replace'
  | 'addTerm'
  | 'nextFinding'
  | 'previousFinding'
  | 'applyFix'
  | 'align'
  | 'setAside'
  | 'return'
  | 'annotate'
  | 'approveAll'
  | 'reopen'
  | 'split'
  | 'merge'
  | 'undo'
  | 'redo'
  | 'undoAcross'
  | 'redoAcross'
  | 'case'
  | 'quotes'
  | 'special'
  | 'lock'
  | 'notes'
  | 'jobComments'
  | 'takeOver'
  | 'conflict'
  | 'mine'
  | 'parts'
  | 'save'
  | 'history'
  | 'diff'
  | 'propagation'
  | 'reading'
  | 'layout'
  | 'sourceWider'
  | 'targetWider'
  | 'pane'
  | 'fontLarger'
  | 'fontSmaller'
  | 'keys';

export interface Binding {
  command: Command;
  keys: string[];
  review?: boolean;
}

/** In the order of the list on Alt+H; `1…9` stands for the nine digits. */
export const KEY_MAP: readonly Binding[] = [
  { command: 'confirm', keys: ['Ctrl+Enter'] },
  { command: 'confirmToOpen', keys: ['Ctrl+Shift+Enter'] },
  { command: 'match', keys: ['Ctrl+1…9', 'Alt+1…9'] },
  { command: 'recase', keys: ['Alt+J'] },
  { command: 'matchMenu', keys: ['Alt+W'] },
  { command: 'term', keys: ['Alt+Shift+1…9'] },
  { command: 'copySource', keys: ['Ctrl+Insert'] },
  { command: 'clear', keys: ['Alt+Delete'] },
  { command: 'complete', keys: ['Ctrl+Space', 'Alt+ArrowDown'] },
  { command: 'suggest', keys: ['Alt+A'] },
  { command: 'nextCode', keys: ['F9'] },
  { command: 'allCodes', keys: ['Ctrl+F9'] },
  { command: 'nextValue', keys: ['Shift+F9'] },
  { command: 'next', keys: ['Alt+PageDown'] },
  { command: 'previous', keys: ['Alt+PageUp'] },
  { command: 'nextAtEdge', keys: ['Ctrl+ArrowDown'] },
  { command: 'previousAtEdge', keys: ['Ctrl+ArrowUp'] },
  { command: 'goTo', keys: ['Ctrl+G'] },
  { command: 'bookmark', keys: ['Alt+M'] },
  { command: 'nextBookmark', keys: ['Alt+N'] },
  { command: 'concordance', keys: ['Ctrl+K', 'F3'] },
  { command: 'filter', keys: ['Ctrl+Shift+F'] },
  { command: 'filterMore', keys: ['Alt+Shift+F'] },
  { command: 'replace', keys: ['Ctrl+H'] },
  { command: 'addTerm', keys: ['Ctrl+E'] },
  { command: 'nextFinding', keys: ['F8'] },
  { command: 'previousFinding', keys: ['Ctrl+F8'] },
  { command: 'applyFix', keys: ['Shift+F8'] },
  { command: 'align', keys: ['Ctrl+Shift+F8'] },
  { command: 'setAside', keys: ['Alt+I'] },
  { command: 'return', keys: ['Alt+R'], review: true },
  { command: 'annotate', keys: ['Alt+Q'], review: true },
  { command: 'approveAll', keys: ['Alt+Shift+A'], review: true },
  { command: 'reopen', keys: ['Alt+Shift+K'] },
  { command: 'split', keys: ['F4'] },
  { command: 'merge', keys: ['Shift+F4'] },
  { command: 'undo', keys: ['Ctrl+Z'] },
  { command: 'redo', keys: ['Ctrl+Y', 'Ctrl+Shift+Z'] },
  { command: 'undoAcross', keys: ['Alt+U'] },
  { command: 'redoAcross', keys: ['Alt+Shift+U'] },
  { command: 'case', keys: ['Shift+F3'] },
  { command: 'quotes', keys: ["Alt+'"] },
  { command: 'special', keys: ['F2'] },
  { command: 'lock', keys: ['Alt+K'] },
  { command: 'notes', keys: ['Alt+C'] },
  { command: 'jobComments', keys: ['Alt+Shift+C'] },
  { command: 'takeOver', keys: ['Alt+T'] },
  { command: 'conflict', keys: ['Alt+V'] },
  { command: 'mine', keys: ['Alt+S'] },
  { command: 'parts', keys: ['Alt+Shift+S'] },
  { command: 'save', keys: ['Ctrl+S'] },
  { command: 'history', keys: ['Alt+Y'] },
  { command: 'diff', keys: ['Alt+X'] },
  { command: 'propagation', keys: ['Alt+G'] },
  { command: 'reading', keys: ['Alt+O'] },
  { command: 'layout', keys: ['Alt+L'] },
  { command: 'sourceWider', keys: ['Alt+]'] },
  { command: 'targetWider', keys: ['Alt+['] },
  { command: 'pane', keys: ['Alt+P'] },
  { command: 'fontLarger', keys: ['Alt+='] },
  { command: 'fontSmaller', keys: ['Alt+-'] },
  { command: 'keys', keys: ['Alt+H'] },
];

/** Keys that the browser or an input method keeps for itself, whatever a page asks for. */
const TAKEN = new Set([
  'Ctrl+N', 'Ctrl+T', 'Ctrl+W', 'Ctrl+Q', 'Ctrl+Tab', 'Ctrl+Shift+Tab', 'Ctrl+Shift+N', 'Ctrl+Shift+T', 'Ctrl+Shift+W',
  'F5', 'Ctrl+R', 'Ctrl+Shift+R', 'F11', 'F12', 'Alt+F4', 'Alt+Z', 'Alt+Tab', 'Ctrl+C', 'Ctrl+V', 'Ctrl+X', 'Ctrl+A',
]);

const PLACES: Record<string, string> = {
  Equal: '=', Minus: '-', NumpadEnter: 'Enter', Quote: "'", BracketLeft: '[', BracketRight: ']', Comma: ',', Period: '.', Semicolon: ';',
};
const STORE = 'song-ngu.keys';
const IS_MAC = /Mac|iPhone|iPad/.test(navigator.platform);

export type Clash = { kind: 'taken' } | { kind: 'typing' } | { kind: 'command'; command: Command };

/** The keys of this browser's user: the map above with what they changed. */
export class KeyMap {
  private own: Partial<Record<Command, string[]>> = {};
  private byKeys = new Map<string, Command>();

  constructor() {
    try {
      this.own = readKeys(localStorage.getItem(STORE) ?? '{}');
    } catch {
      // A browser without storage, or a damaged entry: the map as it was made.
    }
    this.index();
  }

  get bindings(): Binding[] {
    return KEY_MAP.map((binding) => ({ ...binding, keys: this.own[binding.command] ?? binding.keys }));
  }

  isChanged(command: Command): boolean {
    return this.own[command] !== undefined;
  }

  first(command: Command): string {
    return this.bindings.find((binding) => binding.command === command)?.keys[0] ?? '';
  }

  commandOf(name: string): Command | undefined {
    return this.byKeys.get(name);
  }

  /** Why a command cannot have these keys; null when it can. */
  clash(command: Command, keys: string): Clash | null {
    if (TAKEN.has(keys) || /^Ctrl\+Alt\+/.test(keys)) {
      return { kind: 'taken' };
    }
    if (!/^(Ctrl|Alt)\+|^(Shift\+)?F\d+$/.test(keys)) {
      return { kind: 'typing' };
    }
    const other = expand(keys).map((name) => this.byKeys.get(name)).find((found) => found && found !== command);
    return other ? { kind: 'command', command: other } : null;
  }

  /** Gives a command other keys, or its own again. */
  set(command: Command, keys: string[] | null): void {
    if (keys === null) {
      delete this.own[command];
    } else {
      this.own[command] = keys;
    }
    this.keep();
  }

  reset(): void {
    this.own = {};
    this.keep();
  }

  export(): string {
    return JSON.stringify(Object.fromEntries(this.bindings.map(({ command, keys }) => [command, keys])), null, 2);
  }

  /** Takes a whole map, or nothing of it: returns what is wrong with it, or null. */
  import(json: string): string | null {
    let read: Partial<Record<Command, string[]>>;
    try {
      read = readKeys(json);
    } catch {
      return 'unreadable';
    }
    const seen = new Map<string, Command>();
    for (const { command, keys } of KEY_MAP) {
      for (const key of (read[command] ?? keys).flatMap(expand)) {
        const wrong = this.clash(command, key);
        if (seen.has(key) || (wrong && wrong.kind !== 'command')) {
          return key;
        }
        seen.set(key, command);
      }
    }
    const made = new Map(KEY_MAP.map(({ command, keys }) => [command, keys.join()]));
    this.own = Object.fromEntries(Object.entries(read).filter(([command, keys]) => keys?.join() !== made.get(command as Command)));
    this.keep();
    return null;
  }

  private keep(): void {
    this.index();
    try {
      localStorage.setItem(STORE, JSON.stringify(this.own));
    } catch {
      // Not remembered, then.
    }
  }

  private index(): void {
    this.byKeys = new Map(this.bindings.flatMap(({ command, keys }) => keys.flatMap(expand).map((key) => [key, command] as const)));
  }
}

function expand(key: string): string[] {
  return key.endsWith('1…9') ? Array.from({ length: 9 }, (_, i) => key.replace('1…9', String(i + 1))) : [key];
}

function readKeys(json: string): Partial<Record<Command, string[]>> {
  const read: unknown = JSON.parse(json);
  const known = new Set<string>(KEY_MAP.map(({ command }) => command));
  if (typeof read !== 'object' || read === null || Array.isArray(read)) {
    throw new Error('not a key map');
  }
  for (const [command, keys] of Object.entries(read)) {
    if (!known.has(command) || !Array.isArray(keys) || !keys.every((key) => typeof key === 'string' && key.length < 40)) {
      throw new Error(command);
    }
  }
  return read;
}

export const keyMap = new KeyMap();

export interface Pressed {
  command: Command;
  digit: number;
}

/** What a key press is called, `Ctrl+Shift+F`; null for typing, for composition and for AltGr. */
export function nameOf(event: KeyboardEvent): string | null {
  if (event.isComposing || event.keyCode === 229 || event.getModifierState('AltGraph')) {
    return null;
  }
  const control = event.ctrlKey || (IS_MAC && event.metaKey);
  if ((control && event.altKey) || (event.metaKey && !IS_MAC)) {
    return null;
  }
  return `${control ? 'Ctrl+' : ''}${event.altKey ? 'Alt+' : ''}${event.shiftKey ? 'Shift+' : ''}${placeOf(event)}`;
}

/** The command of a key press. */
export function commandOf(event: KeyboardEvent): Pressed | null {
  const command = keyMap.commandOf(nameOf(event) ?? '');
  return command ? { command, digit: digitOf(event) } : null;
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

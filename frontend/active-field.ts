/**
 * The one editable. It lies over the active row and never belongs to a recycled one. Its text is set by hand, once when
 * a segment becomes active; after that only the translator, or a command of theirs, changes it.
 */
import { beside, chipOf, codeAt, fill, fitting, isDrawn, type Labels } from './inline-codes';
import { oneLine } from './text';
import { UndoStack, type Snapshot } from './undo-stack';
import type { Finding } from './types';

export interface Selected {
  start: number;
  end: number;
}

const MOST_UNDO_SEGMENTS = 300;
const SEVERITIES = ['ERROR', 'WARNING', 'HINT'] as const;

export class ActiveField {
  /** Laid over the list; has the same columns as a row. */
  readonly box = document.createElement('div');
  readonly field = document.createElement('div');
  /** Chips under the text. */
  readonly foot = document.createElement('div');
  id: number | null = null;
  composing = false;
  lastKey = -Infinity;
  private undos = new Map<number, UndoStack>();
  private caret: Selected = { start: 0, end: 0 };
  /** A text was shown and the caret has no place in it yet. */
  private isFresh = true;

  /** Whose codes may stand in the text, and what they stand for. */
  private source: { text: string; labels: Labels } = { text: '', labels: undefined };

  /** The segment is locked: no key changes it. */
  readOnly = false;

  constructor(private changed: (byKey: boolean) => void) {
    this.box.className = 'se-over';
    this.field.className = 'se-field';
    this.foot.className = 'se-foot';
    this.field.setAttribute('contenteditable', 'plaintext-only');
    if (this.field.contentEditable !== 'plaintext-only') {
      this.field.setAttribute('contenteditable', 'true');
    }
    this.field.setAttribute('role', 'textbox');
    this.field.setAttribute('aria-multiline', 'false');
    this.field.setAttribute('dir', 'ltr');
    this.field.tabIndex = 0;
    this.field.spellcheck = true;
    const cell = document.createElement('div');
    cell.className = 'se-over-cell';
    cell.append(this.field, this.foot);
    this.box.append(cell);
    this.listen();
  }

  get text(): string {
    return this.field.textContent ?? '';
  }

  get hasFocus(): boolean {
    return document.activeElement === this.field;
  }

  /** True while nothing may be put into the field but by a command of the translator. */
  isBusy(now = performance.now()): boolean {
    return this.composing || now - this.lastKey < 300;
  }

  /** Another segment: its text, and its own undo. */
  show({ id, text, source, labels }: { id: number; text: string; source: string; labels?: Labels }, lang: string, label: string): void {
    this.id = id;
    this.source = { text: source, labels };
    this.composing = false;
    this.lastKey = -Infinity;
    if (this.field.lang !== lang) {
      this.field.lang = lang;
    }
    this.field.setAttribute('aria-label', label);
    fill(this.field, text, labels);
    const known = this.undos.get(id);
    if (!known || known.text !== text) {
      this.undos.delete(id);
      this.undos.set(id, new UndoStack({ text, start: text.length, end: text.length }));
      if (this.undos.size > MOST_UNDO_SEGMENTS) {
        this.undos.delete(this.undos.keys().next().value!);
      }
    }
    this.caret = { start: text.length, end: text.length };
    this.isFresh = true;
  }

  focus(): void {
    // Asking for the focus makes the browser lay the page out, even when the field has it.
    if (!this.hasFocus) {
      this.field.focus({ preventScroll: true });
      this.select(this.caret);
    } else if (this.isFresh) {
      // The browser tells late where the caret is: in a text that is being typed, ours may be a letter behind.
      this.select(this.caret);
    }
  }

  /** Where the caret is, or was when the field was left. */
  get selection(): Selected {
    const selection = document.getSelection();
    if (!selection || selection.rangeCount === 0 || !this.field.contains(selection.anchorNode)) {
      return this.caret;
    }
    const range = selection.getRangeAt(0);
    const text = this.text;
    const start = beside(text, this.offsetOf(range.startContainer, range.startOffset));
    return { start, end: range.collapsed ? start : beside(text, this.offsetOf(range.endContainer, range.endOffset)) };
  }

  isCaretAt(edge: 'start' | 'end'): boolean {
    const { start, end } = this.selection;
    return start === end && (edge === 'start' ? start === 0 : end >= this.text.length);
  }

  select({ start, end }: Selected): void {
    this.caret = { start, end };
    this.isFresh = false;
    const range = this.range(start, end);
    const selection = document.getSelection();
    if (range && selection) {
      selection.removeAllRanges();
      selection.addRange(range);
    }
  }

  /** Where the caret is on the screen, for the list of completions. */
  caretBox(): DOMRect {
    const { start } = this.selection;
    const range = this.range(Math.max(0, start - 1), start);
    const boxes = range?.getClientRects();
    const last = boxes && boxes.length > 0 ? boxes[boxes.length - 1] : null;
    return last ? new DOMRect(last.right, last.top, 0, last.height) : this.field.getBoundingClientRect();
  }

  /** By a command: one step of undo. */
  replace(start: number, end: number, text: string): void {
    if (this.readOnly) {
      return;
    }
    this.remember();
    const before = this.text;
    const caret = start + text.length;
    this.put({ text: before.slice(0, start) + text + before.slice(end), start: caret, end: caret });
    this.record(false);
    this.changed(false);
  }

  replaceAll(text: string): void {
    this.replace(0, this.text.length, text);
  }

  /** At the caret, or in place of what is selected. */
  insert(text: string): void {
    const { start, end } = this.selection;
    this.replace(start, end, text);
  }

  undo(): void {
    this.step(this.stack?.undo() ?? null);
  }

  redo(): void {
    this.step(this.stack?.redo() ?? null);
  }

  /** A text from the server, into a field in which nothing unsaved stands. The caret stays as near as it can. */
  refresh(text: string): void {
    if (this.text === text) {
      return;
    }
    const { start, end } = this.selection;
    const focused = this.hasFocus;
    fill(this.field, text, this.source.labels);
    this.stack?.record({ text, start, end }, false, 0);
    if (focused) {
      this.select({ start: Math.min(start, text.length), end: Math.min(end, text.length) });
    }
  }

  /** Underlines findings without touching the text: caret, undo and input method stay as they are. */
  mark(findings: Finding[]): void {
    if (!('highlights' in CSS)) {
      return;
    }
    for (const severity of SEVERITIES) {
      const ranges = findings
        .filter((finding) => finding.severity === severity && finding.target)
        .map((finding) => this.range(finding.target!.start, finding.target!.end))
        .filter((range): range is Range => range !== null && !range.collapsed);
      CSS.highlights.set(`se-${severity.toLowerCase()}`, new Highlight(...ranges));
    }
  }

  private get stack(): UndoStack | undefined {
    return this.id === null ? undefined : this.undos.get(this.id);
  }

  private listen(): void {
    const { field } = this;
    field.addEventListener('compositionstart', () => (this.composing = true));
    field.addEventListener('compositionend', () => {
      this.composing = false;
      this.typed();
    });
    field.addEventListener('beforeinput', (event) => this.beforeInput(event));
    field.addEventListener('input', (event) => {
      if ((event as InputEvent).inputType === 'insertFromDrop') {
        this.cleanDropped();
      }
      this.typed();
    });
    field.addEventListener('paste', (event) => {
      event.preventDefault();
      const { start, end } = this.selection;
      const rest = this.text.slice(0, start) + this.text.slice(end);
      this.insert(fitting(oneLine(event.clipboardData?.getData('text/plain') ?? ''), this.source.text, rest));
    });
    field.addEventListener('blur', () => {
      this.composing = false;
    });
    document.addEventListener('selectionchange', this.followCaret);
  }

  /** Before the focus goes elsewhere: the browser tells of a moved caret only later. */
  keepCaret(): void {
    this.caret = this.selection;
  }

  close(): void {
    document.removeEventListener('selectionchange', this.followCaret);
  }

  private followCaret = (): void => {
    if (this.hasFocus) {
      this.keepCaret();
      const selection = document.getSelection();
      if (selection?.isCollapsed && !this.composing && chipOf(selection.anchorNode)) {
        this.select(this.caret);
      }
    }
  };

  private beforeInput(event: InputEvent): void {
    if (this.readOnly) {
      event.preventDefault();
      return;
    }
    switch (event.inputType) {
      case 'insertLineBreak':
      case 'insertParagraph':
        event.preventDefault();
        break;
      case 'historyUndo':
        event.preventDefault();
        this.undo();
        break;
      case 'historyRedo':
        event.preventDefault();
        this.redo();
        break;
      case 'deleteContentBackward':
      case 'deleteWordBackward':
        this.deleteCode(event, 'before');
        break;
      case 'deleteContentForward':
      case 'deleteWordForward':
        this.deleteCode(event, 'behind');
        break;
      default:
        this.remember();
    }
  }

  /** A code goes as a whole. */
  private deleteCode(event: InputEvent, side: 'before' | 'behind'): void {
    const { start, end } = this.selection;
    const code = start === end && !this.composing ? codeAt(this.text, start, side) : undefined;
    if (code) {
      event.preventDefault();
      this.lastKey = performance.now();
      this.replace(code.start, code.end, '');
      this.select({ start: code.start, end: code.start });
    } else {
      this.remember();
    }
  }

  /** The caret of the state before a change, so that undo brings it back. */
  private remember(): void {
    const { start, end } = this.selection;
    this.stack?.record({ text: this.text, start, end }, false, 0);
  }

  private typed(): void {
    this.lastKey = performance.now();
    if (!this.composing) {
      this.redraw();
      this.record(true);
    }
    this.changed(true);
  }

  /** What was typed or deleted made a code, or took a part of one away. */
  private redraw(): void {
    if (!isDrawn(this.field)) {
      const { selection, text } = this;
      this.put({ text, ...selection });
    }
  }

  private record(typing: boolean): void {
    const { start, end } = this.selection;
    this.stack?.record({ text: this.text, start, end }, typing, performance.now());
  }

  private cleanDropped(): void {
    const text = this.text;
    const clean = oneLine(text);
    if (clean !== text) {
      this.put({ text: clean, start: clean.length, end: clean.length });
    }
  }

  private step(snapshot: Snapshot | null): void {
    if (snapshot && !this.readOnly) {
      this.put(snapshot);
      this.changed(false);
    }
  }

  private put(snapshot: Snapshot): void {
    fill(this.field, snapshot.text, this.source.labels);
    this.select(snapshot);
  }

  private bound(range: Range, edge: 'setStart' | 'setEnd', node: Text, at: number): void {
    const chip = chipOf(node);
    if (!chip) {
      range[edge](node, at);
    } else if (at < node.length && (edge === 'setStart' || at === 0)) {
      range[`${edge}Before`](chip);
    } else {
      range[`${edge}After`](chip);
    }
  }

  private offsetOf(node: Node, offset: number): number {
    const range = document.createRange();
    range.setStart(this.field, 0);
    range.setEnd(node, offset);
    return range.toString().length;
  }

  private range(start: number, end: number): Range | null {
    const range = document.createRange();
    range.selectNodeContents(this.field);
    let at = 0;
    let started = false;
    const walker = document.createTreeWalker(this.field, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const chip = chipOf(node);
      const next = chip?.nextSibling instanceof Text;
      // Where a chip ends and words begin, the place is in the words.
      if (!started && (start < at + node.length || (start === at + node.length && !next))) {
        this.bound(range, 'setStart', node, start - at);
        started = true;
      }
      if (started && (end < at + node.length || (end === at + node.length && !(next && start === end)))) {
        this.bound(range, 'setEnd', node, end - at);
        return range;
      }
      at += node.length;
    }
    if (end > at) {
      return null;
    }
    range.collapse(true);
    return range;
  }
}

/** What the keys do. Listens in the capture phase, so that neither a field nor the browser is faster. */
import type { ActiveSegment } from './active-segment';
import { completionsFor, unusedFor, type Completion, type CompletionList } from './completion-list';
import type { ConcordancePanel } from './concordance-panel';
import type { EditorDialogs } from './dialogs';
import { plain } from './inline-codes';
import { commandOf, type Command } from './keys';
import type { Preferences } from './preferences';

/** Commands that also work from the fields of the strip and the panels. */
const EVERYWHERE: ReadonlySet<Command> = new Set([
  'keys', 'goTo', 'filter', 'filterMore', 'replace', 'concordance', 'notes', 'jobComments', 'approveAll', 'reading', 'layout', 'pane', 'save', 'fontLarger', 'fontSmaller', 'sourceWider', 'targetWider',
  'conflict', 'mine', 'parts',
]);
const WORD_BEFORE = /[\p{L}\p{M}\p{N}]*$/u;

export interface CommandScreen {
  readonly element: HTMLElement;
  readonly segment: ActiveSegment;
  readonly preferences: Preferences;
  readonly isReview: boolean;
  readonly isStarted: boolean;
  readonly job: number;
  readonly completions: CompletionList;
  readonly dialogs: EditorDialogs;
  readonly concordance: ConcordancePanel;
  flush(): void;
  focusFilter(): void;
  showHistory(): void;
  openMatchMenu(): void;
  /** Asks why the finding at hand is set aside. */
  setAside(): void;
  resizeFont(by: number): void;
  /** What the other parts of the editor do by key. */
  readonly more: Partial<Record<Command, () => unknown>>;
}

export class Commands {
  /** What was marked last in the source of the active segment; marking in the target takes the browser's selection. */
  private marked = { id: 0, text: '' };

  constructor(private screen: CommandScreen) {}

  listen(): void {
    document.addEventListener('keydown', this.onKey, { capture: true });
    document.addEventListener('selectionchange', this.onSelect);
  }

  close(): void {
    document.removeEventListener('keydown', this.onKey, { capture: true });
    document.removeEventListener('selectionchange', this.onSelect);
  }

  private onSelect = (): void => {
    const selection = document.getSelection();
    const inSource = selection?.anchorNode?.parentElement?.closest('.se-src');
    if (this.screen.isStarted && selection && inSource && !selection.isCollapsed) {
      const words = selection.getRangeAt(0).cloneContents();
      words.querySelectorAll('.se-badge').forEach((badge) => badge.remove());
      this.marked = { id: this.screen.segment.item?.id ?? 0, text: plain(words.textContent ?? '').trim() };
    }
  };

  private onKey = (event: KeyboardEvent): void => {
    const { screen } = this;
    const target = event.target as HTMLElement;
    const inside = screen.element.contains(target) || target === document.body;
    if (!screen.isStarted || !inside || target.closest('dialog')) {
      return;
    }
    const inField = target === screen.segment.field.field;
    if (inField && screen.completions.handle(event)) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    if (event.code === 'Escape' && inField && !event.isComposing) {
      screen.preferences.closeNarrowPane();
      return;
    }
    const pressed = commandOf(event);
    const inOther = !inField && target.matches('input, textarea, select');
    if (!pressed || (inOther && !EVERYWHERE.has(pressed.command)) || !this.mayRun(pressed.command)) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (inField) {
      screen.segment.field.keepCaret();
    }
    this.run(pressed.command, pressed.digit);
  };

  private mayRun(command: Command): boolean {
    const { field } = this.screen.segment;
    switch (command) {
      case 'nextAtEdge':
        return field.isCaretAt('end');
      case 'previousAtEdge':
        return field.isCaretAt('start');
      case 'return':
      case 'annotate':
      case 'approveAll':
        return this.screen.isReview;
      default:
        return true;
    }
  }

  /** By the pointer: the caret is where it was, unless the command opens something. */
  execute(command: Command): void {
    if (this.screen.isStarted && this.mayRun(command)) {
      this.screen.segment.field.focus();
      this.run(command, 0);
    }
  }

  private run(command: Command, digit: number): void {
    const { screen } = this;
    const { segment } = screen;
    const commands: Partial<Record<Command, () => unknown>> = {
      ...screen.more,
      confirm: () => segment.decide(false),
      confirmToOpen: () => segment.decide(true),
      match: () => segment.take(segment.help?.matches[digit - 1]),
      recase: () => this.recase(),
      matchMenu: () => screen.openMatchMenu(),
      term: () => segment.insert(segment.help?.terms[digit - 1]?.targets[0]?.text ?? ''),
      copySource: () => segment.replaceAll(segment.item?.source),
      next: () => segment.move(1),
      previous: () => segment.move(-1),
      nextAtEdge: () => segment.move(1),
      previousAtEdge: () => segment.move(-1),
      concordance: () => this.openConcordance(),
      addTerm: () => this.addTerm(),
      keys: () => screen.dialogs.open('keys'),
      goTo: () => screen.dialogs.open('goTo'),
      return: () => screen.dialogs.open('return'),
      save: () => screen.flush(),
      nextFinding: () => segment.nextFinding(),
      previousFinding: () => segment.previousFinding(),
      applyFix: () => segment.applyFix(),
      setAside: () => screen.setAside(),
      complete: () => this.complete(),
      undo: () => segment.field.undo(),
      redo: () => segment.field.redo(),
      history: () => screen.showHistory(),
      pane: () => screen.preferences.togglePane(),
      filter: () => screen.focusFilter(),
      fontLarger: () => screen.resizeFont(1),
      fontSmaller: () => screen.resizeFont(-1),
    };
    commands[command]?.();
  }

  private recase(): void {
    const { segment } = this.screen;
    const match = segment.help?.matches.find((one) => one.recased);
    segment.take(match, match?.recased);
  }

  private complete(): void {
    const { segment, completions } = this.screen;
    if (!segment.field.composing && segment.item) {
      completions.open(completionsFor(segment.help, this.wordBefore()), segment.field.caretBox());
    }
  }

  /** A key changed the text: after a space, what is still missing is offered; letters choose among it. */
  keyed(): void {
    const { segment, completions, preferences } = this.screen;
    const { field } = segment;
    if (!preferences.suggests || field.composing || !segment.help) {
      return completions.hidden ? undefined : completions.close();
    }
    const before = field.text.slice(0, field.selection.start);
    const offers = /\s$/.test(before)
      ? unusedFor(segment.help, plain(field.text))
      : completions.hidden
        ? []
        : completionsFor(segment.help, this.wordBefore());
    if (offers.length > 0) {
      completions.open(offers, field.caretBox(), true);
    } else if (!completions.hidden) {
      completions.close();
    }
  }

  /** A completion takes the place of the word begun before the caret. */
  picked(completion: Completion): void {
    const { field } = this.screen.segment;
    const { start, end } = field.selection;
    field.replace(start - this.wordBefore().length, end, completion.text);
    field.focus();
  }

  private wordBefore(): string {
    const { field } = this.screen.segment;
    return WORD_BEFORE.exec(field.text.slice(0, field.selection.start))![0];
  }

  openConcordance(): void {
    const { field } = this.screen.segment;
    const { start, end } = field.selection;
    const marked = field.text.slice(start, end);
    const selection = document.getSelection();
    const inSource = selection?.anchorNode?.parentElement?.closest('.se-src');
    const phrase = plain(inSource ? selection!.toString() : marked);
    this.screen.concordance.open(phrase, inSource || !marked ? 'source' : 'target');
  }

  /** What is marked in the two cells becomes a proposal, in a page of its own so that the segment stays as it is. */
  private addTerm(): void {
    const { field, item } = this.screen.segment;
    const { start, end } = field.selection;
    const [source, target] = field.field.lang.startsWith('en') ? ['vi', 'en'] : ['en', 'vi'];
    const query = new URLSearchParams({ propose: 'term', job: String(this.screen.job) });
    query.set(source, this.marked.id === item?.id ? this.marked.text : '');
    query.set(target, plain(field.text.slice(start, end)).trim());
    this.screen.flush();
    window.open(new URL(`termbase?${query}`, document.baseURI), 'song-ngu-term');
  }
}

/** What travels between the editor and the server; `org.songngu.ui.editor` has the same shapes as records. */

export type State = 'NOT_TRANSLATED' | 'DRAFT' | 'TRANSLATED' | 'APPROVED';
export type Act = 'draft' | 'confirm' | 'approve' | 'return';
export type Side = 'source' | 'target';

export interface Row {
  id: number;
  number: number;
  paragraph: number;
  kind: string;
  source: string;
  target: string;
  state: State;
  /** Reason code of a return, or empty. */
  returned: string;
  note: string;
  version: number;
  band: string;
  percent: number;
  origin: string;
  author: string;
  /** ISO instant. */
  at: string;
  /** What its inline codes stand for, by number. */
  labels?: Record<string, string>;
}

/** A row as the editor holds it: what the server has, and what is on the screen. */
export interface Item extends Row {
  /** The target on the screen; differs from `target` until the server has stored it. */
  text: string;
  /** State on the screen until the server has answered. */
  expected: State | null;
  folded?: string;
}

export interface Answer {
  outcome: 'stored' | 'conflict' | 'refused';
  /** The segment as it stands now; null when it could not be read. */
  row: Row | null;
  /** Conflict: the target of the version that the edit was written on. */
  base: string;
  /** Conflict: the text that was not stored. */
  mine: string;
  /** Refused: `workbench.refused.NAME`. */
  reason: string;
}

export interface Range {
  start: number;
  end: number;
}

export interface MatchItem {
  kind: 'DOUBLE_CONTEXT' | 'CONTEXT' | 'EXACT' | 'FUZZY' | 'ASSEMBLED' | 'MT';
  percent: number;
  similarity: number;
  /** The similarity before anything was repaired. */
  found: number;
  penalties: { reason: string; percent: number }[];
  text: string;
  /** The text in the segment's case, empty when it has it. */
  recased: string;
  diff: { kind: 'SAME' | 'ADDED' | 'REMOVED'; text: string }[];
  repairs: { before: string; after: string }[];
  origin: MatchOrigin;
  notes: string[];
  critical: string[];
  /** Whether it may be inserted by itself. */
  inserted: boolean;
}

/** A match that was put in while a text was typed; `text` is what was put in. */
export interface Inserted {
  kind: MatchItem['kind'];
  percent: number;
  segment: number;
  memory: string;
  article: string;
  text: string;
}

export interface MatchOrigin {
  /** Number of its unit, 0 when it stands in no memory. */
  unit: number;
  /** Number of the segment of this article that it is, 0 for none. */
  segment: number;
  memory: string;
  author: string;
  at: string;
  article: string;
  trust: string;
  source: string;
  stored: string;
  mayChange: boolean;
}

export interface UnitChangeItem {
  action: string;
  who: string;
  at: string;
  target: string;
  trust: string;
}

export interface TermItem extends Range {
  source: string;
  targets: { text: string; status: string; authority: string; example: string }[];
  status: string;
  expired: boolean;
  successor: string;
  definition: string;
  field: string;
}

export interface ValueItem extends Range {
  kind: string;
  text: string;
  forms: string[];
  assumed: boolean;
}

export interface Help {
  id: number;
  matches: MatchItem[];
  terms: TermItem[];
  values: ValueItem[];
  minimum: number;
  /** How much of the memory is loaded, 0–100. */
  loaded: number;
  /** What filled the segment last, empty when nothing did. */
  filled?: string;
  /** The engine that failed, with the name of `engines.failure.NAME`. */
  failed?: { name: string; failure: string } | null;
}

export interface Finding {
  check: string;
  type: string;
  severity: 'HINT' | 'WARNING' | 'ERROR';
  source: Range | null;
  target: Range | null;
  message: string;
  fix: string | null;
  /** Tells it from the others of the same texts. */
  key: string;
  /** Keeps the segment from being approved. */
  blocking: boolean;
  /** Who set it aside and why. */
  ignored: { id: number; wholeJob: boolean; reason: string; author: string; at: string } | null;
  /** The answers, where the finding is a question. */
  choices?: NameChoice[];
}

/** An answer that holds for the whole job. */
export interface NameChoice {
  about: string;
  id: string;
  label: string;
}

export interface HistoryItem {
  version: number;
  action: string;
  target: string;
  state: State;
  author: string;
  at: string;
  note: string;
}

export interface ConcordanceItem {
  text: string;
  other: string;
  highlights: Range[];
  exact: boolean;
  memory: string;
  author: string;
  at: string;
  article: string;
  trust: string;
}

export interface ConcordanceAnswer {
  total: number;
  hits: ConcordanceItem[];
}

export interface BandCount {
  band: string;
  segments: number;
  words: number;
}

/** What was filled with a confirmed text; `id` 0 when nothing was. */
export interface Receipt {
  id: number;
  rows: Row[];
}

/** What became of a split or a merge; refused: `workbench.cut.REASON`. */
export interface CutAnswer {
  done: boolean;
  cut: number;
  number: number;
  reason: string;
}

/** Marks of a job by segment. */
export interface Marks {
  bookmarks: number[];
  notes: Record<string, number>;
  locks: Record<string, string>;
}

/** Somebody in the job: one open editor. */
export interface Somebody {
  id: number;
  user: string;
  name: string;
  initials: string;
  /** 0–7. */
  colour: number;
  /** Where they are; 0 for nowhere yet. */
  segment: number;
  /** Since when they write there, ISO instant; empty when they only look. */
  since: string;
}

export interface PeopleNow {
  /** The visit of this page. */
  me: number;
  visits: Somebody[];
}

/** A range of segments that is somebody's. */
export interface PartNow {
  from: number;
  to: number;
  words: number;
  user: string;
  name: string;
  initials: string;
  colour: number;
}

export interface Division {
  parts: PartNow[];
  /** User name, empty for anybody. */
  reviewer: string;
  mayDivide: boolean;
  people: { user: string; name: string; reviews: boolean }[];
}

/** A stored text with findings. */
export interface Problem {
  id: number;
  worst: Finding['severity'];
  count: number;
}

export interface Config {
  user: string;
  job: number;
  title: string;
  sourceLang: string;
  targetLang: string;
  locale: string;
  review: boolean;
  total: number;
  pageSize: number;
  /** Whether confirmed texts are carried on to segments that say the same. */
  propagates: boolean;
  /** The number to open; 0 for where the user left off. */
  first: number;
  /** A link names that number; else this tab goes back to where it was. */
  asked: boolean;
  reasons: string[];
  coverage: BandCount[];
  /** As [Server.counts] tells it; empty until then. */
  counts?: string;
  exports: { name: string; url: string }[];
  texts: Record<string, string>;
}

/** The server's methods; each answers by a promise that may never settle when the connection is lost. */
export interface Server {
  rows(from: number, count: number): Promise<Row[]>;
  /** Syllables, words, characters and pages of the source, in words. */
  counts(): Promise<string>;
  saveDraft(id: number, baseVersion: number, text: string, clientId: string, inserted: Inserted | null): Promise<Answer>;
  confirm(id: number, baseVersion: number, text: string, clientId: string, inserted: Inserted | null): Promise<Answer>;
  approve(id: number, baseVersion: number, text: string, clientId: string, inserted: Inserted | null): Promise<Answer>;
  returnToTranslator(
    id: number,
    baseVersion: number,
    text: string,
    clientId: string,
    reason: string,
    note: string,
  ): Promise<Answer>;
  lookUp(id: number): Promise<Help>;
  check(id: number, text: string): Promise<Finding[]>;
  ignore(id: number, text: string, check: string, finding: string, wholeJob: boolean, reason: string): Promise<boolean>;
  takeBack(ignored: number): Promise<boolean>;
  /** Says for the whole job what a name means. */
  choose(id: number, about: string, choice: string): Promise<boolean>;
  /** The segments of the job that say the same, this one too. */
  alike(id: number): Promise<number[]>;
  history(id: number): Promise<HistoryItem[]>;
  concordance(phrase: string, side: Side, apart: boolean, offset: number): Promise<ConcordanceAnswer>;
  /** Answers with the outcome's code. */
  changeUnit(unit: number, act: 'correct' | 'demote' | 'delete', text: string): Promise<string>;
  unitHistory(unit: number): Promise<UnitChangeItem[]>;
  propagate(id: number): Promise<Receipt>;
  undoPropagation(receipt: number): Promise<Row[]>;
  switchPropagation(on: boolean): Promise<void>;
  split(id: number, version: number, sourceAt: number, targetAt: number): Promise<CutAnswer>;
  merge(id: number, version: number, following: number): Promise<CutAnswer>;
  undoCut(cut: number): Promise<CutAnswer>;
  marks(): Promise<Marks>;
  bookmark(id: number, on: boolean): Promise<void>;
  lock(id: number, on: boolean): Promise<boolean>;
  problems(from: number, count: number): Promise<Problem[]>;
  at(id: number): Promise<PeopleNow | null>;
  hold(id: number, takeOver: boolean): Promise<PeopleNow | null>;
  division(): Promise<Division>;
  /** These three answer with the outcome's code. */
  give(from: number, to: number, user: string): Promise<string>;
  divide(users: string[]): Promise<string>;
  nameReviewer(user: string): Promise<string>;
  pretranslate(): Promise<void>;
  stopPretranslate(): Promise<void>;
}

export type Translate = (key: string, ...args: (string | number)[]) => string;

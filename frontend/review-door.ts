/** The way to the server for everything that belongs to the review of a job. An element without a look. */
import type { Answer, HistoryItem } from './types';

export interface ErrorItem {
  id: number;
  type: string;
  severity: string;
  /** The marked words, empty for a place. */
  words: string;
  start: number;
  end: number;
  /** The text in which it was marked. */
  target: string;
  note: string;
  author: string;
}

export interface SidesItem {
  confirmed: HistoryItem | null;
  reviewed: HistoryItem | null;
  approved: HistoryItem | null;
  reopened: HistoryItem | null;
  errors: ErrorItem[];
}

export interface CommentItem {
  id: number;
  author: string;
  at: string;
  text: string;
}

export interface ThreadItem {
  id: number;
  /** 0 for a thread of the whole job. */
  number: number;
  comments: CommentItem[];
  settledBy: string;
  settledAt: string;
}

export interface Person {
  userName: string;
  displayName: string;
}

export interface Named {
  code: string;
  parent: string;
  name: string;
}

export interface Typology {
  severities: Named[];
  types: Named[];
}

/** Counts before an approval of many, with `receipt` 0, or after it. */
export interface Approval {
  receipt: number;
  asked: number;
  already: number;
  approved: number;
  left: Record<string, number[]>;
}

export type ReviewNews =
  | { kind: 'progress'; detail: [number, number] }
  | { kind: 'planned' | 'approved'; detail: Approval }
  | { kind: 'undone'; detail: number }
  | { kind: 'failed'; detail: string };

export interface ReviewServer {
  sides(id: number): Promise<SidesItem | null>;
  threads(id: number): Promise<ThreadItem[]>;
  people(): Promise<Person[]>;
  say(id: number, thread: number, text: string): Promise<boolean>;
  settle(thread: number, settled: boolean): Promise<boolean>;
  removeComment(comment: number): Promise<boolean>;
  typology(): Promise<Typology>;
  /** Answers with the name of the refusal, empty when it is marked. */
  mark(id: number, type: string, severity: string, target: string, start: number, end: number, note: string): Promise<string>;
  unmark(error: number): Promise<boolean>;
  restore(id: number, baseVersion: number, version: number, action: string, at: string): Promise<Answer>;
  planApproval(ids: number[]): Promise<void>;
  approvePlanned(): Promise<void>;
  undoApproval(receipt: number): Promise<void>;
  stopApproval(): Promise<void>;
}

export class ReviewDoor extends HTMLElement {
  /** Set by Vaadin. */
  declare $server: ReviewServer;

  /** Called by the server. */
  tell(kind: ReviewNews['kind'], detail: unknown): void {
    this.dispatchEvent(new CustomEvent('review-news', { detail: { kind, detail } }));
  }
}

customElements.define('segment-review-door', ReviewDoor);

/** The door of the page; there is one while an editor is open. */
export function reviewDoor(): ReviewDoor | null {
  return document.querySelector<ReviewDoor>('segment-review-door');
}

export function reviewServer(): ReviewServer {
  const server = reviewDoor()?.$server;
  if (!server) {
    throw new Error('no door');
  }
  return server;
}

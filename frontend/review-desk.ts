/** Review at the keyboard: the sides of the active segment, marked errors, approval of many, the lock of what is approved. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ActiveSegment } from './active-segment';
import type { ApprovalDialog } from './approval-dialog';
import './approval-dialog';
import type { CommentsPanel } from './comments-panel';
import './comments-panel';
import type { Journal } from './journal';
import { keyMap, shown, type Command } from './keys';
import { withTimeout } from './look-ups';
import { Model } from './model';
import type { MqmDialog } from './mqm-dialog';
import './mqm-dialog';
import { reviewDoor, reviewServer, type Approval, type ReviewNews, type SidesItem, type Typology } from './review-door';
import { reviewSide } from './review-side';
import type { Session } from './session';
import type { Config, HistoryItem, Item, Translate } from './types';

const WAIT_MILLIS = 15_000;
const PAUSE_MILLIS = 150;

export interface ReviewHost {
  readonly element: HTMLElement;
  readonly t: Translate;
  readonly config: Config | null;
  readonly session: Session | null;
  readonly segment: ActiveSegment;
  readonly journal: Journal;
  say(text: string, kind: 'info' | 'warning' | 'error', action?: { label: string; run: () => void }): void;
  changed(): void;
}

export class ReviewDesk {
  private sides: { id: number; answer: SidesItem } | null = null;
  private typology: Typology | null = null;
  private wanted = '';
  private timer = 0;
  /** Approved segments that somebody here wants to edit. */
  private readonly opened = new Set<number>();
  private told = 0;

  constructor(private host: ReviewHost) {}

  readonly commands: Partial<Record<Command, () => unknown>> = {
    annotate: () => this.annotate(),
    approveAll: () => this.approveAll(),
    reopen: () => this.reopen(),
    notes: () => this.host.segment.item && this.comments.open(this.host.segment.item),
    jobComments: () => this.comments.open(null),
  };

  begin(): void {
    this.sides = null;
    this.wanted = '';
    this.opened.clear();
    const door = reviewDoor();
    door?.removeEventListener('review-news', this.onNews);
    door?.addEventListener('review-news', this.onNews);
    this.host.segment.field.field.removeEventListener('beforeinput', this.onInput);
    this.host.segment.field.field.addEventListener('beforeinput', this.onInput);
  }

  private panel<T extends HTMLElement>(name: string): T {
    return this.host.element.querySelector<T>(name)!;
  }

  private get comments(): CommentsPanel {
    return this.panel<CommentsPanel>('segment-comments');
  }

  // ---- the lock of what is approved ---------------------------------------------------------------

  /** Approved text is not typed over by accident: a key opens it first. */
  isSealed(id: number): boolean {
    const item = this.host.session?.model.byId(id);
    return item !== undefined && Model.stateOf(item) === 'APPROVED' && !this.opened.has(id);
  }

  private reopen(): void {
    const { item } = this.host.segment;
    if (item && this.isSealed(item.id)) {
      this.opened.add(item.id);
      this.host.segment.relock();
      this.host.segment.field.focus();
      this.host.say(this.host.t('sealed.opened', item.number), 'info');
      this.host.changed();
    }
  }

  private onInput = (): void => {
    const { item } = this.host.segment;
    if (item && this.isSealed(item.id) && this.told !== item.id) {
      this.told = item.id;
      const { t } = this.host;
      this.host.say(t('sealed.hint', shown(keyMap.first('reopen'))), 'warning', { label: t('key.reopen'), run: () => this.reopen() });
    }
  };

  // ---- the sides ----------------------------------------------------------------------------------

  /** Comments, errors or locks changed. */
  refresh(): void {
    this.wanted = '';
    void this.comments.reload();
    this.host.changed();
  }

  /** Under the rows; asks for what it shows, a moment after the segment became active. */
  side(): TemplateResult | typeof nothing {
    const { segment, config, t } = this.host;
    const { item } = segment;
    this.want(item);
    if (!item || !config || this.sides?.id !== item.id) {
      // what is always there in review keeps its place while the next one is asked for
      return config?.review ? html`<section class="sd-side" aria-label=${t('side.title')} aria-busy="true"></section>` : nothing;
    }
    return reviewSide({
      t,
      item,
      text: item.text,
      sides: this.sides.answer,
      typology: this.typology,
      review: config.review,
      user: config.user,
      lang: config.targetLang,
      locale: config.locale,
      sealed: this.isSealed(item.id),
      run: (command) => this.commands[command]?.(),
      unmark: (error) => void this.unmark(error),
    });
  }

  private want(item: Item | null): void {
    const key = item ? `${item.id}:${item.state}:${item.returned}` : '';
    if (key === this.wanted) {
      return;
    }
    this.wanted = key;
    clearTimeout(this.timer);
    if (item && this.isWorthAsking(item)) {
      this.timer = window.setTimeout(() => void this.ask(item.id), PAUSE_MILLIS);
    } else {
      this.sides = null;
    }
  }

  // A translator's own draft has nothing beside it: nothing is asked while it is typed.
  private isWorthAsking(item: Item): boolean {
    const { review, user } = this.host.config!;
    return item.version > 0 && (review || item.returned !== '' || item.state === 'APPROVED' || (item.author !== '' && item.author !== user));
  }

  private async ask(id: number): Promise<void> {
    const answer = await withTimeout(reviewServer().sides(id), WAIT_MILLIS).catch(() => null);
    if (answer && this.host.segment.item?.id === id) {
      this.sides = { id, answer };
      if (answer.errors.length > 0) {
        await this.loadTypology().catch(() => null);
      }
      this.host.changed();
    }
  }

  private async loadTypology(): Promise<Typology> {
    this.typology ??= await withTimeout(reviewServer().typology(), WAIT_MILLIS);
    return this.typology;
  }

  /** Puts an entry of the history back, text and state. */
  async restore(entry: HistoryItem): Promise<void> {
    const { segment, session, t } = this.host;
    const { item } = segment;
    if (!item || !session) {
      return;
    }
    if (this.isSealed(item.id)) {
      return this.host.say(t('sealed.hint', shown(keyMap.first('reopen'))), 'warning');
    }
    if (session.saver.isDirty(item.id)) {
      session.saver.flush();
      return this.host.say(t('restore.saving'), 'warning');
    }
    const answer = await withTimeout(reviewServer().restore(item.id, item.version, entry.version, entry.action, entry.at), WAIT_MILLIS).catch(() => null);
    if (!answer) {
      this.host.say(t('pane.failed'), 'error');
    } else if (answer.row) {
      session.apply(answer.row);
      this.host.say(t(answer.outcome === 'stored' ? 'restore.done' : 'conflict.title'), answer.outcome === 'stored' ? 'info' : 'warning');
      segment.outdate();
      void segment.loadHistory();
    } else {
      this.host.say(t(`=workbench.refused.${answer.reason}`), 'error');
    }
  }

  // ---- marked errors ------------------------------------------------------------------------------

  private async annotate(): Promise<void> {
    const { segment, t } = this.host;
    const { item, field } = segment;
    if (!item) {
      return;
    }
    const { start, end } = field.selection;
    const marked = { text: field.text, start, end };
    try {
      const [sides, typology] = await Promise.all([withTimeout(reviewServer().sides(item.id), WAIT_MILLIS), this.loadTypology()]);
      if (!sides?.confirmed) {
        return this.host.say(t(`=quality.refused.NOT_CONFIRMED`), 'warning');
      }
      void this.panel<MqmDialog>('segment-mqm').open(item, sides.confirmed, typology, marked);
    } catch {
      this.host.say(t('pane.failed'), 'error');
    }
  }

  private async unmark(error: number): Promise<void> {
    const done = await reviewServer().unmark(error).catch(() => false);
    if (!done) {
      this.host.say(this.host.t(`=workbench.refused.NOT_ALLOWED`), 'warning');
    }
  }

  // ---- approval of many ---------------------------------------------------------------------------

  private approveAll(): void {
    const { session } = this.host;
    if (!session) {
      return;
    }
    session.saver.flush();
    const { model } = session;
    const ids = Array.from({ length: model.shown }, (_, position) => model.at(position)?.id).filter((id): id is number => id !== undefined);
    void this.panel<ApprovalDialog>('segment-approval').count(ids, model.isFiltered);
  }

  private onNews = (event: Event): void => {
    const news = (event as CustomEvent<ReviewNews>).detail;
    const { t } = this.host;
    const dialog = this.panel<ApprovalDialog>('segment-approval');
    switch (news.kind) {
      case 'progress':
        return dialog.progress(...news.detail);
      case 'planned':
        return dialog.planned(news.detail);
      case 'approved':
        dialog.close();
        return this.approved(news.detail);
      case 'undone':
        this.host.say(t('approval.undone', news.detail), 'info');
        return this.host.segment.outdate();
      case 'failed':
        dialog.close();
        return this.host.say(t('pane.failed'), 'error');
    }
  };

  private approved(approval: Approval): void {
    const { t, journal } = this.host;
    const left = Object.values(approval.left).reduce((sum, numbers) => sum + numbers.length, 0);
    const label = left > 0 ? t('approval.doneLeft', approval.approved, left) : t('approval.done', approval.approved);
    this.host.segment.outdate();
    if (approval.receipt === 0) {
      return this.host.say(label, 'warning');
    }
    const undo = () => reviewServer().undoApproval(approval.receipt);
    const deed = { label, texts: [], undo: () => undo().then(() => true), tells: true };
    journal.add(deed);
    this.host.say(label, 'info', {
      label: t('undo'),
      run: () => {
        journal.drop(deed);
        undo().catch(() => this.host.say(t('pane.failed'), 'error'));
      },
    });
  }

  /** The panels over the list. */
  panels(config: Config): TemplateResult {
    const { t, segment } = this.host;
    const goTo = (event: CustomEvent<number>) => segment.goTo(event.detail);
    return html`<segment-comments .t=${t} .locale=${config.locale} .user=${config.user} @closed=${segment.back} @go-to=${goTo}></segment-comments>
      <segment-mqm .t=${t} .lang=${config.targetLang} @closed=${segment.back}></segment-mqm>
      <segment-approval .t=${t} @closed=${segment.back} @go-to=${goTo}></segment-approval>`;
  }
}

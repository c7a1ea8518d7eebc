/** A server that lives in the page: versions, conflicts, idempotent answers, delay, being offline. Test code. */
import type { Answer, ConcordanceAnswer, CutAnswer, Division, Finding, Help, HistoryItem, Marks, MatchItem, PeopleNow, Problem, Receipt, Row, Server, Somebody, UnitChangeItem } from '../../../frontend/types';
import { oneLine } from '../../../frontend/text';

export const SENTENCES: [string, string][] = [
  ['Sáng 30/12, tại Hà Nội, Đảng ủy Bộ Ngoại giao tổ chức Hội nghị tổng kết công tác năm 2025 và triển khai nhiệm vụ năm 2026.',
    'On the morning of December 30 in Ha Noi, the Party Committee of the Ministry of Foreign Affairs held a conference to review its work in 2025 and set out tasks for 2026.'],
  ['Kim ngạch thương mại hai chiều đạt 42,5 tỷ USD, tăng 12,3% so với cùng kỳ năm trước.',
    'Two-way trade reached 42.5 billion USD, up 12.3% year on year.'],
  ['Hai bên nhất trí đẩy mạnh hợp tác trong các lĩnh vực kinh tế, quốc phòng, giáo dục và chuyển đổi số.',
    'The two sides agreed to step up cooperation in economics, defence, education and digital transformation.'],
  ['Ảnh: Bộ Ngoại giao', 'Photo: Ministry of Foreign Affairs'],
  ['Phát biểu khai mạc, đồng chí Thứ trưởng nhấn mạnh vai trò tiên phong của đối ngoại trong giữ vững môi trường hòa bình, ổn định, thu hút nguồn lực bên ngoài và nâng cao vị thế đất nước trên trường quốc tế; đồng thời yêu cầu các đơn vị bám sát chủ trương, chủ động tham mưu và phối hợp chặt chẽ với các bộ, ngành, địa phương.',
    'In opening remarks, the Deputy Minister stressed the pioneering role of external relations in keeping a peaceful and stable environment, drawing outside resources and raising the country’s standing in the world; the units were asked to keep close to the guidelines, advise actively and coordinate closely with ministries, sectors and localities.'],
  ['Quý I/2026, số lượt khách quốc tế tăng 2,5 lần.', 'In the first quarter of 2026, international arrivals rose 2.5 times.'],
  ['Các đại biểu không tán thành việc lùi thời hạn sang năm sau.', 'Delegates did not agree to put the deadline off to next year.'],
];
const KINDS = ['HEADLINE', 'LEAD', 'BODY', 'CAPTION', 'BODY', 'BODY', 'BODY', 'HEADING', 'BODY', 'BODY'];

export function makeRows(count: number, review: boolean): Row[] {
  return Array.from({ length: count }, (_, i) => {
    const [source, target] = SENTENCES[i % SENTENCES.length];
    const filled = i % 3 !== 1;
    const state = review
      ? i % 5 === 4 ? 'APPROVED' : 'TRANSLATED'
      : i < 3 ? 'APPROVED' : i < 7 ? 'TRANSLATED' : filled ? 'DRAFT' : 'NOT_TRANSLATED';
    const empty = state === 'NOT_TRANSLATED';
    const returned = !review && i === 5;
    return {
      id: 5000 + i,
      number: i + 1,
      paragraph: 1 + Math.floor(i / 3),
      kind: KINDS[i < 10 ? i : 4 + (i % 3)],
      source: i < SENTENCES.length ? source : `${source.replace(/\.$/, '')} (${i + 1}).`,
      target: empty ? '' : target,
      state,
      returned: returned ? 'TERMINOLOGY' : '',
      note: returned ? 'Dùng tên chính thức của Bộ' : '',
      version: empty ? 0 : 1,
      band: empty ? 'NEW' : 'NEARLY_EXACT',
      percent: empty ? 0 : [101, 97, 84, 100][i % 4],
      origin: empty ? '' : 'Bàn tin',
      author: empty ? '' : 'linh.nguyen',
      at: '2026-11-20T08:15:00Z',
    } satisfies Row;
  });
}

export class FakeServer implements Server {
  offline = false;
  delay = 2;
  /** Lets the change arrive but loses the answer. */
  loseAnswers = false;
  readonly calls: Record<string, number> = {};
  readonly log: { act: string; id: number; base: number; text: string; clientId: string; at: number }[] = [];
  private answers = new Map<string, Answer>();
  private byId = new Map<number, Row>();
  onPush: (rows: Row[]) => void = () => undefined;
  onProgress: (done: number, total: number) => void = () => undefined;
  onDone: () => void = () => undefined;
  onRecut: (total: number) => void = () => undefined;
  onMarked: () => void = () => undefined;
  onPeople: (now: PeopleNow) => void = () => undefined;
  onDivided: () => void = () => undefined;
  /** The other people; this page is visit 1. */
  people: Somebody[] = [];
  private me: Somebody = { id: 1, user: 'toi', name: 'Tôi', initials: 'T', colour: 0, segment: 0, since: '' };
  divided: Division = {
    parts: [], reviewer: '', mayDivide: true,
    people: [{ user: 'mai.tran', name: 'Trần Thị Mai', reviews: false }, { user: 'toi', name: 'Nguyễn Văn Tôi', reviews: false }, { user: 'minh', name: 'Trần Quang Minh', reviews: true }],
  };
  propagates = true;
  private readonly bookmarks = new Set<number>();
  private readonly locks = new Map<number, string>();
  /** Open comments by segment. */
  comments = new Map<number, number>();
  private readonly receipts: Row[][] = [];
  private readonly cuts: Row[][] = [];

  constructor(public all: Row[]) {
    all.forEach((row) => this.byId.set(row.id, row));
  }

  row(id: number): Row {
    return this.byId.get(id)!;
  }

  /** Another person's save. */
  changeBySomebody(id: number, text: string): void {
    const row = this.row(id);
    Object.assign(row, { target: text, version: row.version + 1, author: 'mai.tran', state: 'DRAFT' });
    this.onPush([{ ...row }]);
  }

  async counts(): Promise<string> {
    return this.answer('counts', () => '4.600 tiếng, khoảng 3.286 từ · 20.000 ký tự · 11,2 trang chuẩn');
  }

  async rows(from: number, count: number): Promise<Row[]> {
    return this.answer('rows', () => structuredClone(this.all.slice(from - 1, from - 1 + count)));
  }

  saveDraft(id: number, base: number, text: string, clientId: string): Promise<Answer> {
    return this.save('draft', id, base, text, clientId, 'DRAFT');
  }

  confirm(id: number, base: number, text: string, clientId: string): Promise<Answer> {
    return this.save('confirm', id, base, text, clientId, 'TRANSLATED');
  }

  approve(id: number, base: number, text: string, clientId: string): Promise<Answer> {
    return this.save('approve', id, base, text, clientId, 'APPROVED');
  }

  returnToTranslator(id: number, base: number, text: string, clientId: string, reason: string, note: string): Promise<Answer> {
    return this.save('return', id, base, text, clientId, 'DRAFT', { returned: reason, note });
  }

  private save(act: string, id: number, base: number, text: string, clientId: string, state: string, more = {}): Promise<Answer> {
    return this.answer(act, () => {
      const known = this.answers.get(clientId);
      if (known) {
        return known;
      }
      const row = this.row(id);
      this.log.push({ act, id, base, text, clientId, at: performance.now() });
      let answer: Answer;
      if (row.version !== base) {
        answer = { outcome: 'conflict', row: { ...row }, base: '(base)', mine: text, reason: '' };
      } else {
        Object.assign(row, { target: text, state, version: base + 1, author: 'toi', returned: '', note: '', at: new Date().toISOString() }, more);
        answer = { outcome: 'stored', row: { ...row }, base: '', mine: '', reason: '' };
      }
      this.answers.set(clientId, answer);
      return answer;
    });
  }

  propagate(id: number): Promise<Receipt> {
    return this.answer('propagate', () => {
      const from = this.row(id);
      const same = this.propagates
        ? this.all.filter((row) => row.id !== id && row.source === from.source && row.kind === from.kind && row.state === 'NOT_TRANSLATED' && !this.locks.has(row.id))
        : [];
      if (same.length === 0) {
        return { id: 0, rows: [] };
      }
      this.receipts.push(same.map((row) => ({ ...row })));
      same.forEach((row) => Object.assign(row, { target: from.target, state: 'DRAFT', version: row.version + 1, author: 'toi', percent: 100 }));
      return { id: this.receipts.length, rows: same.map((row) => ({ ...row })) };
    });
  }

  undoPropagation(receipt: number): Promise<Row[]> {
    return this.answer('undoPropagation', () => this.receipts[receipt - 1].map((before) => {
      const row = this.row(before.id);
      Object.assign(row, { target: before.target, state: before.state, percent: before.percent, version: row.version + 1 });
      return { ...row };
    }));
  }

  switchPropagation(on: boolean): Promise<void> {
    return this.answer('switchPropagation', () => void (this.propagates = on));
  }

  split(id: number, version: number, sourceAt: number, targetAt: number): Promise<CutAnswer> {
    return this.cut(id, version, (row) => {
      const made = { ...row, id: 900000 + this.cuts.length, source: row.source.slice(sourceAt).trim(), target: row.target.slice(targetAt).trim(), version: 1 };
      Object.assign(row, { source: row.source.slice(0, sourceAt).trim(), target: row.target.slice(0, targetAt).trim(), version: version + 1 });
      return [row, made];
    }, 1);
  }

  merge(id: number, version: number, following: number): Promise<CutAnswer> {
    return this.cut(id, version, (row) => {
      const next = this.all[row.number];
      if (next.version !== following) {
        throw new Error('changed');
      }
      Object.assign(row, { source: `${row.source} ${next.source}`, target: `${row.target} ${next.target}`.trim(), version: version + 1 });
      return [row];
    }, 2);
  }

  private cut(id: number, version: number, make: (row: Row) => Row[], takes: number): Promise<CutAnswer> {
    return this.answer('cut', () => {
      const row = this.row(id);
      if (row.version !== version) {
        return { done: false, cut: 0, number: 0, reason: 'CHANGED' };
      }
      if (row.state === 'APPROVED') {
        return { done: false, cut: 0, number: 0, reason: 'APPROVED' };
      }
      this.cuts.push(structuredClone(this.all));
      this.all.splice(row.number - 1, takes, ...make(row));
      this.renumber();
      return { done: true, cut: this.cuts.length, number: row.number, reason: '' };
    });
  }

  undoCut(cut: number): Promise<CutAnswer> {
    return this.answer('undoCut', () => {
      const versions = new Map(this.all.map((row) => [row.id, row.version]));
      this.all = this.cuts[cut - 1].map((row) => ({ ...row, version: (versions.get(row.id) ?? row.version) + 1 }));
      this.renumber();
      return { done: true, cut: 0, number: 1, reason: '' };
    });
  }

  private renumber(): void {
    this.byId.clear();
    this.all.forEach((row, i) => this.byId.set(row.id, Object.assign(row, { number: i + 1 })));
    setTimeout(() => this.onRecut(this.all.length), this.delay);
  }

  marks(): Promise<Marks> {
    return this.answer('marks', () => ({
      bookmarks: [...this.bookmarks],
      notes: Object.fromEntries(this.comments),
      locks: Object.fromEntries(this.locks),
    }));
  }

  bookmark(id: number, on: boolean): Promise<void> {
    return this.answer('bookmark', () => void (on ? this.bookmarks.add(id) : this.bookmarks.delete(id)));
  }

  lock(id: number, on: boolean): Promise<boolean> {
    return this.answer('lock', () => {
      if (on) {
        this.locks.set(id, 'toi');
      } else {
        this.locks.delete(id);
      }
      setTimeout(() => this.onMarked());
      return true;
    });
  }

  /** Gives segments another state, as somebody else's approval does. */
  set(ids: number[], state: Row['state']): void {
    const rows = ids.map((id) => this.row(id));
    rows.forEach((row) => Object.assign(row, { state, version: row.version + 1 }));
    this.onPush(rows.map((row) => ({ ...row })));
  }

  private peopleNow(): PeopleNow {
    return { me: 1, visits: [this.me, ...this.people] };
  }

  /** Another person goes to a segment, or writes there. */
  somebodyAt(id: number, writes: boolean): void {
    const since = writes ? new Date().toISOString() : '';
    if (writes && this.me.segment === id) {
      this.me.since = '';
    }
    this.people = [{ id: 2, user: 'mai.tran', name: 'Trần Thị Mai', initials: 'TM', colour: 1, segment: id, since }];
    this.onPeople(structuredClone(this.peopleNow()));
  }

  at(id: number): Promise<PeopleNow> {
    return this.answer('at', () => {
      if (id !== this.me.segment) {
        Object.assign(this.me, { segment: id, since: '' });
      }
      return this.peopleNow();
    });
  }

  hold(id: number, takeOver: boolean): Promise<PeopleNow> {
    return this.answer('hold', () => {
      const other = this.people.find((one) => one.segment === id && one.since !== '');
      if (other && takeOver) {
        other.since = '';
      }
      Object.assign(this.me, { segment: id, since: other && !takeOver ? '' : new Date().toISOString() });
      return this.peopleNow();
    });
  }

  division(): Promise<Division> {
    return this.answer('division', () => this.divided);
  }

  give(from: number, to: number, user: string): Promise<string> {
    return this.answer('give', () => {
      const one = this.divided.people.find((person) => person.user === user);
      this.divided.parts = this.divided.parts.filter((part) => part.to < from || part.from > to);
      if (one) {
        this.divided.parts.push({ from, to, words: 20 * (to - from + 1), user, name: one.name, initials: one.name[0], colour: this.divided.people.indexOf(one) });
        this.divided.parts.sort((a, b) => a.from - b.from);
      }
      setTimeout(() => this.onDivided());
      return 'DONE';
    });
  }

  async divide(users: string[]): Promise<string> {
    const share = Math.ceil(this.all.length / users.length);
    for (const [i, user] of users.entries()) {
      await this.give(i * share + 1, Math.min(this.all.length, (i + 1) * share), user);
    }
    return 'DONE';
  }

  nameReviewer(user: string): Promise<string> {
    return this.answer('nameReviewer', () => {
      this.divided.reviewer = user;
      setTimeout(() => this.onDivided());
      return 'DONE';
    });
  }

  problems(from: number, count: number): Promise<Problem[]> {
    return this.answer('problems', () => this.all.slice(from - 1, from - 1 + count).flatMap((row) => {
      const findings = row.target ? findingsFor(row.source, row.target) : [];
      return findings.length === 0 ? [] : [{ id: row.id, worst: findings[0].severity, count: findings.length }];
    }));
  }

  async lookUp(id: number): Promise<Help> {
    return this.answer('lookUp', () => helpFor(this.row(id)));
  }

  private setAside: { id: number; text: string; key: string; aside: NonNullable<Finding['ignored']> }[] = [];

  async ignore(id: number, text: string, _check: string, key: string, wholeJob: boolean, reason: string): Promise<boolean> {
    const aside = { id: this.setAside.length + 1, wholeJob, reason, author: 'lan', at: new Date().toISOString() };
    return this.answer('ignore', () => this.setAside.push({ id, text, key, aside }) > 0);
  }

  async takeBack(ignored: number): Promise<boolean> {
    return this.answer('takeBack', () => {
      this.setAside = this.setAside.filter((one) => one.aside.id !== ignored);
      return true;
    });
  }

  async check(id: number, text: string): Promise<Finding[]> {
    return this.answer('check', () =>
      [...findingsFor(this.row(id).source, text), ...this.twice(id, text), ...this.namesakes(text)]
        .map((finding) => {
          const ignored = this.setAside.find((one) => one.id === id && one.text === text && one.key === finding.key);
          return ignored ? { ...finding, blocking: false, ignored: ignored.aside } : finding;
        })
        .sort((a, b) => Number(a.ignored !== null) - Number(b.ignored !== null)));
  }

  readonly chosen: Record<string, string> = {};

  async choose(_id: number, about: string, choice: string): Promise<boolean> {
    return this.answer('choose', () => Boolean((this.chosen[about] = choice)));
  }

  /** A name that two persons have. */
  private namesakes(text: string): Finding[] {
    return !text.includes('Li Qiang') || this.chosen['Lý Cường'] ? [] : [{
      check: 'namesakes', type: 'TERMINOLOGY', severity: 'WARNING', source: null, target: null, message: 'Có nhiều người tên “Lý Cường”', fix: null, key: 'namesakes',
      blocking: false, ignored: null, choices: [{ about: 'Lý Cường', id: 'a', label: 'Li Qiang (China)' }, { about: 'Lý Cường', id: 'b', label: 'Ly Cuong (Vietnam)' }],
    }];
  }

  /** The same source was rendered otherwise before. */
  private twice(id: number, text: string): Finding[] {
    const { number, source } = this.row(id);
    const before = this.all.find((row) => row.number < number && row.source === source && row.target !== '' && row.target !== text);
    return !before || text === '' ? [] : [{
      check: 'same-source', type: 'INCONSISTENCY', severity: 'WARNING', source: { start: 0, end: source.length }, target: { start: 0, end: text.length },
      message: `Câu này đã được dịch khác: “${before.target}” (${before.number})`, fix: before.target, key: `same-source|${before.number}`, blocking: false, ignored: null,
    }];
  }

  async alike(id: number): Promise<number[]> {
    return this.answer('alike', () => this.all.filter((row) => row.source === this.row(id).source).map((row) => row.id));
  }

  async history(id: number): Promise<HistoryItem[]> {
    const row = this.row(id);
    return this.answer('history', () => [
      { version: row.version, action: 'CONFIRMED', target: row.target, state: row.state, author: 'linh.nguyen', at: row.at, note: '' },
      { version: 1, action: 'PRETRANSLATED', target: 'Two-way trade hit 42.5 billion USD.', state: 'DRAFT', author: '', at: '2026-11-19T01:00:00Z', note: '' },
    ]);
  }

  async changeUnit(): Promise<string> {
    return this.answer('changeUnit', () => 'DONE');
  }

  async unitHistory(): Promise<UnitChangeItem[]> {
    return this.answer('unitHistory', () => [
      { action: 'CORRECTED', who: 'minh', at: '2026-01-02T03:00:00Z', target: 'Trade was 42 billion USD.', trust: 'TRANSLATED' },
    ]);
  }

  async concordance(phrase: string, side: 'source' | 'target', _apart: boolean, offset: number): Promise<ConcordanceAnswer> {
    return this.answer('concordance', () => {
      const at = side === 'source' ? 0 : 1;
      const found = Array.from({ length: 45 }, (_, i) => SENTENCES[i % SENTENCES.length]).filter((pair) =>
        pair[at].toLowerCase().includes(phrase.toLowerCase()),
      );
      return {
        total: found.length,
        hits: found.slice(offset, offset + 20).map((pair) => {
          const start = pair[at].toLowerCase().indexOf(phrase.toLowerCase());
          return {
            text: pair[at], other: pair[1 - at], highlights: [{ start, end: start + phrase.length }], exact: true,
            memory: 'Bàn tin', author: 'linh.nguyen', at: '2025-12-30T00:00:00Z', article: 'Hội nghị tổng kết', trust: 'APPROVED',
          };
        }),
      };
    });
  }

  async pretranslate(): Promise<void> {
    return this.answer('pretranslate', () => {
      let done = 0;
      const step = () => {
        done = Math.min(this.all.length, done + Math.ceil(this.all.length / 20));
        this.onProgress(done, this.all.length);
        if (done < this.all.length) {
          setTimeout(step, 50);
        } else {
          this.onDone();
        }
      };
      step();
    });
  }

  async stopPretranslate(): Promise<void> {}

  private answer<T>(name: string, make: () => T): Promise<T> {
    this.calls[name] = (this.calls[name] ?? 0) + 1;
    return new Promise((resolve, reject) => {
      setTimeout(() => {
        if (this.offline) {
          return; // like Vaadin without a connection: the promise never settles
        }
        let value: T;
        try {
          value = make();
        } catch (gone) {
          return reject(gone as Error); // a segment that a merge took away, as the real server refuses it
        }
        if (!this.loseAnswers) {
          setTimeout(() => resolve(structuredClone(value)), this.delay);
        }
      }, this.delay);
    });
  }
}

function helpFor(row: Row): Help {
  const at = (word: string) => ({ start: row.source.indexOf(word), end: row.source.indexOf(word) + word.length });
  const pair = SENTENCES[(row.number - 1) % SENTENCES.length];
  const origin = { unit: 9, segment: 0, source: row.source, stored: pair[1], mayChange: true, memory: 'Bàn tin', author: 'linh.nguyen', at: '2025-12-31T02:00:00Z', article: 'Tổng kết công tác đối ngoại', trust: 'APPROVED' };
  const words = row.source.split(/(?<=\s)/);
  const fuzzy: MatchItem = {
    kind: 'FUZZY', percent: 95, similarity: 97, found: 97, recased: '', inserted: true, penalties: [{ reason: 'UNAPPROVED', percent: 2 }], text: pair[1].replace('December 30', 'December 30'),
    diff: [{ kind: 'SAME', text: words.slice(0, 1).join('') }, { kind: 'REMOVED', text: '29/12, ' }, { kind: 'ADDED', text: words.slice(1, 2).join('') }, { kind: 'SAME', text: words.slice(2).join('') }],
    repairs: pair[1].includes('December 30') ? [{ before: 'December 29', after: 'December 30' }] : [], origin: { ...origin, trust: 'TRANSLATED' }, notes: [], critical: [],
  };
  const exact: MatchItem = { ...fuzzy, kind: 'CONTEXT', percent: 101, similarity: 101, found: 101, recased: pair[1].toUpperCase(), penalties: [], repairs: [], text: pair[1], diff: [{ kind: 'SAME', text: row.source }], notes: ['SPELLING_VARIANT'] };
  const dangerous: MatchItem = { ...fuzzy, percent: 84, similarity: 84, found: 84, penalties: [], repairs: [], text: 'Delegates agreed to put the deadline off to next year.',
    diff: [{ kind: 'SAME', text: 'Các đại biểu ' }, { kind: 'ADDED', text: 'không ' }, { kind: 'SAME', text: 'tán thành việc lùi thời hạn sang năm sau.' }], critical: ['không'] };
  const n = row.number % 7;
  const terms = [
    ['Đảng ủy', 'Party Committee', 'Danh mục của Bộ, 2023'], ['Bộ Ngoại giao', 'Ministry of Foreign Affairs', 'Nghị định về chức năng của Bộ'], ['Hội nghị tổng kết', 'year-end conference', ''],
    ['Thứ trưởng', 'Deputy Minister', ''], ['chuyển đổi số', 'digital transformation', ''],
  ].filter(([word]) => row.source.includes(word));
  const values = [['30/12', 'December 30'], ['42,5 tỷ USD', '42.5 billion USD'], ['12,3%', '12.3%'], ['Quý I/2026', 'the first quarter of 2026'], ['2,5 lần', '2.5 times'], ['năm 2025', '2025'], ['năm 2026', '2026']]
    .filter(([word]) => row.source.includes(word));
  return {
    id: row.id, minimum: 60, loaded: 100,
    matches: n === 6 ? [] : n === 0 ? [dangerous] : n === 4 ? [{ ...exact, kind: 'ASSEMBLED', origin: { ...origin, unit: 0, memory: '', author: '', at: '' }, diff: [] }] : [exact, fuzzy],
    terms: terms.map(([word, text, authority]) => ({ ...at(word), source: word, targets: [{ text, status: 'PREFERRED', authority, example: '' }], status: 'PREFERRED', expired: word === 'Thứ trưởng', successor: word === 'Thứ trưởng' ? 'Thứ trưởng thường trực → Permanent Deputy Minister' : '', definition: '', field: 'Tổ chức' })),
    values: values.map(([word, text]) => ({ ...at(word), kind: 'NUMBER', text: word, forms: word === '30/12' ? [text, '30 December'] : [text], assumed: false })),
  };
}

function findingsFor(source: string, text: string): Finding[] {
  const findings: Finding[] = [];
  const clean = oneLine(text);
  const double = clean.indexOf('  ');
  if (double >= 0) {
    findings.push({ check: 'double-space', type: 'WHITESPACE', severity: 'WARNING', source: null, target: { start: double, end: double + 2 }, message: 'Hai dấu cách liền nhau', fix: clean.replace(/ {2,}/g, ' '), key: `double-space|${double}`, blocking: false, ignored: null });
  }
  const name = clean.indexOf('Ha Noi');
  if (name >= 0 && clean.startsWith('Talks')) {
    findings.push({ check: 'house-country', type: 'STYLE', severity: 'WARNING', source: null, target: { start: name, end: name + 6 }, message: 'Tòa soạn viết “Hanoi”', fix: clean.slice(0, name) + 'Hanoi' + clean.slice(name + 6), key: `house-country|${name}`, blocking: false, ignored: null });
  }
  const number = /\d+,\d+/.exec(source);
  if (number && clean && !clean.includes(number[0].replace(',', '.'))) {
    findings.push({ check: 'numbers', type: 'NUMBERS', severity: 'ERROR', source: { start: number.index, end: number.index + number[0].length }, target: null, message: `Thiếu số ${number[0]}`, fix: null, key: `numbers|${number.index}`, blocking: true, ignored: null });
  }
  return findings;
}

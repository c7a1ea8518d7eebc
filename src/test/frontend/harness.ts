/** Puts the editor on a page with the fake server. */
import '../../../frontend/segment-editor';
import type { SegmentEditor } from '../../../frontend/segment-editor';
import type { Config } from '../../../frontend/types';
import { merge } from '../../../frontend/merge';
import { KEY_MAP, keyMap } from '../../../frontend/keys';
import { replacer } from '../../../frontend/replace';
import type { ReviewDoor } from '../../../frontend/review-door';
import { FakeReview } from './fake-review';
import { FakeServer, makeRows } from './fake-server';

const query = new URLSearchParams(location.search);
const review = query.has('review');
const lang = query.get('lang') ?? 'vi';
if (query.has('dark')) {
  document.documentElement.setAttribute('theme', 'dark');
}
const server = new FakeServer(makeRows(Number(query.get('n') ?? 40), review));
server.delay = Number(query.get('delay') ?? 2);
const editor = document.querySelector('segment-editor') as SegmentEditor;
editor.$server = server;
const bands = { CONTEXT: 9, EXACT: 4, NEARLY_EXACT: 7, HIGH_FUZZY: 5, MEDIUM_FUZZY: 3, LOW_FUZZY: 2, ASSEMBLED: 2, NEW: 8 };
const coverage = Object.entries(bands).map(([band, segments]) => ({ band, segments, words: segments * 23 }));
const door = document.querySelector('segment-review-door') as ReviewDoor;
const reviews = new FakeReview(server, door);
door.$server = reviews;
server.onPush = (rows) => editor.applyRows(rows);
server.onRecut = (total) => editor.recut(total);
server.onMarked = () => editor.marked();
server.onPeople = (now) => editor.peopleMoved(now);
server.onDivided = () => editor.divided();
server.onProgress = (done, total) => editor.pretranslateProgress(done, total);
server.onDone = () => editor.pretranslateDone(coverage);
const texts: Record<string, string> = await (await fetch(`/texts-${lang}.json`)).json();
const config: Config = {
  user: query.get('user') ?? 'toi', job: 7, title: 'Hội nghị tổng kết công tác đối ngoại năm 2025 và triển khai nhiệm vụ năm 2026', sourceLang: 'vi', targetLang: 'en', locale: lang,
  review, total: server.all.length, pageSize: 500, propagates: true, first: Number(query.get('first') ?? 0), asked: query.has('first'),
  reasons: ['TERMINOLOGY', 'ACCURACY', 'STYLE', 'NAME_OR_TITLE', 'NUMBER_OR_DATE', 'OMISSION', 'LANGUAGE'],
  coverage: query.has('coverage') ? coverage : [], exports: [{ name: texts['editor.export.tmx'], url: '/x.tmx' }, { name: texts['editor.export.xliff'], url: '/x.xlf' }], texts,
};
if (query.has('moved')) {
  server.changeBySomebody(4999 + Number(query.get('moved')), 'Moved meanwhile');
}
Object.assign(window, { merge, replacer, keyMap, KEY_MAP, fake: server, reviews, editor, started: performance.now(), config });
void editor.start(config);

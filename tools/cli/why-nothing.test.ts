import { expect, it } from 'vitest';
import { type UnmarkedPage, whyNothing } from './why-nothing.ts';

const page: UnmarkedPage = {
  status: 'running',
  contentType: 'text/html',
  visible: [],
  inSource: [],
};
const marked = { shown: true, signals: [] };
const unsure = { shown: false, signals: [{ name: 'subject-on-page' }] };
const quiet = { shown: false, signals: [{ name: 'quiet' }] };

it.each<[string, Partial<UnmarkedPage>]>([
  ['nothing-named', {}],
  ['nothing-named', { contentType: 'application/xhtml+xml' }],
  ['not-html', { contentType: 'application/json', status: 'unreadable' }],
  ['not-html', { contentType: 'text/plain', status: undefined }],
  ['not-html', { status: 'unreadable' }],
  ['unlisted-site', { status: undefined }],
  ['unlisted-site', { status: 'idle', visible: [quiet] }],
  ['opted-out', { status: 'opted-out', visible: [unsure] }],
  ['quiet-names', { visible: [unsure, quiet] }],
  ['quiet-names', { visible: [quiet], inSource: [marked, marked] }],
  ['uncertain-names', { visible: [unsure] }],
  ['hidden-names', { inSource: [quiet] }],
  ['hidden-names', { visible: [marked, quiet], inSource: [marked, quiet] }],
])('says %s of %j', (why, facts) => {
  expect(whyNothing({ ...page, ...facts })).toBe(why);
});

import { expect, it } from 'vitest';
import { type UnmarkedPage, whyNothing } from './why-nothing.ts';

const page: UnmarkedPage = { status: 'running', contentType: 'text/html', annotations: [] };
const hidden = { shown: false, signals: [{ name: 'subject-on-page' }] };
const quiet = { shown: false, signals: [{ name: 'quiet' }] };

it.each<[string, Partial<UnmarkedPage>]>([
  ['nothing-named', {}],
  ['nothing-named', { contentType: 'application/xhtml+xml' }],
  ['not-html', { contentType: 'application/json', status: 'unreadable' }],
  ['not-html', { contentType: 'text/plain', status: undefined }],
  ['not-html', { status: 'unreadable' }],
  ['unlisted-site', { status: undefined }],
  ['unlisted-site', { status: 'idle', annotations: [quiet] }],
  ['opted-out', { status: 'opted-out', annotations: [hidden] }],
  ['quiet-names', { annotations: [hidden, quiet] }],
  ['uncertain-names', { annotations: [hidden] }],
  ['hidden-names', { annotations: [quiet, { shown: true, signals: [] }] }],
])('says %s of %j', (why, facts) => {
  expect(whyNothing({ ...page, ...facts })).toBe(why);
});

import { afterEach, expect, it } from 'vitest';
import { eventually } from '../../../test/support/eventually.ts';
import { hasReadableFrame } from './readable-frames.ts';

afterEach(() => document.body.replaceChildren());

const holds = (html: string): boolean => {
  document.body.innerHTML = html;
  return hasReadableFrame(document);
};

it.each([
  [
    'with a text of the page’s own',
    '<iframe srcdoc="<p>A story" width="300" height="200"></iframe>',
  ],
  ['of another site', '<iframe src="https://example.org/" width="300" height="200"></iframe>'],
  [
    'that shares nothing with the page',
    '<iframe sandbox srcdoc="<p>A story" width="300" height="200"></iframe>',
  ],
  [
    'in a form with a field named like a property',
    '<form><input name="src"><iframe src="https://example.org/" width="300" height="200"></iframe></form>',
  ],
])('sees a frame %s, once it is loaded', async (_, html) => {
  document.body.innerHTML = html;
  await eventually(() => expect(hasReadableFrame(document)).toBe(true));
});

it.each([
  ['no frame', '<p>A story</p>'],
  ['an empty frame', '<iframe width="300" height="200"></iframe>'],
  ['a blank frame', '<iframe src="about:blank" width="300" height="200"></iframe>'],
  ['a narrow frame', '<iframe src="https://example.org/" width="199" height="200"></iframe>'],
  ['a low frame', '<iframe src="https://example.org/" width="300" height="99"></iframe>'],
  [
    'a frame that is hidden',
    '<iframe src="https://example.org/" width="300" height="200" style="visibility: hidden"></iframe>',
  ],
  [
    'a frame that is not shown',
    '<iframe src="https://example.org/" width="300" height="200" hidden></iframe>',
  ],
  [
    'a frame beside the page',
    '<iframe src="https://example.org/" width="300" height="200" style="position: absolute; left: -9999px"></iframe>',
  ],
])('does not see %s', (_, html) => {
  expect(holds(html)).toBe(false);
});

it('sees a frame that a script of the page has filled', () => {
  expect(holds('<iframe width="300" height="200"></iframe>')).toBe(false);
  document.querySelector('iframe')!.contentDocument!.body.textContent = 'A story';
  expect(hasReadableFrame(document)).toBe(true);
});

import packJson from 'sidelight:pack';
import { afterEach, expect, it } from 'vitest';
import { loadPack } from '../../../pack/load/load-pack.ts';
import { createHostElement, showHost } from '../../popover/host-element.ts';
import { themeFor } from '../../popover/page-background.ts';
import { sightOf } from '../../popover/mention-sight.ts';
import { isReachable } from '../../popover/reachable.ts';
import { watchEngine } from '../../../../test/support/watched-engine.ts';
import { PageEngine } from '../../engine/page-engine.ts';
import { selectionOn } from '../../pointing/selection-on.ts';
import { mentionAt, rectsOf } from '../../pointing/hit-test.ts';
import { popoverRequest } from '../../popover/request.ts';
import { CurrentMark } from '../../keyboard/current-mark.ts';
import { bringIntoView } from '../../keyboard/bring-into-view.ts';
import { createWayBack } from '../../keyboard/way-back.ts';
import { pageContext } from '../../surroundings/page-context.ts';
import { eventually } from '../../../../test/support/eventually.ts';

const pack = loadPack(packJson);

/** The names of all members that an object has from its class and all base classes. */
function membersOf(object: object): string[] {
  const names = new Set<string>();
  for (let at = Object.getPrototypeOf(object); at; at = Object.getPrototypeOf(at))
    for (const name of Object.getOwnPropertyNames(at)) names.add(name);
  return [...names, 'host', 'data', 'window', 'document'];
}

/** Creates a separate document: the test itself depends on this one. */
function openDocument(html: string): Document {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 800px; height: 600px';
  document.body.append(frame);
  const page = frame.contentDocument!;
  page.body.innerHTML = html;
  return page;
}

/** Marks a document, points at its names, asks what the popover asks, and returns the marks. */
async function readDocument(page: Document): Promise<string[]> {
  const life = new AbortController();
  const { seen, options } = watchEngine();
  const engine = new PageEngine(page, [pack], life.signal, options);
  const atRest = () => eventually(() => expect(seen.isAtRest).toBe(true));
  try {
    engine.start();
    await atRest();
    const found = engine.mentions.marked();
    for (const mention of found) {
      const [text] = mention.nodes;
      const form = text!.parentElement!.parentElement!;
      Element.prototype.scrollIntoView.call(form);
      const [rect] = rectsOf(mention);
      const [x, y] = [rect!.left + 5, rect!.top + rect!.height / 2];
      expect(mentionAt(page, engine.mentions, x, y)).toBe(mention);
      engine.point(mention);
      const request = popoverRequest(mention, engine, 'keyboard')!;
      request.context?.();
      request.pageDate?.();
      themeFor('auto', request.behind!);
      new CurrentMark().set(mention);
      createWayBack(page, life.signal).leave(text!);
      bringIntoView(mention);
      expect(sightOf(text!, rectsOf(mention))).toBe('seen');
      expect(selectionOn(mention)).toEqual([]);
      // The page changes: a text, an attribute, an element.
      text!.data = `${text!.data} Then he left.`;
      Element.prototype.setAttribute.call(form, 'translate', 'yes');
      Element.prototype.append.call(form, document.createElement('p'));
    }
    pageContext(engine.mentions);
    await atRest();
    await engine.settle();
    expect(seen.failures).toEqual([]);
    return engine.mentions.marked().map(({ line }) => line.text);
  } finally {
    life.abort();
  }
}

afterEach(() => document.body.replaceChildren());

it('marks a form whose controls are named like members of nodes, and finds the names under the pointer', async () => {
  const names = membersOf(document.createElement('form'));
  const page = openDocument(
    names
      .map(
        (name) =>
          `<form><input type="hidden" name="${name}"><p>Vladimir Putin, ${name}.</p></form>`,
      )
      .join(''),
  );
  const expected = names.map((name) => `Vladimir Putin, ${name}. Then he left.`);
  expect(await readDocument(page)).toEqual(expected);
});

it('marks a document whose elements are named like its members, and adds the popover to it', async () => {
  const names = membersOf(document);
  const page = openDocument(
    `<p>Vladimir Putin.</p>${names.map((name) => `<form name="${name}"></form>`).join('')}`,
  );
  expect(await readDocument(page)).toEqual(['Vladimir Putin. Then he left.']);
  const made = createHostElement(page, 'open');
  made.root.append('A card.');
  expect(showHost(page, made, () => {})).toBe(true);
  expect(isReachable(made.host)).toBe(true);
});

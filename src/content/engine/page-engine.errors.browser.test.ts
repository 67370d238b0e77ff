import packJson from 'sidelight:pack';
import { afterEach, expect, it } from 'vitest';
import { loadPack } from '../../pack/load/load-pack.ts';
import { PageEngine } from './page-engine.ts';
import { eventually } from '../../../test/support/eventually.ts';

const pack = loadPack(packJson);
const life = new AbortController();

/** A text that cannot be read. */
function brokenText(): Text {
  return Object.defineProperty(document.createTextNode('Minsk'), 'data', {
    get: () => {
      throw new Error('broken');
    },
  }) as Text;
}

function paragraph(content: string | Text): HTMLElement {
  const element = document.createElement('p');
  element.append(content);
  return element;
}

afterEach(() => {
  life.abort();
  document.body.replaceChildren();
});

it('reads the rest of a page when a text cannot be read', async () => {
  const [first, last] = [paragraph('Vladimir Putin'), paragraph('Boris Nemtsov')];
  document.body.append(first, paragraph(brokenText()), last);
  const failures: unknown[] = [];
  const engine = new PageEngine(document, [pack], life.signal, {
    onFailure: (error) => failures.push(error),
  });
  const untilKnown = (names: string[]) =>
    eventually(() => expect(engine.mentions.marked().map(({ surface }) => surface)).toEqual(names));
  engine.start();
  await untilKnown(['Vladimir Putin', 'Boris Nemtsov']);
  expect(failures).toHaveLength(1);
  // One change among others that cannot be applied.
  first.before(brokenText());
  last.after(paragraph('Alexander Lukashenko'));
  await untilKnown(['Vladimir Putin', 'Boris Nemtsov', 'Alexander Lukashenko']);
});

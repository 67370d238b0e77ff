/** Changes of the values in a file that stays JSON. */
import fc from 'fast-check';
import { parseTree, type Node } from 'jsonc-parser';
import { changed, dataChange, HOSTILE, type Change } from '../mutate-json.ts';
import type { PackFiles } from './base-packs.ts';
import type { Chance } from './chance.ts';

/** Texts that do harm where they are taken for something else. */
const TEXTS: readonly string[] = [
  ...HOSTILE,
  '<iframe src="https://example.org"></iframe>',
  '<a href="javascript:alert(1)">Minsk</a>',
  '&lt;b&gt;Minsk&lt;/b&gt;',
  '<style>*{display:none}</style>',
  '${alert(1)}{{alert(1)}}',
  '[Minsk](javascript:alert(1))',
  '[Minsk](https://example.org)',
  'vbscript:msgbox(1)',
  'ftp://example.org/x',
  'file:///etc/passwd',
  'blob:https://example.org/x',
  'chrome-extension://ours/options.html',
  '//example.org/x',
  'HTTPS://EXAMPLE.ORG/x',
  'https://user:secret@example.org/',
  'https://example.org\\@example.com/',
  'https://example.org/\u202egro.elpmaxe',
  'https://еxample.org/',
  'https://example.org/ x',
  'https://example.org/essay',
  'person/putin:other',
  'other:person/putin',
  'person/a/b',
  'person//b',
  '/person/b',
  'person/../b',
  'person/a b',
  'Person/Putin',
  'pers\u043en/putin',
  'person/putin?x=1',
  'person/putin#x',
  'F01:F02',
  'F01\n',
  'en-../../x',
  'en/ru',
  '2020-02-31',
  '-2020',
  '9'.repeat(400),
  'x'.repeat(201),
  'a-'.repeat(3000) + 'a',
  'person/' + 'a'.repeat(50_000),
  'F' + '1'.repeat(50_000),
  'https://' + 'a.'.repeat(240) + 'org',
  'Aa '.repeat(60),
  'Иван '.repeat(39),
  'ab'.repeat(30_000),
  ' '.repeat(50_000) + 'x',
  '“'.repeat(5000),
  '['.repeat(5000),
  '[a](person/b)'.repeat(30),
  '.'.repeat(20_000),
  'ﷺ'.repeat(200),
  'e' + '\u0301'.repeat(5000),
  '👩‍👩‍👧‍👦'.repeat(20),
  '\u0130stanbul',
  'the',
  'und',
];

/** Values that are no texts. */
const OTHERS: readonly string[] = [
  '-1',
  '0',
  '-0',
  '0.5',
  '1e21',
  '1e999',
  '-1e999',
  '9007199254740993',
  'NaN',
  'true',
  'null',
  '[]',
  '{}',
  '[[]]',
  '[null]',
  '{"text":1}',
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  `[${'"person/x",'.repeat(3000)}"person/x"]`,
];

/** Files and keys with texts that readers see, and that may be nearly anything. */
const FREE_FILES = new Set(['pack.json', 'entities.json', 'notes.json', 'timeline.json']);
const FREE_KEYS = new Set(['title', 'label', 'description', 'text', 'attribution', 'statement']);
/** Texts that such a place may have: short, seen, and without quotation marks, which are listed. */
const FREE_TEXTS = TEXTS.filter(
  (text) => text.trim() !== '' && text.length <= 200 && !/[“”\p{C}]/u.test(text),
);

const utf8 = new TextEncoder();
/** Changes of any kind; each goes with a place of its own. */
const ANY: readonly Change[] = fc.sample(fc.noBias(dataChange), { seed: 1, numRuns: 1000 });

/** The files of a pack with some values changed, and what has changed. */
export function changedValues(
  files: PackFiles,
  chance: Chance,
): { what: string; files: PackFiles } {
  const all = new Map(files);
  const whats: string[] = [];
  const isFree = chance.below(2) > 0;
  for (let i = 0; i <= chance.below(isFree ? 6 : 2); i++) {
    const paths = [...files.keys()].filter((path) => !isFree || FREE_FILES.has(path));
    const path = chance.pick(paths);
    const text = new TextDecoder().decode(all.get(path));
    const change = isFree ? freeChange(text, chance) : valueChange(chance);
    all.set(path, utf8.encode(changed(text, change)));
    whats.push(`${path} ${JSON.stringify(change).slice(0, 100)}`);
  }
  return { what: whats.join(', '), files: all };
}

/** Another text where readers see one. */
function freeChange(text: string, chance: Chance): Change {
  const free = placesOf(text);
  return { do: 'put', at: chance.pick(free), text: JSON.stringify(chance.pick(FREE_TEXTS)) };
}

function valueChange(chance: Chance): Change {
  const at = chance.below(100_000);
  switch (chance.weighted({ text: 5, other: 2, repeat: 1, any: 4 })) {
    case 'text':
      return { do: 'put', at, text: JSON.stringify(chance.pick(TEXTS)) };
    case 'other':
      return { do: 'put', at, text: chance.pick(OTHERS) };
    case 'repeat':
      return { do: 'repeat', at };
    case 'any':
      return { ...chance.pick(ANY), at };
  }
}

/** Which of the values of a text, as a change counts them, are texts that readers see. */
function placesOf(text: string): number[] {
  const places: number[] = [];
  let count = 0;
  const look = (node: Node, key: string): void => {
    if (node.type === 'property') {
      const [name, value] = node.children ?? [];
      if (value) look(value, String(name!.value));
      return;
    }
    if (node.type === 'string' && FREE_KEYS.has(key)) places.push(count);
    count++;
    for (const child of node.children ?? []) look(child, '');
  };
  look(parseTree(text)!, '');
  return places.length > 0 ? places : [0];
}

import { expect } from 'vitest';
import { detect } from '../../src/core/people/detect.ts';
import type { PackContent } from '../../src/core/model.ts';
import type { CompactPack } from '../../src/pack/format/compact.ts';
import { loadCheckedPack } from '../../src/pack/load/load-checked.ts';
import type { Pack } from '../../src/pack/load/load-pack.ts';
import { packIn } from '../../src/pack/store/pack-in.ts';
import { withinGuard } from './within-guard.ts';

const ID = /^[A-Za-z0-9/_-]*$/;
const cleanPrototype = prototypeKeys();

/** Loads a compiled pack and uses it as a page would: it has to work, and to do nothing else. */
export function expectUsable(json: string): void {
  const pack = withinGuard(() => loadCheckedPack(json));
  expectDetects(pack);
  expectPlainIds(pack.content);
  expectTranslates(json);
  for (const sentence of pack.argument.flatMap(({ sentences }) => sentences))
    expect(typeof sentence).toBe('string');
  expect(prototypeKeys()).toEqual(cleanPrototype);
}

function expectDetects({ content, names }: Pack): void {
  const labels = content.entities.map(({ label }) => label);
  const notes = content.notes.map(({ text }) => text);
  const blocks = [labels.join(', '), notes.join(' '), ...SAMPLE];
  for (const language of [undefined, 'ru']) {
    const found = withinGuard(() => detect(names, content.quiet, blocks, language));
    for (const { line: block, start, end, surface, entity } of found) {
      expect(surface).toBe(blocks[block]!.slice(start, end));
      expect(names.entities).toContain(entity);
    }
  }
}

/** In each of its languages, a pack has the same notes. */
function expectTranslates(json: string): void {
  const pack = JSON.parse(json) as CompactPack;
  for (const language of Object.keys(pack.translations)) {
    const { content } = withinGuard(() => packIn(pack, language));
    expect(content.language).toBe(language);
    expect(content.notes.map(({ id }) => id)).toEqual(pack.content.notes.map(({ id }) => id));
  }
}

const SAMPLE = [
  'President Alexander Lukashenko met Vladimir Putin in Minsk; Boris Nemtsov, A. G. Lukashenko.',
  'Борис Немцов и Александр Лукашенко, друзья Немцова; Вла́димир Пу́тин. ŁUKASZENKO ŁUKASZENKI',
  'Alaksandr Łukaszenka i Władimir Putin \ud83d <script>alert(1)</script> \u202e',
];

/** What becomes part of an address, an attribute or a key is letters, digits and hyphens alone. */
function expectPlainIds({ entities, notes, themes, parallels, timeline }: PackContent): void {
  const ids = [
    ...entities.flatMap(({ id, kind, editorial }) => [id, kind, editorial?.wikidata ?? '']),
    ...notes.flatMap(({ id, kind, about, themes: of }) => [id, kind, ...about, ...of]),
    ...Object.keys(themes),
    ...parallels.flatMap(({ id, sides }) => [id, ...sides.map(({ entity }) => entity)]),
    ...timeline.flatMap(({ id, entities: of }) => [id, ...of]),
  ];
  expect(ids.filter((id) => !ID.test(id))).toEqual([]);
}

function prototypeKeys(): readonly PropertyKey[] {
  return [Object.prototype, Array.prototype, Function.prototype, String.prototype].flatMap((one) =>
    Reflect.ownKeys(one),
  );
}

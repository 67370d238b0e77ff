import { expect, it } from 'vitest';
import { BUNDLED_PACK } from '../../../tools/build/bundled-pack.ts';
import { readPackFolder } from '../../../tools/build/read-pack.ts';
import { compilePack } from '../compile/compile.ts';
import { idsWithPack } from './ids-with-pack.ts';

const pack = compilePack(readPackFolder(BUNDLED_PACK));
const { content, argument, names } = idsWithPack(pack);

it('every id of a pack names the pack, and leads where it led', () => {
  const prefix = `${pack.content.id}:`;
  const without = (text: string): unknown => JSON.parse(text.replaceAll(prefix, ''));
  expect(without(JSON.stringify({ content, argument, names }))).toEqual({
    content: pack.content,
    argument: pack.argument,
    names: pack.names,
  });
  const ids = JSON.stringify({ content, argument, names }).match(
    /(?<![\w:-])(person|place|organisation|event|idea)\/[a-z][\w-]*/g,
  );
  expect(ids).toBeNull();
  for (const note of content.notes) expect(note.id.startsWith(prefix)).toBe(true);
});

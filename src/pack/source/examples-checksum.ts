import type { PackSources } from './sources.ts';

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Eight hexadecimal digits (FNV-1a) over what is learned from, apart from the names of entities and
 * from labelled paragraphs: the notes, what they are about, the quiet entities, the cues and the
 * examples. Any change gives others, as good as always.
 */
export function examplesChecksum({ pack, notes, cues, examples }: PackSources): string {
  const parts = [
    pack.data.quiet?.entities,
    ...notes.data.notes.map(({ id, about, themes, when }) => [id, about, themes, when]),
    ...cues.map(({ data: { language, cues: words } }) => [language, words]),
    ...examples.map(({ language, examples: lines }) => [
      language,
      lines.map(({ notes: ids, text }) => [ids, text]),
    ]),
  ];
  let hash = OFFSET;
  const text = JSON.stringify(parts);
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { compileFolder } from '../../build/bundled-pack.ts';
import { textsOf } from '../../../src/core/notes/pack-texts.ts';
import { itemKeys, PACKS_KEY, type StoredPacks } from '../../../src/pack/format/stored.ts';
import type { CompactPack } from '../../../src/pack/format/compact.ts';
import { countTexts } from '../../../src/pack/source/text-differences.ts';
import { packIn } from '../../../src/pack/store/pack-in.ts';
import { storedItems } from '../../../src/pack/store/stored-items.ts';
import { shownPath } from '../start-folder.ts';

const LOCALES = new URL('../../../assets/public/_locales/', import.meta.url);

/**
 * A Markdown table of a pack’s languages: the messages of the interface, the texts of the pack, and
 * the bytes of what is stored for cards and the reader.
 */
export function packFigures(folder: string): string[] {
  const { json } = compileFolder(folder, shownPath(folder));
  const pack = JSON.parse(json) as CompactPack;
  const items = storedItems([pack], 'figures');
  const [stored] = (items[PACKS_KEY] as StoredPacks).packs;
  const rows = stored!.languages.map((language) => {
    const { content, argument } = packIn(pack, language);
    const kept = [itemKeys.content(stored!, language), itemKeys.argument(stored!, language)].map(
      (key) => asText(items[key]),
    );
    const bytes = sum(kept.map((text) => Buffer.byteLength(text)));
    const gzipped = sum(kept.map((text) => gzipSync(text, { level: 9 }).length));
    const texts = countTexts(textsOf(content, argument));
    return { language, texts, bytes, gzipped };
  });
  const sums = [sum(rows.map(({ bytes }) => bytes)), sum(rows.map(({ gzipped }) => gzipped))];
  return [
    ['language', 'interface', 'pack’s texts', 'stored, bytes', 'gzipped'],
    ['---', '--:', '--:', '--:', '--:'],
    ...rows.map(({ language, texts, bytes, gzipped }) => [
      language,
      messages(language),
      texts,
      bytes,
      gzipped,
    ]),
    ['all', '', '', ...sums],
  ].map((cells) => `| ${cells.join(' | ')} |`);
}

/** The number of the interface’s messages, “–” where it is not in this language. */
function messages(language: string): number | string {
  const file = fileURLToPath(new URL(`${language.replace('-', '_')}/messages.json`, LOCALES));
  return existsSync(file) ? Object.keys(JSON.parse(readFileSync(file, 'utf8'))).length : '–';
}

function asText(item: unknown): string {
  return typeof item === 'string' ? item : JSON.stringify(item);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

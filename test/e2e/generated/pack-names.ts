/** Names as the pack's sources write them. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BUNDLED_PACK } from '../../../tools/build/bundled-pack.ts';

const folder = fileURLToPath(new URL(`../../../${BUNDLED_PACK}/names/`, import.meta.url));

type Name = string | { readonly name: string };

interface NamesFile {
  readonly names?: Readonly<Record<string, EntityNames>>;
}

interface EntityNames {
  readonly names?: readonly Name[];
  readonly surnames?: readonly Name[];
  readonly given?: readonly Name[];
}

/** Complete names and surnames in all languages of the pack, each once, in a fixed order. */
export function packNames(): string[] {
  const found = readdirSync(folder)
    .sort()
    .flatMap((file) => namesIn(JSON.parse(readFileSync(folder + file, 'utf8')) as NamesFile));
  return [...new Set(found)];
}

function namesIn({ names = {} }: NamesFile): string[] {
  return Object.values(names).flatMap((entity) => {
    const [given] = entity.given ?? [];
    const surnames = (entity.surnames ?? []).map(textOf);
    const full = given === undefined ? [] : surnames.map((name) => `${textOf(given)} ${name}`);
    return [...(entity.names ?? []).map(textOf), ...full, ...surnames];
  });
}

function textOf(name: Name): string {
  return typeof name === 'string' ? name : name.name;
}

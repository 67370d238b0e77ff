import { compileReadSources } from '../compile/compile.ts';
import type { NameForms } from '../compile/name-forms.ts';
import type { CompactPack } from '../format/compact.ts';
import { loadCheckedPack } from '../load/load-checked.ts';
import type { Problem } from '../source/pack-error.ts';
import { readSources } from '../source/sources.ts';
import { expectAtMost, expectSize } from './expect-at-most.ts';
import { filesOfPack } from './files-of-pack.ts';
import { MAX_COMPILED_BYTES, MAX_ENTITIES } from './import-limits.ts';
import type { ImportStep, OnStep } from './import-progress.ts';
import { unzip } from './unzip.ts';

/** A bundle of which a pack was made. */
export interface CompiledBundle {
  readonly pack: CompactPack;
  /** The same as JSON text. */
  readonly json: string;
  /** Its names with all their forms. */
  readonly names: readonly NameForms[];
  /** What may be a mistake in it. */
  readonly warnings: readonly Problem[];
}

/**
 * Makes a compiled pack of a bundle, a zip file that anybody may have made.
 * @param name the file, for messages
 * @param leftOut the paths of files that were not put into it because they are no part of a pack
 * @throws PackError with what is wrong, where
 */
export function compileBundle(
  name: string,
  bytes: Uint8Array,
  onStep: OnStep<Exclude<ImportStep, 'read'>> = () => {},
  leftOut: readonly string[] = [],
): CompiledBundle {
  onStep('unpack');
  const named = Object.fromEntries(leftOut.map((path) => [path, '']));
  const files = { ...named, ...filesOfPack(unzip(name, bytes)) };
  onStep('parse');
  const sources = readSources(files);
  const { data, text } = sources.entities;
  expectAtMost(MAX_ENTITIES, data.entities.length, 'entities', text.file);
  const { pack, names, warnings } = compileReadSources(sources, onStep);
  const json = JSON.stringify(pack);
  const size = new TextEncoder().encode(json).length;
  expectSize(MAX_COMPILED_BYTES, size, 'when compiled', name);
  onStep('verify');
  loadCheckedPack(json);
  return { pack, json, names, warnings };
}

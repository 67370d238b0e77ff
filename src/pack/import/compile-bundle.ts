import { compileSources } from '../compile/compile.ts';
import type { CompactPack } from '../format/compact.ts';
import { loadCheckedPack } from '../load/load-checked.ts';
import { PackError, type Problem } from '../source/pack-error.ts';
import type { SourceFiles } from '../source/sources.ts';
import { filesOfPack } from './files-of-pack.ts';
import { MAX_COMPILED_BYTES, MAX_ENTITIES } from './import-limits.ts';
import { unzip } from './unzip.ts';

const ENTITIES = 'entities.json';

/** The steps of compiling a bundle, in order. */
export const COMPILE_STEPS = ['unpack', 'compile', 'verify'] as const;
/** One of `COMPILE_STEPS`. */
export type CompileStep = (typeof COMPILE_STEPS)[number];

/** A bundle of which a pack was made. */
export interface CompiledBundle {
  readonly pack: CompactPack;
  /** The same as JSON text. */
  readonly json: string;
  /** What may be a mistake in it. */
  readonly warnings: readonly Problem[];
}

/**
 * Makes a compiled pack of a bundle, a zip file that anybody may have made.
 * @param name the file, for messages
 * @param onStep called at the beginning of each step
 * @param leftOut the paths of files that were not put into it because they are no part of a pack
 * @throws PackError with what is wrong, where
 */
export function compileBundle(
  name: string,
  bytes: Uint8Array,
  onStep: (step: CompileStep) => void = () => {},
  leftOut: readonly string[] = [],
): CompiledBundle {
  onStep('unpack');
  const named = Object.fromEntries(leftOut.map((path) => [path, '']));
  const files = { ...named, ...filesOfPack(unzip(name, bytes)) };
  onStep('compile');
  const count = countEntities(files);
  if (count > MAX_ENTITIES)
    throw tooLarge(ENTITIES, `has ${count} entities; expected at most ${MAX_ENTITIES}`);
  const { pack, warnings } = compileSources(files);
  const json = JSON.stringify(pack);
  const size = new TextEncoder().encode(json).length;
  if (size > MAX_COMPILED_BYTES)
    throw tooLarge(name, `has ${size} bytes when compiled; expected at most ${MAX_COMPILED_BYTES}`);
  onStep('verify');
  loadCheckedPack(json);
  return { pack, json, warnings };
}

/** How many entities there are, before time is spent on them; 0 if the file cannot be read. */
function countEntities(files: SourceFiles): number {
  try {
    const content = files[ENTITIES] ?? '';
    const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
    const { entities } = JSON.parse(text) as { readonly entities?: unknown };
    return Array.isArray(entities) ? entities.length : 0;
  } catch {
    // The compiler says what is wrong.
    return 0;
  }
}

function tooLarge(file: string, message: string): PackError {
  return new PackError([{ file, message }]);
}

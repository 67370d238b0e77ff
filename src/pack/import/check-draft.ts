import { unreachedNotes } from '../../core/notes/unreached-notes.ts';
import type { Problem } from '../source/pack-error.ts';
import { compileBundle } from './compile-bundle.ts';
import { draftNames, type DraftNames } from './draft-names.ts';
import {
  readBundle,
  unsoundBy,
  type ChosenPack,
  type ImportStep,
  type UnsoundPack,
} from './import-files.ts';

/** A sound pack that is being written, with what its author wants to see of it. */
export interface CheckedDraft {
  /** The compiled pack. */
  readonly json: string;
  /** What may be a mistake in it. */
  readonly warnings: readonly Problem[];
  readonly names: DraftNames;
  /** Ids of the notes that no text brings to readers; see `unreachedNotes`. */
  readonly unreached: readonly string[];
}

/** How a check ends: with a sound draft, or with what is wrong. */
export type DraftResult = { readonly is: 'sound'; readonly draft: CheckedDraft } | UnsoundPack;

/** Checks and compiles a pack that is being written. */
export async function checkDraft(
  chosen: ChosenPack,
  onStep: (step: ImportStep) => void,
): Promise<DraftResult> {
  try {
    const { bundle, leftOut } = await readBundle(chosen, onStep);
    const { pack, json, names, warnings } = compileBundle(chosen.name, bundle, onStep, leftOut);
    const named = draftNames(names);
    const isNamed = (id: string): boolean => Object.hasOwn(named, id);
    const unreached = unreachedNotes(pack.content, isNamed).map(({ id }) => id);
    return { is: 'sound', draft: { json, warnings, names: named, unreached } };
  } catch (error) {
    return unsoundBy(error, chosen.name);
  }
}

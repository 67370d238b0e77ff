import { unreachedNotes } from '../../core/notes/unreached-notes.ts';
import type { Problem } from '../source/pack-error.ts';
import { compileBundle } from './compile-bundle.ts';
import { draftNames, type DraftNames } from './draft-names.ts';
import type { OnStep } from './import-progress.ts';
import { idInBundle } from './id-in-bundle.ts';
import {
  readBundle,
  unsoundBy,
  type ChosenPack,
  type ReadBundle,
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

/** What is wrong with a draft, and the id that it gives itself, as far as that can be read. */
export interface UnsoundDraft extends UnsoundPack {
  readonly id: string | undefined;
}

/** How a check ends: with a sound draft, or with what is wrong. */
export type DraftResult = { readonly is: 'sound'; readonly draft: CheckedDraft } | UnsoundDraft;

/** Checks and compiles a pack that is being written. */
export async function checkDraft(chosen: ChosenPack, onStep: OnStep): Promise<DraftResult> {
  let read: ReadBundle | undefined;
  try {
    read = await readBundle(chosen, onStep);
    const { bundle, leftOut } = read;
    const { pack, json, names, warnings } = compileBundle(chosen.name, bundle, onStep, leftOut);
    const named = draftNames(names);
    const isNamed = (id: string): boolean => Object.hasOwn(named, id);
    const unreached = unreachedNotes(pack.content, isNamed).map(({ id }) => id);
    return { is: 'sound', draft: { json, warnings, names: named, unreached } };
  } catch (error) {
    const id = read && idInBundle(chosen.name, read.bundle);
    return { ...unsoundBy(error, chosen.name), id };
  }
}

/** What importing may do with a changed bundle, and what it may not. */
import {
  MAX_BUNDLE_BYTES,
  MAX_COMPILED_BYTES,
  MAX_ENTITIES,
  MAX_FILES,
  MAX_UNPACKED_BYTES,
} from '../../../src/pack/import/import-limits.ts';
import { importFiles, type ImportResult } from '../../../src/pack/import/import-files.ts';
import { loadCheckedPack } from '../../../src/pack/load/load-checked.ts';
import type { Problem } from '../../../src/pack/source/pack-error.ts';
import { expectUsable } from '../expect-usable.ts';
import { startCounting, type Work } from './counted-work.ts';
import type { MutatedBundle } from './mutated-bundle.ts';

/**
 * How often parts of the program may run for each byte of a pack's files, and in any case. Sound
 * packs need up to 260 a byte.
 */
const PASSES_PER_BYTE = 600;
const LEAST_PASSES = 20_000_000;
/** Problems that may be told of one file: the first ones, and how many are left. */
const MAX_TOLD = 21;
/** The longest message, and the longest path of a file (UTF-16 units). */
const MAX_MESSAGE_UNITS = 600;
const MAX_PATH_UNITS = 200;

/** What can be seen nowhere, turns the direction of what follows, or is half a letter. */
const UNSEEN =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ue000-\uf8ff\ufeff\uffa0\u{e0000}-\u{e007f}]/u;
/** What only programs say: names of values and errors, places in code, regular expressions. */
const CODE =
  /undefined|\[object|\bnull prototype|Error\b|\bat \S+ \(|\.[jt]s\b|node_modules|\\[dwsbpu]|\(\?[:=!<]|\[\^|[\])][+*]/;
/** A text that a message quotes; what is in it is the pack's. */
const QUOTED = /“[^”]*”/g;

/** How checks of bundles ended. */
export interface BundleChecks {
  /** The fault of a bundle in one line; undefined if there is none. */
  faultOf(bundle: MutatedBundle): Promise<string | undefined>;
  /** How many bundles gave a pack, and the most work of all per byte. */
  readonly tally: { sound: number; unsound: number; passesPerByte: number; bytes: number };
  close(): void;
}

/** Starts to check bundles. */
export function startBundleChecks(): BundleChecks {
  const counter = startCounting();
  const tally = { sound: 0, unsound: 0, passesPerByte: 0, bytes: 0 };
  const clean = prototypes();
  return {
    async faultOf({ chosen, size }) {
      let result: ImportResult | undefined;
      let thrown: unknown;
      const work = await counter.of(async () => {
        try {
          result = await importFiles(chosen, () => {});
        } catch (error) {
          thrown = error;
        }
      });
      if (prototypes() !== clean) return 'the prototype of all objects has changed';
      if (!result) return `it throws ${String(thrown)}`;
      tally[result.is]++;
      tally.passesPerByte = Math.max(
        tally.passesPerByte,
        work.passes / (size + work.bytes + 50_000),
      );
      tally.bytes = Math.max(tally.bytes, work.bytes);
      return [...workFaults(work, size), ...resultFaults(result)][0];
    },
    tally,
    close: () => counter.close(),
  };
}

function* workFaults({ passes, bytes }: Work, size: number): Iterable<string> {
  if (passes > LEAST_PASSES + (size + bytes) * PASSES_PER_BYTE)
    yield `it works too much: ${passes} passes for ${size} bytes, ${bytes} when unpacked`;
  if (bytes > MAX_UNPACKED_BYTES + MAX_BUNDLE_BYTES + MAX_FILES)
    yield `it asks for too much memory: ${bytes} bytes`;
}

function* resultFaults(result: ImportResult): Iterable<string> {
  if (result.is === 'unsound') {
    if (result.problems.length === 0) yield 'it is refused without a reason';
    yield* problemFaults([...result.problems, ...result.warnings]);
    return;
  }
  const { bundle, json, warnings } = result.pack;
  yield* problemFaults(warnings);
  if (bundle.length > MAX_BUNDLE_BYTES) yield `its file has ${bundle.length} bytes`;
  if (Buffer.byteLength(json) > MAX_COMPILED_BYTES) yield `it has ${json.length} units`;
  yield* packFaults(json);
}

function* problemFaults(problems: readonly Problem[]): Iterable<string> {
  const perFile = new Map<string, number>();
  for (const { file, line, column, message } of problems) {
    const said = `${file}: ${message}`.slice(0, 300);
    perFile.set(file, (perFile.get(file) ?? 0) + 1);
    if (file === '' || file.length > MAX_PATH_UNITS) yield `a problem’s file is “${said}”`;
    if (message === '' || message.length > MAX_MESSAGE_UNITS)
      yield `a message has ${message.length} letters: “${said}”`;
    if (UNSEEN.test(file + message)) yield `a message has letters that cannot be seen: “${said}”`;
    if (CODE.test(message.replaceAll(QUOTED, ''))) yield `a message is for programs: “${said}”`;
    if (line !== undefined && !(line > 0 && column! > 0)) yield `a place is none: “${said}”`;
  }
  const [, most = 0] = [...perFile].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  if (most > 2 * MAX_TOLD) yield `${most} problems are told of one file`;
}

/** What is wrong with an accepted pack: it cannot be used, or holds more than plain text. */
function* packFaults(json: string): Iterable<string> {
  try {
    expectUsable(json);
  } catch (error) {
    yield `the pack does not work: ${String(error)}`;
    return;
  }
  const { content, argument } = loadCheckedPack(json);
  if (content.entities.length > MAX_ENTITIES) yield `it has ${content.entities.length} entities`;
  for (const text of textsIn({ content, argument }))
    if (UNSEEN.test(text))
      yield `its text has letters that cannot be seen: ${JSON.stringify(text)}`;
  const { address } = content.origin;
  if (address !== undefined && !/^https?:$/.test(new URL(address).protocol))
    yield `it has the address ${address}`;
}

function* textsIn(value: unknown): Iterable<string> {
  if (typeof value === 'string') yield value;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    yield key;
    yield* textsIn(item);
  }
}

/** Everything that objects, lists, texts and functions have from the language, as one text. */
function prototypes(): string {
  return [Object.prototype, Array.prototype, String.prototype, Function.prototype]
    .map((one) => Reflect.ownKeys(one).map(String).join())
    .join(';');
}

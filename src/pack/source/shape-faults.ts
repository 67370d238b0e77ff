import * as v from 'valibot';
import { leafFault, listLengthFault, nameOf, whatIs } from './leaf-fault.ts';
import { didYouMean, nearestWord } from './nearest-word.ts';
import type { SourcePath } from './source-text.ts';
import { listed, shortened } from './wording.ts';

/** One place of a file that does not have the shape of its schema. */
export interface ShapeFault {
  readonly path: SourcePath;
  readonly message: string;
  /** Whether the key is at fault, not its value. */
  readonly atKey?: boolean;
}

/** What the schemas of packs are made of; see `SOURCE_SCHEMAS`. */
interface AnySchema {
  readonly type: string;
  readonly entries?: Readonly<Record<string, AnySchema>>;
  readonly wrapped?: AnySchema;
  readonly item?: AnySchema;
  readonly items?: readonly AnySchema[];
  readonly key?: AnySchema;
  readonly value?: AnySchema;
  readonly options?: readonly AnySchema[];
}

/** Says in plain words where data does not have the shape of a schema, once for each mistake. */
export function shapeFaults(schema: v.GenericSchema, data: unknown): ShapeFault[] {
  const faults: ShapeFault[] = [];
  look(schema as unknown as AnySchema, data, [], faults);
  return faults;
}

function look(schema: AnySchema, data: unknown, path: SourcePath, faults: ShapeFault[]): void {
  const kind = schema.wrapped ?? schema;
  switch (kind.type) {
    case 'strict_object':
      if (isRecord(data)) return lookAtObject(kind.entries!, data, path, faults);
      return void faults.push({
        path,
        message: `${whatIs(nameOf(path), data)}; expected { and }, and keys between`,
      });
    case 'record':
      if (isRecord(data)) return lookAtRecord(kind, data, path, faults);
      return void faults.push({
        path,
        message: `${whatIs(nameOf(path), data)}; expected { and }, and keys between`,
      });
    case 'array':
    case 'strict_tuple':
      if (Array.isArray(data)) return lookAtList(kind, data, path, faults);
      return void faults.push({
        path,
        message: `${whatIs(nameOf(path), data)}; expected a list in [ and ]`,
      });
    case 'union': {
      const options = kind.options!.filter(
        ({ type }) => (type === 'strict_object') === isRecord(data),
      );
      const option =
        options.find(({ type }) => type === typeof data) ?? options[0] ?? kind.options![0]!;
      return look(option, data, path, faults);
    }
    default: {
      const message = leafFault(kind as unknown as v.GenericSchema, data, nameOf(path));
      if (message !== undefined) faults.push({ path, message });
    }
  }
}

function lookAtObject(
  entries: Readonly<Record<string, AnySchema>>,
  data: Readonly<Record<string, unknown>>,
  path: SourcePath,
  faults: ShapeFault[],
): void {
  const keys = Object.keys(entries);
  const missing = new Set(
    keys.filter((key) => !entries[key]!.type.includes('optional') && !Object.hasOwn(data, key)),
  );
  for (const key of Object.keys(data)) {
    const entry = Object.hasOwn(entries, key) ? entries[key] : undefined;
    if (entry) look(entry, data[key], [...path, key], faults);
    else {
      const free = keys.filter((one) => one !== '$schema' && !Object.hasOwn(data, one));
      // A key that is missing was probably misspelt here.
      missing.delete(nearestWord(key, free) ?? '');
      const allowed = listed(
        keys.filter((one) => one !== '$schema'),
        'and',
      );
      const meant = didYouMean(key, free);
      const are = keys.length > 2 ? 'keys are' : 'key is';
      const message = `there is no key “${shortened(key)}” here${meant ? `${meant} The` : '; the'} ${are} ${allowed}`;
      faults.push({ path: [...path, key], message, atKey: true });
    }
  }
  if (missing.size === 0) return;
  const message = `${listed([...missing], 'and')} ${missing.size > 1 ? 'are' : 'is'} missing`;
  faults.push({ path, message });
}

function lookAtRecord(
  { key: keySchema, value }: AnySchema,
  data: Readonly<Record<string, unknown>>,
  path: SourcePath,
  faults: ShapeFault[],
): void {
  for (const key of Object.keys(data)) {
    const message = leafFault(keySchema as unknown as v.GenericSchema, key, 'the key');
    if (message !== undefined) faults.push({ path: [...path, key], message, atKey: true });
    look(value!, data[key], [...path, key], faults);
  }
}

function lookAtList(
  schema: AnySchema,
  data: readonly unknown[],
  path: SourcePath,
  faults: ShapeFault[],
): void {
  const message = listLengthFault(schema as unknown as v.GenericSchema, data, nameOf(path));
  if (message !== undefined) faults.push({ path, message });
  data.forEach((one, i) => {
    const item = schema.item ?? schema.items![i];
    if (item) look(item, one, [...path, i], faults);
  });
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

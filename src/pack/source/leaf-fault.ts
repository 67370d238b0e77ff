import * as v from 'valibot';
import { didYouMean } from './nearest-word.ts';
import type { SourcePath } from './source-text.ts';
import { listed, shortened } from './wording.ts';

/** What is wrong with a text, number or choice, if anything is. */
export function leafFault(
  schema: v.GenericSchema,
  data: unknown,
  name: string,
): string | undefined {
  const result = v.safeParse(schema, data, { abortEarly: true });
  if (result.success) return undefined;
  const [issue] = result.issues;
  const required = 'requirement' in issue ? issue.requirement : undefined;
  const length = typeof data === 'string' ? data.length : 0;
  switch (issue.type) {
    case 'non_empty':
      return `${name} is empty; expected a text`;
    case 'min_length':
      return `${whatIs(name, data)}; expected at least ${String(required)} letters`;
    case 'max_length':
      return `${name} has ${length} letters; expected at most ${String(required)}`;
    case 'integer':
      return `${whatIs(name, data)}; expected a whole number`;
    case 'min_value':
      return `${whatIs(name, data)}; expected ${String(required)} or more`;
    case 'regex':
    case 'check':
      return `${whatIs(name, data)}; expected ${issue.message}`;
    default:
      return `${whatIs(name, data)}; expected ${expectedOf(schema, data)}`;
  }
}

/** What is wrong with the length of a list, if anything is. */
export function listLengthFault(
  schema: v.GenericSchema,
  data: readonly unknown[],
  name: string,
): string | undefined {
  const { items, pipe = [] } = schema as { items?: readonly unknown[]; pipe?: readonly unknown[] };
  const said = (expected: string): string =>
    data.length === 0
      ? `${name} is empty; expected ${expected}`
      : `${name} has ${data.length} ${data.length > 1 ? 'entries' : 'entry'}; expected ${expected}`;
  if (items && data.length !== items.length) return said(`exactly ${items.length}`);
  for (const { type, requirement } of pipe as { type: string; requirement: number }[]) {
    if (type === 'min_length' && data.length < requirement)
      return said(requirement === 1 ? 'at least one entry' : `at least ${requirement}`);
    if (type === 'max_length' && data.length > requirement) return said(`at most ${requirement}`);
  }
  return undefined;
}

/** The beginning of a message: a part of a file, and what it is. */
export function whatIs(name: string, data: unknown): string {
  return `${name} is ${shown(data)}`;
}

/** A part of a file as its readers would call it. */
export function nameOf(path: SourcePath): string {
  const last = path.at(-1);
  if (last === undefined) return 'this';
  if (typeof last === 'string') return `“${shortened(last)}”`;
  const list = path.findLast((key) => typeof key === 'string');
  return list === undefined ? 'an entry' : `an entry of “${shortened(list)}”`;
}

function shown(data: unknown): string {
  if (typeof data === 'string') return data.trim() === '' ? 'empty' : `“${shortened(data)}”`;
  if (data === null) return 'null';
  if (Array.isArray(data)) return 'a list';
  return typeof data === 'object' ? 'in { and }' : String(data);
}

function expectedOf(schema: v.GenericSchema, data: unknown): string {
  switch (schema.type) {
    case 'picklist': {
      const { options } = schema as unknown as { options: readonly string[] };
      const meant = typeof data === 'string' ? didYouMean(data, options) : '';
      return `${listed(options, 'or')}${meant}`;
    }
    case 'literal':
      return `${String((schema as unknown as { literal: unknown }).literal)}${typeof data === 'string' ? ', without quotation marks' : ''}`;
    case 'number':
      return 'a number without quotation marks';
    case 'boolean':
      return 'true or false, without quotation marks';
    default:
      return 'a text in quotation marks';
  }
}

import type { Argument } from '../../core/reader/argument.ts';
import { ARGUMENT_FORMAT } from '../format/compact.ts';
import { CompactPackError } from './compact-pack-error.ts';
import { parseCompact } from './parse-compact.ts';

const FILE = 'compact argument';

/** Reads a compact argument. @throws CompactPackError if it is not one of this version */
export function loadArgument(json: string): Argument {
  const { paragraphs } = parseCompact(FILE, json, ARGUMENT_FORMAT) as { paragraphs?: unknown };
  if (isListOf(paragraphs, (one) => isListOf(one, isText))) return paragraphs as Argument;
  throw new CompactPackError(FILE, 'paragraphs of another form', 'lists of sentences');
}

function isListOf(value: unknown, isOne: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isOne);
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

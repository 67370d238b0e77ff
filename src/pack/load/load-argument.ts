import type { Argument } from '../../core/reader/argument.ts';
import { misfitIn, type Shape } from './check-shape.ts';
import { ARGUMENT_FORMAT, type CompactArgument } from '../format/compact.ts';
import { CompactPackError } from './compact-pack-error.ts';
import { parseCompact } from './parse-compact.ts';

const FILE = 'compact argument';
const ARGUMENT: Shape = {
  keys: { format: 'number', paragraphs: { list: { list: 'text' } } },
};

/** Reads a compact argument. @throws CompactPackError if it is not one of this version */
export function loadArgument(json: string): Argument {
  const data = parseCompact(FILE, json, ARGUMENT_FORMAT);
  const misfit = misfitIn('', data, ARGUMENT);
  if (misfit)
    throw new CompactPackError(FILE, `${misfit.place || 'it'} is something else`, misfit.expected);
  return (data as CompactArgument).paragraphs;
}

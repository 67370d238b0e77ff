import type { Argument } from '../core/reader/argument.ts';
import { ARGUMENT_FORMAT, type CompactArgument } from './compact.ts';

/** Reads a compact argument. @throws Error naming what is wrong where it is not one of this version */
export function loadArgument(json: string): Argument {
  const { format, paragraphs } = JSON.parse(json) as CompactArgument;
  if (format !== ARGUMENT_FORMAT) {
    throw new Error(`compact argument: format ${String(format)}; expected ${ARGUMENT_FORMAT}`);
  }
  return paragraphs;
}

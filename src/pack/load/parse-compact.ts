import { COMPACT_FORMAT } from '../format/compact.ts';
import { CompactPackError } from './compact-pack-error.ts';

/** Parses a compact pack. @throws CompactPackError if it is not JSON, or has another format */
export function parseCompact(file: string, json: string): unknown {
  return checkFormat(file, parseJson(file, json));
}

/** Parses a list of them. @throws CompactPackError if it is none, or one has another format */
export function parseCompactList(file: string, json: string): unknown[] {
  const list = parseJson(file, json);
  if (!Array.isArray(list)) throw new CompactPackError(file, 'something else', 'a list of packs');
  return list.map((data: unknown) => checkFormat(file, data));
}

function parseJson(file: string, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new CompactPackError(file, 'something else', 'JSON', { cause: error });
  }
}

function checkFormat(file: string, data: unknown): unknown {
  const found = (data as { format?: unknown } | null)?.format;
  if (found !== COMPACT_FORMAT)
    throw new CompactPackError(file, `format ${shown(found)}`, String(COMPACT_FORMAT));
  return data;
}

function shown(value: unknown): string {
  return typeof value === 'object' && value !== null ? 'of many parts' : String(value);
}

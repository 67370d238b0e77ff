import { CompactPackError } from './compact-pack-error.ts';

/** Parses a compact text. @throws CompactPackError if it is not JSON, or has another format */
export function parseCompact(file: string, json: string, format: number): unknown {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    throw new CompactPackError(file, 'something else', 'JSON', { cause: error });
  }
  const found = (data as { format?: unknown } | null)?.format;
  if (found !== format) throw new CompactPackError(file, `format ${shown(found)}`, String(format));
  return data;
}

function shown(value: unknown): string {
  return typeof value === 'object' && value !== null ? 'of many parts' : String(value);
}

import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';

/** The most that may be shipped, in bytes. */
export const BUDGET = { contentScript: 60_000, package: 400_000 } as const;

/** @throws Error that names what is too big, its size, and what it may have */
export function keepWithin(what: string, bytes: number, most: number): void {
  if (bytes > most) throw new Error(`${what}: ${bytes} bytes; at most ${most} are allowed`);
}

/**
 * Size (bytes, gzipped) of a script without the text of the pack that is inlined in it.
 * @throws Error where the text is not in it exactly once
 */
export function gzippedWithout(script: string, text: string): number {
  const found = spansOf(parseSync('script.js', script).program, text);
  const [span] = found;
  if (!span || found.length > 1)
    throw new Error(`content script: holds the pack ${found.length} times; expected once`);
  return gzipSync(script.slice(0, span.start) + script.slice(span.end), { level: 9 }).length;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where literals of exactly this text stand below a node of a syntax tree. */
function spansOf(tree: unknown, text: string): Span[] {
  const found: Span[] = [];
  const rest: unknown[] = [tree];
  while (rest.length > 0) {
    const node = rest.pop();
    if (typeof node !== 'object' || node === null) continue;
    const value = 'value' in node ? node.value : undefined;
    const literal =
      typeof value === 'object' && value !== null && 'cooked' in value ? value.cooked : value;
    if (literal === text) found.push(node as Span);
    rest.push(...Object.values(node));
  }
  return found;
}

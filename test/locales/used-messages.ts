import { isNode, nameOf, nodesIn, piecesOf, stringOf, type SourceFile } from './syntax.ts';

/** The strings of a program that may be keys of messages. */
export interface Strings {
  /** Whole ones, of types too. */
  readonly whole: ReadonlySet<string>;
  /** Those put together: their pieces, with an expression between each two. */
  readonly templates: readonly (readonly string[])[];
}

/** All strings of the files. */
export function stringsIn(files: readonly SourceFile[]): Strings {
  return gather(files.map(({ tree }) => tree));
}

/** The strings that `translatePlural` is called with for a message. */
export function pluralStringsIn(files: readonly SourceFile[]): Strings {
  const calls = files
    .flatMap(({ tree }) => nodesIn(tree))
    .filter(
      ({ type, callee }) => type === 'CallExpression' && nameOf(callee) === 'translatePlural',
    );
  return gather(calls.map((call) => (call['arguments'] as readonly unknown[])[1]));
}

/**
 * Whether a key may come out of the strings: as it is, or out of a template whose other parts are
 * strings of the program too, such as the kinds in `entity_${kind}`.
 */
export function isMadeFrom(key: string, { whole, templates }: Strings, values: Strings): boolean {
  return whole.has(key) || templates.some((pieces) => fits(key, pieces, values.whole));
}

function fits(key: string, pieces: readonly string[], values: ReadonlySet<string>): boolean {
  // A template that begins with anything would fit everything.
  if (!pieces[0]) return false;
  const [, ...parts] = new RegExp(`^${pieces.map(escape).join('(.+)')}$`).exec(key) ?? [];
  return (
    parts.length > 0 &&
    parts.every((part) => values.has(part) || values.has(part.replaceAll('_', '-')))
  );
}

function gather(parts: readonly unknown[]): Strings {
  const whole = new Set<string>();
  const templates: string[][] = [];
  for (const node of nodesIn(parts)) {
    const text = stringOf(node);
    if (text !== undefined) whole.add(text);
    if (isNode(node) && node.type === 'TemplateLiteral') templates.push(piecesOf(node));
  }
  return { whole, templates };
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

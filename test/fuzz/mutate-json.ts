/** Random changes to JSON texts, made in the text itself: what no object can be is written all the same. */
import fc from 'fast-check';
import { parseTree, type Node } from 'jsonc-parser';

/** One change; its numbers choose among the values that exist, so any number fits any text. */
export type Change =
  | { readonly do: 'drop' | 'repeat'; readonly at: number }
  | { readonly do: 'swap' | 'copy'; readonly at: number; readonly with: number }
  | { readonly do: 'put' | 'add'; readonly at: number; readonly text: string }
  | { readonly do: 'nest'; readonly at: number; readonly levels: number }
  | { readonly do: 'rename'; readonly at: number; readonly key: string }
  | { readonly do: 'cut'; readonly at: number }
  | { readonly do: 'bytes'; readonly at: number; readonly bytes: readonly number[] };

/** Strings that do harm where they are taken for markup, an address, a key or a trusted name. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  '../../pack.json',
  'person/nobody',
  'person/__proto__',
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\udc00x',
  'x\ud83d',
  '\u202egnihtemos',
  '\u2066x',
  '\u200b\u200c',
  '\ufeff',
  'İ'.repeat(150),
  'ﬃ'.repeat(150),
  'ß'.repeat(199),
  'e\u0301'.repeat(90),
  '[x](person/nobody)',
  '“one two three four five six seven eight nine”',
  'Z99',
  '9999-99-99',
  '!`#$%&*+',
  'а|б~.',
] as const;

const words = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);

/** JSON, or some other text. */
const values: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: words.map((word) => JSON.stringify(word)) },
  { weight: 2, arbitrary: fc.json({ maxDepth: 2 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'null',
      'true',
      '-1',
      '0',
      '1.5',
      '1e999',
      '12345678901234567890',
      '[]',
      '{}',
      '""',
      'NaN',
      '// x',
      '{"__proto__": {"polluted": true}}',
      '{"constructor": {"prototype": {"polluted": true}}}',
      '{"a": 1, "a": 2}',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '['.repeat(10_000),
      `${'['.repeat(10_000)}${']'.repeat(10_000)}`,
      `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
      JSON.stringify('x'.repeat(100_000)),
      `[${'1,'.repeat(5_000)}1]`,
      `[${'"person/x",'.repeat(5_000)}1]`,
    ),
  },
);

/** Chooses a place in a text. */
const anywhere = fc.nat(100_000);

/** Changes of the data that a text has. */
export const dataChange: fc.Arbitrary<Change> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('drop', 'repeat'), at: anywhere }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom('swap', 'copy'), at: anywhere, with: anywhere }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('put'), at: anywhere, text: values }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('add'), at: anywhere, text: values }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('nest'), at: anywhere, levels: fc.nat(40) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('rename'), at: anywhere, key: words }) },
) as fc.Arbitrary<Change>;

/** Changes of the bytes that a text is made of. */
export const byteChange: fc.Arbitrary<Change> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ do: fc.constant('cut'), at: anywhere }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('bytes'),
      at: anywhere,
      bytes: fc.array(fc.nat(255), { minLength: 1, maxLength: 8 }),
    }),
  },
) as fc.Arbitrary<Change>;

/** The text after a change. */
export function changed(text: string, change: Change): string {
  if (change.do === 'cut') return text.slice(0, change.at % (text.length + 1));
  if (change.do === 'bytes') return overwritten(text, change.at, change.bytes);
  // What an earlier change has nested so deep, the parser cannot take apart again.
  const tree = /[[{]{1000}|(\{"a":){1000}/.test(text) ? undefined : parseTree(text);
  const nodes = tree ? [...below(tree)] : [];
  const node = nodes[change.at % Math.max(nodes.length, 1)];
  if (!node) return text;
  const piece = ({ offset, length }: Node): string => text.slice(offset, offset + length);
  const put = ({ offset, length }: Node, by: string): string =>
    text.slice(0, offset) + by + text.slice(offset + length);
  const withItems = (parent: Node, items: readonly string[]): string =>
    put(parent, parent.type === 'object' ? `{${items.join(',')}}` : `[${items.join(',')}]`);
  // The value of a property goes with its key.
  const own = node.parent?.type === 'property' ? node.parent : node;
  const { parent } = own;
  const siblings = parent?.children ?? [];
  const place = siblings.indexOf(own);
  switch (change.do) {
    case 'drop':
      return parent ? withItems(parent, siblings.filter((one) => one !== own).map(piece)) : '';
    case 'repeat':
      return parent
        ? withItems(parent, siblings.flatMap((one) => (one === own ? [one, one] : one)).map(piece))
        : text + text;
    case 'swap': {
      const other = siblings[change.with % Math.max(siblings.length, 1)];
      if (!parent || !other) return text;
      const order = [...siblings];
      [order[place], order[order.indexOf(other)]] = [other, own];
      return withItems(parent, order.map(piece));
    }
    case 'copy':
      return put(node, piece(nodes[change.with % nodes.length]!));
    case 'put':
      return put(node, change.text);
    case 'add':
      return node.type === 'object' || node.type === 'array'
        ? withItems(node, [
            ...(node.children ?? []).map(piece),
            node.type === 'object' ? `"new":${change.text}` : change.text,
          ])
        : put(node, change.text);
    case 'nest':
      return put(node, '['.repeat(change.levels) + piece(node) + ']'.repeat(change.levels));
    case 'rename':
      return own.type === 'property' ? put(own.children![0]!, JSON.stringify(change.key)) : text;
  }
}

function overwritten(text: string, at: number, bytes: readonly number[]): string {
  const buffer = Buffer.from(text);
  if (buffer.length === 0) return text;
  Buffer.from(bytes).copy(buffer, at % buffer.length);
  // As when a file is read: bytes that are not UTF-8 become U+FFFD.
  return buffer.toString('utf8');
}

/** All values of a tree, itself included; no keys. */
function* below(node: Node): Generator<Node> {
  if (node.type === 'property') {
    if (node.children?.[1]) yield* below(node.children[1]);
    return;
  }
  yield node;
  for (const child of node.children ?? []) yield* below(child);
}

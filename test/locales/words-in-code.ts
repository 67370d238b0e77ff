import {
  isNode,
  nameOf,
  nodesIn,
  piecesOf,
  stringOf,
  type SourceFile,
  type SyntaxNode,
} from './syntax.ts';

/** Attributes and properties whose text is read or shown. */
const SHOWN = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'ariaDescription',
  'ariaLabel',
  'caption',
  'description',
  'hint',
  'innerHTML',
  'innerText',
  'label',
  'placeholder',
  'textContent',
  'title',
]);

/** Methods that put text into a document. */
const WRITING = new Set(['append', 'createTextNode', 'prepend', 'replaceChildren']);

/** Words for the reader that are written in the code, as “path:line words”. */
export function wordsInCode(file: SourceFile): string[] {
  const inits = initialValues(file.tree);
  return nodesIn(file.tree).flatMap((node) =>
    shownParts(node)
      .flatMap((part) => textsOf(part, inits, new Set()))
      .filter((text) => /\p{L}/u.test(text))
      .map((text) => `${file.path}:${lineOf(file.text, node.start)} ${text.trim()}`),
  );
}

/** What a node gives to the reader’s eyes or ears. */
function shownParts(node: SyntaxNode): unknown[] {
  switch (node.type) {
    case 'JSXElement':
    case 'JSXFragment':
      return (node['children'] as readonly SyntaxNode[]).filter(
        ({ type }) => !/^JSX(?:El|Fr)/.test(type),
      );
    case 'JSXAttribute':
    case 'Property':
      return SHOWN.has(nameOf(node['name'] ?? node['key']) ?? '') ? [node['value']] : [];
    case 'AssignmentExpression':
      return SHOWN.has(memberOf(node['left']) ?? '') ? [node['right']] : [];
    case 'CallExpression': {
      const [first, second] = node['arguments'] as readonly unknown[];
      const method = memberOf(node['callee']) ?? '';
      if (method === 'setAttribute') return SHOWN.has(stringOf(first) ?? '') ? [second] : [];
      return WRITING.has(method) ? (node['arguments'] as unknown[]) : [];
    }
    default:
      return [];
  }
}

type Inits = ReadonlyMap<string, readonly unknown[]>;

/** The texts written out where the value of an expression comes from. */
function textsOf(node: unknown, inits: Inits, seen: Set<string>): string[] {
  const all = (...parts: unknown[]): string[] =>
    parts.flatMap((part) => textsOf(part, inits, seen));
  if (!isNode(node)) return [];
  switch (node.type) {
    case 'Literal':
      return [stringOf(node) ?? ''];
    case 'JSXText':
      return [String(node['value'])];
    case 'TemplateLiteral':
      return [...piecesOf(node), ...all(...(node['expressions'] as unknown[]))];
    case 'ConditionalExpression':
      return all(node['consequent'], node['alternate']);
    case 'LogicalExpression':
      return node['operator'] === '&&' ? all(node['right']) : all(node['left'], node['right']);
    case 'BinaryExpression':
      return node['operator'] === '+' ? all(node['left'], node['right']) : [];
    case 'ArrayExpression':
      return all(...(node['elements'] as unknown[]));
    case 'ObjectExpression':
      return all(...(node['properties'] as SyntaxNode[]).map((property) => property['value']));
    case 'AssignmentPattern':
      return all(node['right']);
    case 'MemberExpression':
      // `WORDS[kind]`; the name `label` in `entity.label` does not say what it holds.
      return node['computed'] === true ? all(node['object']) : [];
    case 'CallExpression': {
      // Of `kinds.map((kind) => …)`, what comes out; `t('key')` gives none of its own words.
      const { object } = node['callee'] as SyntaxNode;
      const functions = (node['arguments'] as SyntaxNode[]).filter(({ body }) => body);
      return functions.length > 0 ? all(...functions) : all(object);
    }
    case 'ArrowFunctionExpression':
      if (node['expression'] === true) return all(node['body']);
      return all(
        ...nodesIn(node['body'])
          .filter(({ type }) => type === 'ReturnStatement')
          .map(({ argument }) => argument),
      );
    case 'Identifier': {
      const name = String(node['name']);
      return seen.has(name) ? [] : (seen.add(name), all(...(inits.get(name) ?? [])));
    }
    default:
      // What only wraps a value: brackets, `as const`, `!`, `{…}` in JSX.
      return all(node['expression']);
  }
}

/** What the variables of a file are set to where they are declared, by name. */
function initialValues(tree: SyntaxNode): Inits {
  const inits = new Map<string, unknown[]>();
  for (const { type, id, init } of nodesIn(tree)) {
    const name = type === 'VariableDeclarator' ? nameOf(id) : undefined;
    if (name !== undefined) inits.set(name, [...(inits.get(name) ?? []), init]);
  }
  return inits;
}

/** The name of the property in `object.property`. */
function memberOf(node: unknown): string | undefined {
  return isNode(node) && node.type === 'MemberExpression' ? nameOf(node['property']) : undefined;
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

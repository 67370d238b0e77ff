import {
  isAsExpression,
  isCallExpression,
  isIdentifier,
  isObjectBindingPattern,
  isPropertyAccessExpression,
  isPropertySignatureDeclaration,
  isStringLiteral,
  isTypeNode,
  type CallExpression,
  type Node,
  type ObjectBindingPattern,
  type SourceFile,
} from 'typescript/unstable/ast';
import { API, type Checker } from 'typescript/unstable/sync';
import { compatData, isKnown } from './compat-data.ts';
import { ROOT } from './source-files.ts';
import { styleFeatures } from './style-features.ts';

/** A feature of the platform that a script uses: any of the paths will do, and where it is used. */
export interface Use {
  readonly paths: readonly string[];
  readonly place: string;
}

/**
 * The web and extension APIs that scripts use, by their paths in MDN's data. What a name stands for
 * is asked of TypeScript: that it is declared by the platform's own types, and in which interface.
 * @param files paths from the root, of files that tsconfig.json includes
 */
export function scriptUses(files: readonly string[]): Use[] {
  const api = new API({ cwd: ROOT });
  try {
    const [project] = api.updateSnapshot({ openProjects: [`${ROOT}tsconfig.json`] }).getProjects();
    return files.flatMap((file) => {
      const source = project?.program.getSourceFile(`${ROOT}${file}`);
      if (!project || !source) throw new Error(`${file} is not part of tsconfig.json`);
      return pathsIn(source, project.checker).map((paths) => ({ paths, place: file }));
    });
  } finally {
    api.close();
  }
}

function pathsIn(source: SourceFile, checker: Checker): string[][] {
  const { nodes, patterns, namedMembers, events, selectors } = namesIn(source);
  const symbols = [...checker.getSymbolAtLocation(nodes), ...taken(patterns, checker)];
  return [
    ...symbols.map((symbol) => (symbol && pathsOf(symbol)) ?? []),
    ...namedMembers.map(membersNamed),
    ...events.map(eventsNamed),
    ...selectors
      .flatMap((selector) => [...styleFeatures(`${selector} {}`)])
      .map((all) => all.split('|')),
  ].filter((paths) => paths.length > 0);
}

/** The members that patterns such as `const { body } = document` take. */
function taken(
  patterns: readonly ObjectBindingPattern[],
  checker: Checker,
): (Declared | undefined)[] {
  return checker.getTypeAtLocation(patterns).flatMap((type, i) =>
    patterns[i]!.elements.map(({ propertyName, name }) => {
      const key = propertyName ?? name;
      return type && key && isIdentifier(key)
        ? checker.getPropertyOfType(type, key.text)
        : undefined;
    }),
  );
}

interface Declared {
  readonly name: string;
  readonly declarations: readonly { readonly path: string }[];
  getParent(): { readonly name: string } | undefined;
}

/** The paths of what the platform's types declare; undefined for all that the project declares. */
function pathsOf(symbol: Declared): string[] | undefined {
  const { name, declarations } = symbol;
  const file = declarations[0]?.path;
  if (file === undefined) return undefined;
  const parent = symbol.getParent()?.name;
  const extension = /webextension-polyfill\/namespaces\/(\w+)\.d\.ts$/.exec(file)?.[1];
  if (extension) return extensionPaths(extension, parent, name);
  const library = /\/lib\.(dom|es|webworker)[\w.]*\.d\.ts$/.exec(file)?.[1];
  if (!library) return undefined;
  const candidates = library === 'dom' ? webPaths(parent, name) : builtinPaths(parent, name);
  const known = candidates.filter(isKnown);
  if (known.length > 0) return known;
  // Mixins of the standard are not in the data; their members are, with each interface.
  return library === 'dom' && parent !== undefined ? membersNamed(name) : [];
}

function webPaths(parent: string | undefined, name: string): string[] {
  if (parent === undefined || parent === 'WindowOrWorkerGlobalScope')
    return [`api.${name}`, `api.Window.${name}`, `api.${name}_static`];
  if (
    /^CSSStyle(Declaration|Properties)$/.test(parent) &&
    !isKnown(`api.CSSStyleDeclaration.${name}`)
  )
    return [`css.properties.${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`];
  return [`api.${parent}.${name}`, `api.${parent}.${name}_static`];
}

function builtinPaths(parent: string | undefined, name: string): string[] {
  const all = 'javascript.builtins';
  if (parent === undefined) return [`${all}.${name}`, `${all}.globals.${name}`];
  const type = parent
    .replace(/Constructor$/, '')
    .replace(/^Readonly(?=Array|Map|Set)/, '')
    .replace(/^(Ui|I)nt\d+(Clamped)?Array$|^Float\d+Array$/, 'TypedArray')
    .replace(/^(Array|Map|Set|String|RegExpString)Iterator$|^IteratorObject$/, 'Iterator');
  return [`${all}.${type}.${name}`, `${all}.Intl.${type}.${name}`, `${all}.Intl.${name}`];
}

function extensionPaths(namespace: string, parent: string | undefined, name: string): string[] {
  const all = `webextensions.api.${namespace === 'contextMenus' ? 'menus' : namespace}`;
  return [`${all}.${name}`, `${all}.${parent}.${name}`].filter(isKnown);
}

const INTERFACES = Object.entries(compatData.api);

/** The members of this name in every interface of the web. */
function membersNamed(name: string): string[] {
  return INTERFACES.flatMap(([type]) =>
    [`api.${type}.${name}`, `api.${type}.${name}_static`].filter(isKnown),
  );
}

function eventsNamed(name: string): string[] {
  return membersNamed(`${name}_event`);
}

interface Names {
  /** Names that may be the platform's. */
  readonly nodes: Node[];
  /** What is taken out of an object by its members' names. */
  readonly patterns: ObjectBindingPattern[];
  /** Members that a cast declares or a string names: the types do not lead to their interface. */
  readonly namedMembers: string[];
  /** What listeners are added for. */
  readonly events: string[];
  /** Selectors that elements are found by or compared with. */
  readonly selectors: string[];
}

function namesIn(source: SourceFile): Names {
  const names: Names = { nodes: [], patterns: [], namedMembers: [], events: [], selectors: [] };
  source.forEachChild((node) => visit(node, names));
  return names;
}

function visit(node: Node, names: Names): void {
  if (isTypeNode(node)) return;
  if (isIdentifier(node)) names.nodes.push(node);
  if (isObjectBindingPattern(node)) names.patterns.push(node);
  if (isAsExpression(node)) collectCast(node.type, names);
  if (isCallExpression(node)) collectCall(node, names);
  node.forEachChild((child) => visit(child, names));
}

function collectCast(type: Node, names: Names): void {
  if (isPropertySignatureDeclaration(type) && isIdentifier(type.name))
    names.namedMembers.push(type.name.text);
  type.forEachChild((child) => collectCast(child, names));
}

function collectCall({ expression, arguments: given }: CallExpression, names: Names): void {
  const called = isPropertyAccessExpression(expression) ? expression.name : expression;
  // What is called as a method of a node, or as a function that is handed the node first.
  const text = given.slice(0, 2).find(isStringLiteral)?.text;
  if (!isIdentifier(called) || text === undefined) return;
  if (LISTENING.has(called.text)) names.events.push(text);
  if (SELECTING.has(called.text)) names.selectors.push(text);
  if (called.text === 'getter' || isReflectGet(expression)) names.namedMembers.push(text);
}

const LISTENING = new Set(['addEventListener', 'listen', 'listenTo']);
/** What is handed a selector. */
const SELECTING = new Set([
  'matches',
  'closest',
  'querySelector',
  'querySelectorAll',
  'firstIn',
  'firstInDocument',
  'allInDocument',
]);

function isReflectGet(called: Node): boolean {
  return (
    isPropertyAccessExpression(called) &&
    isIdentifier(called.expression) &&
    called.expression.text === 'Reflect'
  );
}

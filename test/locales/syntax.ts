import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { walk } from '../support/project-files.ts';

/** A node of an ESTree syntax tree, with the places of JSX and TypeScript. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [part: string]: unknown;
}

/** Text of a source file with its syntax tree. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly tree: SyntaxNode;
}

/** The syntax tree of TypeScript with JSX. */
export function parse(path: string, text: string): SourceFile {
  const lang = path.endsWith('x') ? 'tsx' : 'ts';
  return { path, text, tree: parseAst(text, { lang }) as unknown as SyntaxNode };
}

/** All source files below a folder of the project that are no tests. */
export function sourceFiles(root: string, folder: string): SourceFile[] {
  return walk(root, folder)
    .filter((path) => /(?<!\.d)\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .map((path) => parse(path, readFileSync(join(root, path), 'utf8')));
}

/** A node and everything in it, from the outside in. */
export function nodesIn(value: unknown): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if (isNode(part)) found.push(part);
    Object.values(part).forEach(visit);
  };
  visit(value);
  return found;
}

/** Whether a part of a node is a node itself. */
export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** The text of a string literal; undefined for everything else. */
export function stringOf(node: unknown): string | undefined {
  return isNode(node) && node.type === 'Literal' && typeof node['value'] === 'string'
    ? node['value']
    : undefined;
}

/** The pieces of a template between its expressions. */
export function piecesOf(template: SyntaxNode): string[] {
  return (template['quasis'] as readonly { value: { cooked: string } }[]).map(
    ({ value }) => value.cooked,
  );
}

/** What an identifier, or a property written as a string, is called; undefined for all else. */
export function nameOf(node: unknown): string | undefined {
  return isNode(node) && typeof node['name'] === 'string' ? node['name'] : stringOf(node);
}

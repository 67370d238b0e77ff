import { isNode, nameOf, nodesIn, stringOf, type SourceFile, type SyntaxNode } from './syntax.ts';

/** Methods that write a date by hand, or in the browser’s language and not the messages’. */
const BY_HAND = /^(?:to(?:Date|Time|UTC|GMT)String|get(?:UTC)?(?:FullYear|Month|Date|Day))$/;

/** Numbers, dates and lists that are put into words without naming a language, as “path: code”. */
export function formatsWithoutLanguage({ path, text, tree }: SourceFile): string[] {
  return nodesIn(tree)
    .filter((node) => isWithoutLanguage(node))
    .map(({ start, end }) => `${path}: ${text.slice(start, Number(end))}`);
}

function isWithoutLanguage(node: SyntaxNode): boolean {
  const { type, callee } = node;
  if (!isNode(callee) || callee.type !== 'MemberExpression') return false;
  const [first] = node['arguments'] as readonly unknown[];
  const method = nameOf(callee['property']) ?? '';
  if (type === 'NewExpression') return nameOf(callee['object']) === 'Intl' && isMissing(first);
  if (method.startsWith('toLocale')) return isMissing(first);
  if (method === 'join') return /,/.test(stringOf(first) ?? '');
  return BY_HAND.test(method);
}

function isMissing(argument: unknown): boolean {
  return argument === undefined || nameOf(argument) === 'undefined';
}

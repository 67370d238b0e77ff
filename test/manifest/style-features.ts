import { parse, type Declaration } from 'postcss';
import { compatData, FEATURE, isKnown } from './compat-data.ts';

/**
 * The features of CSS that a style sheet uses, by their paths in MDN's data: at-rules, media
 * features, pseudo-classes and elements, properties, their keywords, functions and units. For a
 * name with several features, all of them are alternatives, joined by “|”.
 * @param onUnknown called with what the data does not have
 */
export function styleFeatures(
  css: string,
  onUnknown: (what: string) => void = refuse,
): Set<string> {
  const found = new Set<string>();
  const need = (what: string, ...paths: readonly string[]): void => {
    const known = paths.filter(isKnown);
    if (known.length > 0) found.add(known.join('|'));
    else onUnknown(what);
  };
  parse(css).walk((node) => {
    if (node.type === 'atrule') {
      need(`@${node.name}`, `css.at-rules.${node.name}`);
      if (node.name === 'media')
        for (const [, feature] of node.params.matchAll(/\(\s*([a-z-]+)/g))
          need(
            `@media (${feature})`,
            `css.at-rules.media.${feature!.replace(/^(min|max)-(?=width|height)/, '')}`,
          );
    } else if (node.type === 'rule' && !isFrame(node.parent)) {
      for (const [, name, isFunction] of node.selector.matchAll(/::?([a-z-]+)(\()?/g))
        need(
          `:${name}`,
          ...(isFunction ? [`css.selectors.${name}function`] : []),
          `css.selectors.${name}`,
        );
      if (node.selector.includes('&')) need('&', 'css.selectors.nesting');
    } else if (node.type === 'decl' && !isDescriptor(node)) {
      valueFeatures(node, need);
    }
  });
  return found;
}

/** The features of one declaration. */
export function valueFeatures(
  { prop, value }: Pick<Declaration, 'prop' | 'value'>,
  need: (what: string, ...paths: readonly string[]) => void,
): void {
  const property = `css.properties.${prop}`;
  if (!prop.startsWith('--')) need(prop, property);
  const bare = value.replace(/"[^"]*"|'[^']*'|url\([^)]*\)/g, '');
  for (const [, name] of bare.matchAll(/([a-z][a-z-]*)\(/g))
    need(`${name}()`, `${property}.${name}`, ...(FUNCTIONS.get(name!) ?? []));
  for (const [, word] of bare.matchAll(/(?<![\w.#-])([a-z][a-z-]*)(?![\w(-])/g))
    if (isKnown(`${property}.${word}`)) need(`${prop}: ${word}`, `${property}.${word}`);
  for (const [, unit] of bare.matchAll(/(?<![\w#-])\.?\d[\d.]*([a-zA-Z]+)/g)) {
    if (isKnown(`css.types.length.${unit}`)) need(unit!, `css.types.length.${unit}`);
    for (const [units, path] of GROUPED_UNITS) if (units.test(unit!)) need(unit!, path);
  }
}

const GROUPED_UNITS: readonly [RegExp, string][] = [
  [/^cq/, 'css.types.length.container_query_length_units'],
  [/^dv/, 'css.types.length.viewport_percentage_units_dynamic'],
  [/^lv/, 'css.types.length.viewport_percentage_units_large'],
  [/^sv/, 'css.types.length.viewport_percentage_units_small'],
];

/** The functions of every type, by name. */
const FUNCTIONS = new Map<string, string[]>();
collectFunctions('css.types', compatData.css.types as Tree);

interface Tree {
  readonly [key: string]: Tree | undefined;
}

function collectFunctions(path: string, tree: Tree): void {
  for (const [key, below] of Object.entries(tree)) {
    if (key === FEATURE || below === undefined) continue;
    const here = `${path}.${key}`;
    if (isKnown(here)) FUNCTIONS.set(key, [...(FUNCTIONS.get(key) ?? []), here]);
    collectFunctions(here, below);
  }
}

function isFrame(parent: unknown): boolean {
  return (parent as { readonly name?: string } | undefined)?.name === 'keyframes';
}

/** At-rules that contain descriptors, not properties. */
const WITH_DESCRIPTORS = new Set(['font-face', 'property', 'counter-style', 'page', 'function']);

function isDescriptor({ parent }: Declaration): boolean {
  return WITH_DESCRIPTORS.has((parent as { readonly name?: string } | undefined)?.name ?? '');
}

/** The style sheets written as texts in a script; an inserted value counts as a word. */
export function styleSheetsIn(script: string): string[] {
  return [...script.matchAll(/'([^'\n]*)'|`([^`]*)`/g)]
    .map(([, plain = '', template = '']) => (plain || template).replace(/\$\{[^{}]*\}/g, 'x'))
    .filter(isStyleSheet);
}

function isStyleSheet(text: string): boolean {
  if (!/\{[^{}]*:[^{}]*\}/.test(text)) return false;
  let hasProperty = false;
  try {
    parse(text).walkDecls(({ prop }) => {
      hasProperty ||= isKnown(`css.properties.${prop}`);
    });
  } catch {
    // Code, or words between two texts.
    return false;
  }
  return hasProperty;
}

function refuse(what: string): never {
  throw new Error(`MDN's compatibility data does not have “${what}”`);
}

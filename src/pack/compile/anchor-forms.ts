import { isUpperCode } from '../../core/text/characters.ts';

/** Forms from their first capital on, and the words that may come before them. */
export interface AnchoredForms {
  /** In small letters, with single spaces between words; none if the forms begin with a capital. */
  readonly prefixes: readonly string[];
  readonly forms: readonly string[];
}

/**
 * Cuts off the words before the first capital or digit, because the scan looks for capitals only.
 * Forms without either, as in scripts that have no capitals, stay whole.
 */
export function anchorForms(forms: readonly string[]): AnchoredForms[] {
  const prefixesOf = new Map<string, Set<string>>();
  for (const form of forms) {
    const words = form.split(' ');
    const first = words.findIndex((word) => isUpperCode(word.charCodeAt(0)) || /^\d/.test(word));
    const anchor = words.slice(Math.max(first, 0)).join(' ');
    const prefix = words.slice(0, Math.max(first, 0)).join(' ').toLowerCase();
    prefixesOf.set(anchor, (prefixesOf.get(anchor) ?? new Set()).add(prefix));
  }
  const groups = new Map<string, { prefixes: string[]; forms: string[] }>();
  for (const [anchor, set] of prefixesOf) {
    const prefixes = [...set].filter(Boolean).sort();
    const key = `${wordCount(prefixes)} ${prefixes.join('|')}`;
    const group = groups.get(key) ?? { prefixes, forms: [] };
    group.forms.push(anchor);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function wordCount(prefixes: readonly string[]): number {
  return prefixes[0]?.split(' ').length ?? 0;
}

import { createHash } from 'node:crypto';

/** Keys that give no right: how the extension is called, looks, and is reached by its reader. */
const PLAIN = new Set([
  'manifest_version',
  'name',
  'description',
  'version',
  'default_locale',
  'icons',
  'action',
  'commands',
  'omnibox',
  'options_ui',
  'side_panel',
  'sidebar_action',
]);

/**
 * All that a built manifest asks for, allows or exposes: every key but those known to give no
 * right, so that a new one cannot slip in. Lists of sites become a count and a hash.
 */
export function rightsOf(manifest: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const rights = Object.entries(manifest).filter(([key]) => !PLAIN.has(key));
  return Object.fromEntries(rights.map(([key, value]) => [key, SUMMARIES[key]?.(value) ?? value]));
}

/** Lists of sites are too long to be written out. */
const SUMMARIES: Readonly<Record<string, (value: unknown) => unknown>> = {
  content_scripts: scripts,
  host_permissions: (value) => summaryOf(value as readonly string[]),
};

function scripts(value: unknown): unknown {
  return (value as { readonly matches: readonly string[] }[]).map((script) => ({
    ...script,
    matches: summaryOf(script.matches),
  }));
}

function summaryOf(patterns: readonly string[]): string {
  const hash = createHash('sha256').update(patterns.join('\n')).digest('hex').slice(0, 16);
  return `${patterns.length} patterns, ${hash}`;
}

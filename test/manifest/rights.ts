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
 * right, so that a new one cannot slip in. The sites of content scripts become a count and a hash.
 */
export function rightsOf(manifest: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const rights = Object.entries(manifest).filter(([key]) => !PLAIN.has(key));
  return Object.fromEntries(
    rights.map(([key, value]) => [key, key === 'content_scripts' ? scripts(value) : value]),
  );
}

function scripts(value: unknown): unknown {
  return (value as { readonly matches: readonly string[] }[]).map((script) => ({
    ...script,
    matches: `${script.matches.length} patterns, ${hashOf(script.matches)}`,
  }));
}

function hashOf(patterns: readonly string[]): string {
  return createHash('sha256').update(patterns.join('\n')).digest('hex').slice(0, 16);
}

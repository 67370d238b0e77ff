import type { NamesFile, NameSource } from './names-schema.ts';
import type { Problem } from './pack-error.ts';
import type { PackSources } from './sources.ts';
import { shortened } from './wording.ts';

type NamesOf = NamesFile['names'];

/**
 * Translated labels that no text can have: the names of the language do not have them, although those
 * of the pack’s own language have the own label.
 */
export function labelWarnings(sources: PackSources): Problem[] {
  const { pack, entities, names, translations } = sources;
  const namesIn = (language: string): NamesOf =>
    names.find(({ data }) => data.language === language)?.data.names ?? {};
  const own = namesIn(pack.data.language);
  return translations.flatMap(({ data, text }) => {
    if (data.language === pack.data.language) return [];
    const known = namesIn(data.language);
    return entities.data.entities.flatMap(({ id, label: ownLabel }) => {
      const label = data.entities?.[id]?.label;
      if (label === undefined || !Object.hasOwn(known, id) || !Object.hasOwn(own, id)) return [];
      if (isNameOf(known[id]!, label) || !isNameOf(own[id]!, ownLabel)) return [];
      const message = `“${shortened(label)}” is no name of “${shortened(id)}” in names/${data.language}.json`;
      return text.problem(['entities', id, 'label'], message);
    });
  });
}

/** Whether a label is one of the names, or has one of the surnames as its first or last words. */
function isNameOf({ names, surnames }: NamesOf[string], label: string): boolean {
  const written = asSearched(label);
  if (inSmall(names).includes(written)) return true;
  return inSmall(surnames).some(
    (name) => `${written} `.startsWith(`${name} `) || ` ${written}`.endsWith(` ${name}`),
  );
}

function inSmall(list: readonly (string | NameSource)[] = []): string[] {
  return list.map((one) => asSearched(typeof one === 'string' ? one : one.name));
}

/** In small letters and with plain spaces: a fixed space is found like any other. */
function asSearched(text: string): string {
  return text.toLowerCase().replace(/\s/g, ' ');
}

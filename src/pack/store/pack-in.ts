import { translatedContent } from '../../core/notes/translated-content.ts';
import type { CompactPack } from '../format/compact.ts';

/** A compiled pack with its texts in one of its languages. */
export function packIn(pack: CompactPack, language: string): CompactPack {
  const { content, argument, translations } = pack;
  const texts = Object.hasOwn(translations, language) ? translations[language] : undefined;
  if (!texts) return pack;
  return {
    ...pack,
    content: translatedContent(content, language, texts),
    argument: argument.map(({ place }) => ({ place, sentences: texts.argument[place]! })),
  };
}

import { translatedContent } from '../../core/notes/translated-content.ts';
import { pairedQuotes } from '../../core/reader/argument-quotes.ts';
import type { CompactPack } from '../format/compact.ts';

/** A compiled pack with its texts in one of its languages. */
export function packIn(pack: CompactPack, language: string): CompactPack {
  const { content, argument, translations } = pack;
  const texts = Object.hasOwn(translations, language) ? translations[language] : undefined;
  if (!texts) return pack;
  return {
    ...pack,
    content: translatedContent(content, language, texts),
    argument: argument.map(({ place, sentences: own }) => {
      const sentences = texts.argument[place]!;
      const quotes = sentences.map((sentence, i) => pairedQuotes(own[i] ?? '', sentence));
      return { place, sentences, quotes };
    }),
  };
}

import type { RealParagraph } from '../cli/eval/real-paragraph.ts';
import { addressOf, type Address } from './address.ts';
import { findText, type WantedText } from './find-text.ts';
import type { SourceDocument } from './source-document.ts';

/** A labelled paragraph as its file has it, which says where the text comes from. */
export type LabelledParagraph = RealParagraph &
  WantedText & { readonly source: string; readonly address: string };

/** A text that was found, with the headline of its document, if that has one. */
export interface FoundText {
  readonly id: string;
  readonly text: string;
  readonly headline?: string;
}

/** Finds the texts of paragraphs that have none, as far as their documents are there. */
export function findMissing(
  paragraphs: readonly LabelledParagraph[],
  documentAt: (address: Address) => SourceDocument | undefined,
): FoundText[] {
  return paragraphs.flatMap((paragraph) => {
    if (paragraph.text !== undefined) return [];
    const address = addressOf(paragraph);
    const document = address && documentAt(address);
    for (const lines of document?.readings ?? []) {
      const text = findText(paragraph, lines);
      if (text === undefined) continue;
      const headline = document?.headline;
      const isBefore = headline !== undefined && !text.startsWith(headline);
      return [{ id: paragraph.id, text, ...(isBefore && { headline }) }];
    }
    return [];
  });
}

import type { Brief } from './brief.ts';
import { cslItemsOf } from './csl-json.ts';
import type { ExportFormat } from './export-format.ts';
import { markdownOf } from './markdown.ts';
import { plainTextOf } from './plain-text.ts';
import { webAnnotationOf, type ExportedBy } from './web-annotation.ts';

/** A brief in one format. */
export interface Written {
  readonly text: string;
  readonly fileName: string;
  /** The media type. */
  readonly type: string;
}

const FILES: Readonly<Record<ExportFormat, Readonly<Record<'ending' | 'type', string>>>> = {
  markdown: { ending: 'md', type: 'text/markdown' },
  text: { ending: 'txt', type: 'text/plain' },
  annotation: { ending: 'jsonld', type: 'application/ld+json' },
  csl: { ending: 'csl.json', type: 'application/vnd.citationstyles.csl+json' },
};

/** Writes a brief in a format. */
export function written(brief: Brief, format: ExportFormat, by: ExportedBy): Written {
  const { ending, type } = FILES[format];
  return { text: textIn(brief, format, by), fileName: `${fileStem(brief)}.${ending}`, type };
}

function textIn(brief: Brief, format: ExportFormat, by: ExportedBy): string {
  switch (format) {
    case 'markdown':
      return markdownOf(brief);
    case 'text':
      return plainTextOf(brief);
    case 'annotation':
      return inJson(webAnnotationOf(brief, by));
    case 'csl':
      return inJson(cslItemsOf(brief));
  }
}

function inJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** Maximum length of a title in a file name (code points): systems allow 255 bytes for all of it. */
const MAX_STEM = 50;

/** Letters and digits of the title with dashes between them, of a note those of its first words. */
function fileStem({ title, sources }: Brief): string {
  const text = title || (sources[0]?.sections[0]?.items[0]?.text ?? '');
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const stem = [...plain.replace(/^-/, '')].slice(0, MAX_STEM).join('').replace(/-$/, '');
  return stem === '' ? 'sidelight' : `sidelight-${stem}`;
}

import { decodeXML } from 'entities';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { readHtml } from '../cli/html-text.ts';
import type { Address } from './address.ts';
import { joinedTokens } from './joined-tokens.ts';

/** A document of a source. */
export interface SourceDocument {
  /** Its lines, sentences or paragraphs in order; several lists where there are several ways to read it. */
  readonly readings: readonly (readonly string[])[];
  readonly headline?: string;
}

/** A longer first line is a paragraph; in UTF-16 code units. */
const MAX_HEADLINE_UNITS = 200;

/** Reads the document at an address from the text of its file; without lines if it is not there. */
export function readDocument({ path, part }: Address, text: string): SourceDocument {
  if (/\.html?(\.gz)?$/.test(path)) return readPage(text);
  if (path.endsWith('.jsonl')) return fromLines(goldText(text, part).split('\n'));
  if (path.endsWith('.json')) return readFundus(text, part);
  if (path.endsWith('.xml')) return fromLines(xmlLines(text, part));
  if (path.endsWith('.conllu'))
    return { readings: [[...text.matchAll(/^# text = (.*)$/gm)].map((match) => match[1]!)] };
  if (path.endsWith('.tsv')) return readTokens(text, '\t');
  if (path.endsWith('.zip')) return readTokens(text, ' ');
  return fromLines(plainLines(text, part));
}

/** Marks are removed: `{Author, Unknown}` of RuSentRel, tags of BrUK. */
function plainLines(text: string, part: string | undefined): string[] {
  const range = /^L(\d+)-L(\d+)$/.exec(part ?? '');
  const lines = text.replace(/\{[^}\n]*\} ?|<[^>\n]*>/g, '').split('\n');
  return range ? lines.slice(Number(range[1]) - 1, Number(range[2])) : lines;
}

/** The first line is the headline, unless it is long or ends as a sentence does. */
function fromLines(lines: readonly string[]): SourceDocument {
  const first = lines.map((line) => line.trim()).find((line) => line !== '');
  const isHeadline =
    first !== undefined && first.length <= MAX_HEADLINE_UNITS && !/[.!?…:»"”]$/.test(first);
  return { readings: [lines], ...(isHeadline && { headline: first }) };
}

function goldText(text: string, id: string | undefined): string {
  const documents = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly id: string; readonly text: string });
  return documents.find((one) => one.id === id)?.text ?? '';
}

interface FundusArticle {
  readonly title: string;
  readonly body: {
    readonly summary: readonly string[];
    readonly sections: readonly { readonly paragraphs: readonly string[] }[];
  };
}

function readFundus(text: string, part = ''): SourceDocument {
  const article = (JSON.parse(text) as Record<string, FundusArticle>)[part];
  if (!article) return { readings: [] };
  const { summary, sections } = article.body;
  return {
    readings: [[...summary, ...sections.flatMap(({ paragraphs }) => paragraphs)]],
    headline: article.title,
  };
}

function xmlLines(text: string, id: string | undefined): string[] {
  const document = text.split('<doc ').find((one) => one.includes(`id="${id}"`)) ?? '';
  const source = document.slice(document.indexOf('<src'), document.indexOf('</src>'));
  return [...source.matchAll(/<seg[^>]*>(.*?)<\/seg>/gs)].map((match) => decodeXML(match[1]!));
}

function readTokens(text: string, separator: string): SourceDocument {
  const sentences = text.split(/\n\s*\n/).map((lines) =>
    joinedTokens(
      lines
        .split('\n')
        .map((line) => line.split(separator)[0]!.trim())
        .filter((token) => token !== '' && token !== '-DOCSTART-'),
    ),
  );
  return { readings: [0, 1, 2].map((way) => sentences.map((ways) => ways[way]!)) };
}

const BESIDE_ARTICLE: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'header', 'figure']);
const WITHOUT_TEXT: ReadonlySet<string> = new Set(['script', 'style', 'noscript']);

function readPage(html: string): SourceDocument {
  const paragraphs: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if (node.nodeName === 'p') paragraphs.push(textIn(node));
    else if ('childNodes' in node && !BESIDE_ARTICLE.has(node.nodeName))
      node.childNodes.forEach(visit);
  };
  visit(parse(html));
  const { headline } = readHtml(html);
  return { readings: [paragraphs], ...(headline && { headline }) };
}

function textIn(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  if (node.nodeName === 'br') return ' ';
  if (!('childNodes' in node) || WITHOUT_TEXT.has(node.nodeName)) return '';
  return node.childNodes.map(textIn).join('');
}

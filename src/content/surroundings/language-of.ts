import { canBeGuessed, guessLanguage } from '../../core/text/guess-language.ts';
import { primaryLanguage } from '../../core/text/primary-language.ts';
import { wordsOf } from '../../core/text/words-of.ts';
import type { MentionIndex } from '../engine/mention-index.ts';
import type { Mention } from '../engine/mention.ts';
import { parentElementOf } from '../page/flat-tree.ts';
import { attributeOf, closest } from '../page/unshadowed/element.ts';

/** How much text is read to guess a language, in UTF-16 units. */
const MAX_UNITS = 3000;
/** How many lines with names are looked at for it: a page may declare another language for each. */
const MAX_LINES = 100;

/**
 * The primary tag of the language of the text around a mention: by its words, because pages often
 * declare the language of their template. A paragraph often has too few: then all lines with names
 * tell that declare the same language; else it is as declared. Undefined if nothing tells.
 */
export function languageOf(mention: Mention, index: MentionIndex): string | undefined {
  const declared = declaredAt(mention);
  // A language that cannot be guessed would be taken for one that is much like it.
  if (declared !== undefined && !canBeGuessed(declared)) return declared;
  const { ofMentions, ofLines } = guessesIn(index);
  // A click asks for what its press has asked for.
  const known = ofMentions.get(mention);
  if (known && known.declared === declared) return known.language;
  const likely = (): string | undefined => {
    if (!ofLines.has(declared)) ofLines.set(declared, guessOfLines(declared, index));
    return ofLines.get(declared);
  };
  const guess = guessOfParagraph(mention, declared, likely);
  const language = declared === SERBIAN && guess === guessable(SERBIAN) ? SERBIAN : guess;
  ofMentions.set(mention, { declared, language });
  return language;
}

/** @param likely what the lines of the page say, asked for where the paragraph tells too little */
function guessOfParagraph(
  mention: Mention,
  declared: string | undefined,
  likely: () => string | undefined,
): string | undefined {
  const words = wordsOf(textAround(mention));
  const own = guessLanguage(words);
  return own !== undefined && own === declared ? own : guessLanguage(words, likely());
}

function guessOfLines(declared: string | undefined, index: MentionIndex): string | undefined {
  return guessLanguage(wordsOf(textDeclared(declared, index.wanted())), guessable(declared));
}

/** What was guessed of a page as long as its lines with names stay. */
interface Guesses {
  readonly lines: number;
  readonly ofMentions: WeakMap<
    Mention,
    { readonly declared: unknown; readonly language: string | undefined }
  >;
  /** By the language that they declare. */
  readonly ofLines: Map<string | undefined, string | undefined>;
}

const guesses = new WeakMap<MentionIndex, Guesses>();

function guessesIn(index: MentionIndex): Guesses {
  // Both only grow.
  const lines = index.arrived + index.departed;
  let found = guesses.get(index);
  if (found?.lines !== lines) {
    found = { lines, ofMentions: new WeakMap(), ofLines: new Map() };
    guesses.set(index, found);
  }
  return found;
}

const SERBIAN = 'sr';

/** The language that a text in a declared one is guessed to be in: Serbian in Latin letters is like Croatian. */
function guessable(declared: string | undefined): string | undefined {
  return declared === SERBIAN ? 'hr' : declared;
}

function textAround({ line, name }: Mention): string {
  const from = Math.max(0, name.start - MAX_UNITS / 2);
  return line.text.slice(from, from + MAX_UNITS);
}

/** The beginning of what the lines with names say that declare a language. */
function textDeclared(declared: string | undefined, mentions: readonly Mention[]): string {
  const lines = new Set<Mention['line']>();
  let text = '';
  for (const mention of mentions) {
    if (lines.has(mention.line)) continue;
    lines.add(mention.line);
    if (declaredAt(mention) === declared) text += ` ${mention.line.text}`;
    if (text.length > MAX_UNITS || lines.size === MAX_LINES) break;
  }
  return text.slice(0, MAX_UNITS);
}

function declaredAt({ range }: Mention): string | undefined {
  const parent = parentElementOf(range.startContainer);
  const speaking = parent && closest(parent, '[lang]');
  const tag = speaking && attributeOf(speaking, 'lang');
  return tag ? primaryLanguage(tag) : undefined;
}

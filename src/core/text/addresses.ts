import { isUnspacedCode, isWordCode } from './characters.ts';

/*
 * The patterns for addresses take ms to compile, and much memory. Nearly all names are ruled out by
 * a look at the units beside them.
 */

/** How much text on either side of a name is checked for an address (UTF-16 units). */
const REACH_UNITS = 80;

/**
 * What follows a name in a domain or file name: “.by”, “-2020.pdf”, “.gov.by”. A full stop and a
 * small letter without a space between them do not end a sentence; capitals must be a known ending.
 */
const GOES_ON =
  /^(?:[-_][\p{L}\p{M}\p{N}_-]*)?\.(?:\p{Ll}[\p{L}\p{M}\p{N}]|(?:[\p{L}\p{N}-]+\.)*(?:ENDING)(?![\p{L}\p{M}\p{N}]))/u;
const ENDINGS =
  'com|org|net|info|biz|edu|gov|mil|pdf|docx?|xlsx?|pptx?|odt|rtf|txt|csv|epub|jpe?g|png|gif|svg|webp|mp[34]|avi|mov|mkv|wav|zip|rar|html?|php|xml|json';
/** Endings of two letters, only in capitals, because “It” and “By” also begin sentences. */
const COUNTRY_ENDINGS = 'BY|RU|UA|EU|UK|DE|FR|PL|LT|LV|EE|CZ|SK|SU|РФ|БЕЛ|УКР';
/** What precedes a name in a URL, an e-mail address or a path. */
const BEFORE =
  /(?:@[\p{L}\p{N}._-]*|:\/\/[!-~]*|(?:^|[^\p{L}])www\.[!-~]*|[\p{L}\p{N}]\.\p{Ll}{2,}(?::\d+)?\/(?:[!-~]*\/)?[\p{L}\p{N}._~%-]*|\\[^\s\\]*)$/u;
const MAILBOX = /^[\p{L}\p{N}._+-]*@[\p{L}\p{N}]/u;

/**
 * Whether a name is part of the name of a domain, page, file, mailbox or account (“Lukashenko.org”,
 * “Putin.pdf”, “@Putin”). A hashtag names its subject, so it does not count.
 */
export function isInAddress(text: string, start: number, end: number): boolean {
  const next = text[end];
  if (next !== undefined && '.-_@+'.includes(next)) {
    const after = firstWord(text.slice(end, end + REACH_UNITS));
    if (after.includes('@') && MAILBOX.test(after)) return true;
    if (hasInnerStop(after) && endingPattern().test(after)) return true;
  }
  const last = text.charCodeAt(start - 1);
  // Nearly all names come after a space.
  if (!(last > 0x20) || last === 0xa0) return false;
  if (isUnspacedCode(text.charCodeAt(start))) return last === 0x40;
  const before = text.slice(Math.max(0, start - REACH_UNITS), start);
  return SIGN_OF_ADDRESS.test(lastWord(before)) && BEFORE.test(before);
}

/** A sign of an address, without which `BEFORE` does not match. */
const SIGN_OF_ADDRESS = /[@/\\]|www\./;

/** Whether a word goes on after its first full stop, without which `GOES_ON` does not match. */
function hasInnerStop(word: string): boolean {
  const stop = word.indexOf('.');
  return stop >= 0 && (word[stop + 1] === '-' || isWordCode(word.charCodeAt(stop + 1)));
}

let ending: RegExp | undefined;

function endingPattern(): RegExp {
  const endings = `${ENDINGS}|${ENDINGS.toUpperCase()}|${capitalised(ENDINGS)}|${COUNTRY_ENDINGS}`;
  return (ending ??= new RegExp(GOES_ON.source.replace('ENDING', endings), 'u'));
}

function firstWord(text: string): string {
  const space = text.indexOf(' ');
  return space < 0 ? text : text.slice(0, space);
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1);
}

function capitalised(endings: string): string {
  return endings.replace(/(?<=^|\|)[a-z]/g, (letter) => letter.toUpperCase());
}

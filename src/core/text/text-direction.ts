// Intl.Locale's text info is not in every supported browser, and the list hardly changes.
const RIGHT_TO_LEFT =
  /^(?:ar|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)(?:-|$)|-(?:Arab|Hebr|Syrc|Thaa)(?:-|$)/;

/** The direction in which a language is written, from its BCP 47 tag. */
export function textDirection(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr';
}

/** The scripts by which names are stored apart, by their codes in ISO 15924. */
export const SCRIPTS = ['Latn', 'Grek', 'Cyrl', 'Hebr', 'Arab', 'Geor', 'Hang', 'Hani'] as const;
/** One of `SCRIPTS`. */
export type Script = (typeof SCRIPTS)[number];

/** First and last UTF-16 unit, and the script of all letters between them. Kana is with Han. */
const RANGES: readonly (readonly [number, number, Script])[] = [
  [0x41, 0x5a, 'Latn'],
  [0x61, 0x7a, 'Latn'],
  [0xc0, 0x24f, 'Latn'],
  [0x370, 0x3ff, 'Grek'],
  [0x400, 0x52f, 'Cyrl'],
  [0x590, 0x5ff, 'Hebr'],
  [0x600, 0x6ff, 'Arab'],
  [0x750, 0x77f, 'Arab'],
  [0x10a0, 0x10ff, 'Geor'],
  [0x1100, 0x11ff, 'Hang'],
  [0x1c90, 0x1cbf, 'Geor'],
  [0x1e00, 0x1eff, 'Latn'],
  [0x1f00, 0x1fff, 'Grek'],
  [0x2e80, 0x31ff, 'Hani'],
  [0x3400, 0x9fff, 'Hani'],
  [0xac00, 0xd7a3, 'Hang'],
  [0xf900, 0xfaff, 'Hani'],
  [0xfb50, 0xfdff, 'Arab'],
  [0xfe70, 0xfeff, 'Arab'],
];

/** The scripts of a text's letters. */
export function scriptsIn(text: string): Set<Script> {
  const scripts = new Set<Script>();
  for (let i = 0; i < text.length; i++) {
    const script = scriptOf(text.charCodeAt(i));
    if (script !== undefined) scripts.add(script);
  }
  return scripts;
}

/** The script of a UTF-16 unit; undefined for digits, other scripts and everything else. */
export function scriptOf(code: number): Script | undefined {
  for (const [first, last, script] of RANGES)
    if (code <= last) return code >= first ? script : undefined;
  return undefined;
}

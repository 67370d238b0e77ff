import { readFileSync } from 'node:fs';
import { parse } from 'postcss';
import { beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { oldestBrowser } from '../../tools/build/target.ts';
import { MARK_STRENGTHS, MARK_STYLES } from '../../src/core/settings/marking.ts';
import { markCss } from '../../src/ui/mark-css.ts';
import { BROWSERS, MINIMUM, supportOf, type Browser } from './compat-data.ts';
import { manifestFeatures } from './manifest-features.ts';
import { scriptUses, type Use } from './script-features.ts';
import { ROOT, sourcesWith } from './source-files.ts';
import { styleFeatures, styleSheetsIn } from './style-features.ts';
import { LACKS, NEEDED, PAINTED_IN_HIGHLIGHTS } from './used-features.ts';

const FIXTURE = 'test/manifest/newer-features.fixture.ts';

/** What no browser of the minimum versions has in full, as “path browser”. */
function lacksOf(uses: readonly Use[]): string[] {
  const lacking = uses.flatMap(({ paths }) =>
    BROWSERS.filter((browser) => !paths.some((path) => supportOf(path, browser) === 'full')).map(
      (browser) => `${paths[0]} ${browser}`,
    ),
  );
  return [...new Set(lacking)].sort();
}

function styleUses(css: string, place: string): Use[] {
  const unknown: string[] = [];
  const features = styleFeatures(css, (what) => unknown.push(what));
  expect(unknown, place).toEqual([]);
  return [...features].map((feature) => ({ paths: feature.split('|'), place }));
}

const MARKS = MARK_STYLES.flatMap((style) => MARK_STRENGTHS.map((each) => markCss(style, each)));

describe('the minimum versions', () => {
  const scripts = sourcesWith(/\.tsx?$/);
  let styles: string[];
  let uses: Use[];
  let newer: Use[];

  beforeAll(() => {
    styles = [
      ...sourcesWith(/\.css$/).map((file) => readFileSync(ROOT + file, 'utf8')),
      ...scripts.flatMap((file) => styleSheetsIn(readFileSync(ROOT + file, 'utf8'))),
      ...MARKS,
    ];
    const all = scriptUses([...scripts, FIXTURE]);
    newer = all.filter(({ place }) => place === FIXTURE);
    uses = [
      ...all.filter(({ place }) => place !== FIXTURE),
      ...styles.flatMap((css) => styleUses(css, css.slice(0, 200))),
      ...manifestFeatures(manifest).map((path) => ({ paths: [path], place: 'manifest.json' })),
    ];
  });

  it('are those that the build is for', () => {
    expect(oldestBrowser({ browser: 'chrome', development: false })).toBe(
      `chrome${MINIMUM.chrome}`,
    );
    expect(oldestBrowser({ browser: 'firefox', development: false })).toBe(
      `firefox${MINIMUM.firefox}`,
    );
  });

  it.each(NEEDED)('have %s', (path) => {
    const explained = LACKS.filter((lack) => lack.path === path).map(({ browser }) => browser);
    const lacking = BROWSERS.filter((browser) => supportOf(path, browser) !== 'full');
    expect(lacking).toEqual(explained);
  });

  it('have all that the sources use, but for what is explained', () => {
    expect(lacksOf(uses)).toEqual(LACKS.map(({ path, browser }) => `${path} ${browser}`).sort());
  });

  it('paint all that marks are drawn with', () => {
    const late = styles
      .flatMap(propertiesOfHighlights)
      .flatMap((property) =>
        BROWSERS.filter((browser) => firstToPaint(property, browser) > MINIMUM[browser]).map(
          (browser) => `${property} ${browser}`,
        ),
      );
    expect(late).toEqual([]);
  });

  it('list only features that the sources really use', () => {
    const used = new Set(uses.flatMap(({ paths }) => paths));
    const inText = scripts.map((file) => readFileSync(ROOT + file, 'utf8')).join('\n');
    // An attribute is set by its name.
    const isUsed = (path: string): boolean =>
      used.has(path) ||
      (path.startsWith('html.') && inText.includes(`'${path.split('.').at(-1)}'`));
    expect(NEEDED.filter((path) => !isUsed(path))).toEqual([]);
  });

  it('are compared with calls, destructuring, casts, listeners, styles and selectors', () => {
    expect(lacksOf(newer)).toEqual([
      'api.Blob.bytes chrome',
      'api.Document.activeViewTransition chrome',
      'api.Window.beforeinstallprompt_event firefox',
      'api.Window.beforeinstallprompt_event firefox_android',
      'css.properties.field-sizing firefox',
      'css.properties.field-sizing firefox_android',
      'css.selectors.interest-source chrome',
      'css.selectors.interest-source firefox',
      'css.selectors.interest-source firefox_android',
    ]);
    expect(newer.filter(({ paths }) => paths[0] === 'api.Blob.bytes')).toHaveLength(2);
  });
});

describe('style sheets', () => {
  it.each([
    ['a { field-sizing: content }', 'css.properties.field-sizing firefox'],
    ['a { &:interest-source { color: red } }', 'css.selectors.interest-source chrome'],
    ['a { width: random(1px, 2px) }', 'css.types.random chrome'],
    ['a { color: contrast-color(red) }', 'css.types.color.contrast-color chrome'],
    ['@function --a() { result: 0 }', 'css.at-rules.function firefox'],
    ['a { text-wrap: pretty }', 'css.properties.text-wrap.pretty firefox'],
    [
      'a { overflow: auto; @media (prefers-reduced-data: reduce) { top: 0 } }',
      'css.at-rules.media.prefers-reduced-data chrome',
    ],
  ])('with %s are too new', (css, lack) => {
    expect(lacksOf(styleUses(css, css)).join()).toContain(lack);
  });

  it('with names that MDN does not know are refused', () => {
    const unknown: string[] = [];
    styleFeatures('a:x-y { x-z: f-g(1px) } @x-at {}', (what) => unknown.push(what));
    expect(unknown).toEqual([':x-y', 'x-z', 'f-g()', '@x-at']);
  });

  it('are found in scripts', () => {
    expect(styleSheetsIn("const a = `:host { color: ${b} }`; const c = 'x { y }';")).toEqual([
      ':host { color: x }',
    ]);
  });
});

it.each([
  ['firefox', 142, 'text-decoration'],
  ['firefox', 145, 'text-decoration'],
  ['firefox', 147, 'text-shadow'],
] as const)('%s %i does not paint highlights with %s', (browser, version, property) => {
  expect(firstToPaint(property, browser)).toBeGreaterThan(version);
});

function propertiesOfHighlights(css: string): string[] {
  const properties: string[] = [];
  parse(css).walkDecls(({ prop, parent }) => {
    if (parent && 'selector' in parent && String(parent.selector).includes('::highlight('))
      properties.push(prop);
  });
  return properties;
}

function firstToPaint(property: string, browser: Browser): number {
  const shorthand = Object.keys(PAINTED_IN_HIGHLIGHTS).find((name) => property.startsWith(name));
  return shorthand === undefined ? 0 : PAINTED_IN_HIGHLIGHTS[shorthand]![browser];
}

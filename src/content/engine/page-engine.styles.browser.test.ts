import { describe, expect, it, vi } from 'vitest';
import { rectsOf } from '../pointing/hit-test.ts';
import {
  main,
  marked,
  engine,
  known,
  seen,
  start,
  untilMarked,
  useMarkedPage,
} from '../../../test/support/marked-page.ts';
import { eventually } from '../../../test/support/eventually.ts';

useMarkedPage();

describe('words that touch only in the markup', () => {
  it.each([
    ['padding', '<a style="padding:2px 8px">Minsk</a><a style="padding:2px 8px">Moscow</a>'],
    ['margin', '<span style="margin-right:.5em">Minsk</span><span>Moscow</span>'],
    [
      'the gap of both sides',
      '<b style="padding:0 2px">Minsk</b><b style="padding:0 2px">Moscow</b>',
    ],
    ['a border', '<b style="border-right:6px solid">Minsk</b><b>Moscow</b>'],
    [
      'generated content',
      '<style>.a::after{content:"|"}</style><b class="a">Minsk</b><b>Moscow</b>',
    ],
    [
      'generated space',
      '<style>.b::before{content:"";margin:0 4px}</style><b>Minsk</b><b class="b">Moscow</b>',
    ],
    [
      'right-to-left margin',
      '<bdo dir="rtl" style="margin-inline-end:1em">Minsk</bdo><b>Moscow</b>',
    ],
    [
      'inline blocks',
      '<b style="display:inline-block">Minsk</b><b style="display:inline-block">Moscow</b>',
    ],
    ['a float', '<b style="float:left;margin-right:9px">Minsk</b>Moscow'],
  ])('are parted by %s', async (_, html) => {
    start(`<p>${html}</p>`);
    expect(await known()).toEqual(['Minsk', 'Moscow']);
  });

  it.each([
    [
      'a dropped capital that floats',
      '<span style="float:left;margin-right:9px;font-size:3em">M</span>insk',
    ],
    [
      'a dropped capital in a box',
      '<span style="display:inline-block;font-size:3em;margin-right:4px">M</span>insk',
    ],
    [
      'letters in boxes',
      [...'Minsk'].map((letter) => `<i style="display:inline-block">${letter}</i>`).join(''),
    ],
    ['a part with a thin padding', 'Mi<mark style="padding:.1em">nsk</mark>'],
    ['an empty clearfix', '<style>.c::after{content:none}</style><b class="c">Min</b>sk'],
  ])('are one word with %s', async (_, html) => {
    start(`<p>${html}</p>`);
    expect(await known()).toEqual(['Minsk']);
  });

  it('are split when the style changes', async () => {
    start('<p><b>Minsk</b><i>Moscow</i></p>');
    expect(await known()).toEqual([]);
    main.querySelector('b')!.style.marginRight = '1em';
    await engine.settle();
    expect(await known()).toEqual(['Minsk', 'Moscow']);
  });
});

describe('text that cannot be seen', () => {
  const UNSEEN = [
    'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)',
    'position:absolute;width:1px;height:1px;overflow:hidden',
    'position:absolute;clip:rect(1px,1px,1px,1px)',
    'position:absolute;clip-path:inset(50%)',
    'clip-path:inset(0 0 100% 0)',
    'position:absolute;left:-9999px',
    'position:fixed;top:-10000px',
    'text-indent:-9999px',
    'font-size:0',
    'opacity:0',
    'height:0;overflow:hidden',
    'max-height:0;overflow:clip',
    'content-visibility:hidden',
  ];

  it.each(UNSEEN)('%s: is found only once it can be seen', async (style) => {
    start(`<div style="${style}"><p style="text-indent:inherit">Minsk</p></div><p>Moscow</p>`);
    expect(await known()).toEqual(['Moscow']);
    main.querySelector('div')!.removeAttribute('style');
    // Text that is in view is checked once a second.
    await eventually(() => expect(marked()).toEqual(['Minsk', 'Moscow']));
  });

  it('is forgotten once it is hidden this way', async () => {
    start('<div><p>Minsk</p></div><p>Moscow</p>');
    await untilMarked(['Minsk', 'Moscow']);
    main.querySelector('div')!.style.opacity = '0';
    await engine.settle();
    expect(await known()).toEqual(['Moscow']);
  });

  it.each([
    'opacity:.1',
    'height:0',
    'position:relative;left:-4px',
    'height:20px;overflow:hidden',
    'clip-path:inset(10%)',
    'position:absolute;clip:auto',
    'position:absolute;clip:rect(auto,auto,auto,auto)',
    'display:contents',
    'text-indent:-2em;padding-left:2em',
  ])('%s: can be seen', async (style) => {
    start(`<div style="${style}"><p>Minsk</p></div>`);
    expect(await known()).toEqual(['Minsk']);
  });

  it('is visible where it overflows an empty box that does not clip it', async () => {
    start('<div style="height:0;overflow:hidden"><p style="position:absolute">Minsk</p></div>');
    expect(await known()).toEqual(['Minsk']);
  });

  it('until-found: is found once the browser has revealed it', async () => {
    start('<div hidden="until-found">Minsk</div><p>Moscow</p>');
    expect(await known()).toEqual(['Moscow']);
    main.querySelector('div')!.removeAttribute('hidden');
    await untilMarked(['Minsk', 'Moscow']);
  });
});

it('reads HTML in a drawing, and not the labels of the drawing', async () => {
  start(
    '<svg width="200" height="80"><text y="20">Moscow</text><g><foreignObject width="200" height="40">' +
      '<p xmlns="http://www.w3.org/1999/xhtml">Minsk</p></foreignObject></g></svg>',
  );
  await untilMarked(['Minsk']);
});

it('reads the shadow tree of an element of the page that is named like our host', async () => {
  start('<sl-popover></sl-popover>');
  main.firstElementChild!.attachShadow({ mode: 'open' }).innerHTML = '<p>Minsk</p>';
  await eventually(() => expect(marked()).toEqual(['Minsk']));
});

describe('the sheet of the marks, dropped by the page', () => {
  const isStyled = (root: Document | ShadowRoot = document): boolean =>
    root.adoptedStyleSheets.length > 0;

  it('is back with the next change', async () => {
    start('<p>Minsk</p>');
    await untilMarked(['Minsk']);
    document.adoptedStyleSheets = [];
    main.append('!');
    await eventually(() => expect(isStyled()).toBe(true));
  });

  it('is back when the pointer moves, in a shadow tree too', async () => {
    start('<p>Minsk</p><x-card></x-card>');
    const root = main.lastElementChild!.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Moscow</p>';
    await eventually(() => expect(marked()).toEqual(['Minsk', 'Moscow']));
    await eventually(() => expect(seen.isAtRest).toBe(true));
    document.adoptedStyleSheets = [];
    root.adoptedStyleSheets = [];
    engine.point(undefined);
    expect([isStyled(), isStyled(root)]).toEqual([true, true]);
  });

  it('is not restored without end', async () => {
    start('<p>Minsk</p>');
    await untilMarked(['Minsk']);
    let restored = 0;
    const now = performance.now();
    const clock = vi.spyOn(performance, 'now').mockReturnValue(now);
    for (let frame = 0; frame < 100; frame++) {
      document.adoptedStyleSheets = [];
      engine.point(undefined);
      if (isStyled()) restored++;
    }
    expect(restored).toBeLessThan(10);
    clock.mockReturnValue(now + 2000);
    engine.point(undefined);
    expect(isStyled()).toBe(true);
    clock.mockRestore();
  });
});

describe('letters that are not painted in their plain colour', () => {
  it.each([
    '-webkit-text-fill-color: #fff',
    '-webkit-text-fill-color: transparent; background: linear-gradient(red, blue) text',
    '-webkit-text-stroke: 1px red',
    'color: transparent; -webkit-text-stroke: 1px red',
    'text-emphasis: dot red',
  ])('%s: are left as they are, under the pointer too', async (style) => {
    start(`<h1 style="${style}">Minsk</h1><p>Moscow</p>`);
    await eventually(() => expect(seen.isAtRest).toBe(true));
    await eventually(() => expect(CSS.highlights.get('sl-name')?.size).toBe(1));
    expect(await known()).toEqual(['Minsk', 'Moscow']);
    engine.point(engine.mentions.marked()[0]);
    expect(CSS.highlights.has('sl-current')).toBe(false);
  });

  it('keeps a gradient that shows through letters without a colour', async () => {
    start('<h1 style="color: transparent; background: linear-gradient(red, blue) text">Minsk</h1>');
    await untilMarked(['Minsk']);
  });
});

it('draws the mark within a line that is hardly higher than its letters', async () => {
  start('<p style="font:20px/1.1 serif;overflow:hidden;margin:0">Minsk</p>');
  await untilMarked(['Minsk']);
  const { textUnderlineOffset, textDecorationThickness } = getComputedStyle(
    main.querySelector('p')!,
    '::highlight(sl-name)',
  );
  const context = new OffscreenCanvas(1, 1).getContext('2d')!;
  context.font = '20px serif';
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } =
    context.measureText('Minsk');
  const room = descent - (ascent + descent - 22) / 2;
  const offset = textUnderlineOffset.endsWith('em')
    ? Number.parseFloat(textUnderlineOffset) * 20
    : Number.parseFloat(textUnderlineOffset);
  expect(offset + Number.parseFloat(textDecorationThickness)).toBeLessThanOrEqual(room);
  expect(rectsOf(engine.mentions.marked()[0]!)).toHaveLength(1);
});

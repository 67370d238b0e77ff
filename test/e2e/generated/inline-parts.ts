/** Parts inside a line: names in pieces, odd letters, directions, ruby. */
import type { Maker, Part } from './maker.ts';

const TAGS = ['b', 'i', 'em', 'span', 'a href="#x"', 'mark', 'font', 'u', 'abbr', 'q', 's', 'code'];
const JOINTS = ['&shy;', '\u200b', '\u200d', '\u2060', '<wbr>', '<!-- -->', '&nbsp;', '\u00a0'];
const CONTROLS = ['\u200e', '\u200f', '\u202a', '\u202b', '\u2066', '\u2067', '\u2068', '\u061c'];

/** A name with something put in at any place. */
function split(maker: Maker, put: (rest: string) => string): string {
  const letters = [...maker.name()];
  const at = maker.below(letters.length);
  return letters.slice(0, at).join('') + put(letters.slice(at).join(''));
}

const element: Part = (maker, inside) => {
  const tag = maker.pick(TAGS);
  return `<${tag}>${inside()}</${tag.split(' ')[0]}>`;
};

/** Parts that are read as plain text is. */
export const READABLE_INLINE: readonly Part[] = [
  (maker) => maker.text(),
  (maker) => maker.text(),
  (maker) => split(maker, (rest) => `<b>${rest}</b>`),
  (maker) => split(maker, (rest) => `<span><i>${rest.slice(0, 1)}</i>${rest.slice(1)}</span>`),
  (maker) => split(maker, (rest) => `<!-- ${maker.name()} -->${rest}`),
  (maker) => maker.name().replace(/ /g, '&nbsp;'),
  (maker) => maker.name().normalize('NFD'),
  (maker) => `${maker.name()}<br>${maker.name()}`,
  (maker) => `<a href="/story" title="${maker.name()}">${maker.name()}</a>`,
  (maker) => `${maker.name()}’s ${maker.name()}'s «${maker.name()}» (${maker.name()})`,
  (maker) => `<img alt="${maker.name()}" src="data:,">`,
];

/** The others. */
export const NASTY_INLINE: readonly Part[] = [
  element,
  (maker) => split(maker, (rest) => maker.pick(JOINTS) + rest),
  (maker) => split(maker, (rest) => maker.pick(CONTROLS) + rest),
  (_, inside) => `<bdo dir="rtl">${inside()}</bdo>`,
  (maker) => `<bdi dir="${maker.pick(['auto', 'rtl', 'ltr'])}">${maker.name()}</bdi>`,
  (maker) => `<ruby>${maker.name()}<rp>(</rp><rt>${maker.name()}</rt><rp>)</rp></ruby>`,
  (maker) => `<ruby>${split(maker, (rest) => `<rt>x</rt>${rest}`)}<rt>y</rt></ruby>`,
  (maker) => `<span hidden>${maker.name()}</span>`,
  (maker) => `<span style="visibility: hidden">${maker.name()}</span>`,
  (maker) => `<span style="display: block">${maker.name()}</span>`,
  (maker) => `<span aria-hidden="true">${maker.name()}</span>`,
  (maker) => `<span translate="no" class="code">${maker.name()}</span>`,
  (maker) =>
    `<span id="${maker.id()}" data-x="${maker.name().repeat(maker.chance(0.1) ? 10_000 : 800)}">${maker.name()}</span>`,
  (maker) => `<time datetime="2020-08-09">${maker.text()}</time>`,
  (maker) => `<noscript>${maker.name()} <b>${maker.name()}</b></noscript>`,
  (maker) => `<template>${maker.text()}<p>${maker.name()}</p></template>`,
  (maker) => `<script type="text/plain">${maker.name()}</script>`,
  (maker) => `<style>.x::before { content: "${maker.name().replaceAll('"', '')}" }</style>`,
];

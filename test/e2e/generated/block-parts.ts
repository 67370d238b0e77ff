/** Parts that are boxes of their own: nesting, lists, tables, controls. */
import type { Part } from './maker.ts';

/** Parts whose text is read unchanged. */
export const READABLE_BLOCKS: readonly Part[] = [
  (_, inside) => `<p>${inside()}</p>`,
  (_, inside) => `<p>${inside()}`,
  (_, inside) => `<div>${inside()}<p>${inside()}</p></div>`,
  (maker, inside) => `<h${1 + maker.below(6)} id="${maker.id()}">${inside()}</h1>`,
  (_, inside) => `<ul><li>${inside()}<li>${inside()}</ul>`,
  (_, inside) => `<dl><dt>${inside()}<dd>${inside()}</dl>`,
  (_, inside) => `<blockquote>${inside()}</blockquote>`,
  (_, inside) => `<table><tr><td>${inside()}<td>${inside()}<tr><th>${inside()}</table>`,
  (_, inside) => `<section><article><header>${inside()}</header></article></section>`,
  (maker, inside) => `<div dir="${maker.pick(['rtl', 'ltr', 'auto'])}">${inside()}</div>`,
  (maker, inside) => `<div lang="${maker.pick(['ru', 'de', 'x-y', ''])}">${inside()}</div>`,
];

const FIELDS = ['text', 'search', 'password', 'submit', 'hidden', 'button', 'checkbox', 'date'];

/** The others. */
export const NASTY_BLOCKS: readonly Part[] = [
  // The parser moves what is not allowed in a table in front of it.
  (maker, inside) => `<table>${maker.name()}<tr>${inside()}<td>${maker.name()}</tr>x</table>`,
  (maker, inside) => `<table><caption>${inside()}<colgroup>${maker.name()}</table>`,
  (_, inside) => `<table><tr><td><table><tr><td>${inside()}</table></table>`,
  (maker, inside) => `${'<div>'.repeat(10 + maker.below(300))}${inside()}`,
  (maker, inside) => `${'<b><i><font>'.repeat(1 + maker.below(30))}<p>${inside()}</b>${inside()}`,
  (maker, inside) => `<form><form><input name="${maker.id()}">${inside()}</form>`,
  (maker) => `<input type="${maker.pick(FIELDS)}" value="${maker.name()}" id="${maker.id()}">`,
  (maker) => `<textarea>\n${maker.name()} <b>${maker.name()}</textarea>`,
  (maker) => `<select><option>${maker.name()}<optgroup label="${maker.name()}"><option>x</select>`,
  (maker, inside) => `<label>${maker.name()}<button>${inside()}</button></label>`,
  (_, inside) => `<div contenteditable>${inside()}<p contenteditable="false">${inside()}</div>`,
  (maker, inside) =>
    `<details ${maker.pick(['', 'open'])}><summary>${inside()}</summary>${inside()}`,
  (_, inside) => `<dialog open>${inside()}</dialog>`,
  (_, inside) => `<div popover>${inside()}</div>`,
  (_, inside) => `<div hidden="until-found">${inside()}</div>`,
  (_, inside) => `<div style="content-visibility: auto; height: 10px">${inside()}</div>`,
  (_, inside) => `<div style="columns: 3; writing-mode: vertical-rl">${inside()}</div>`,
  (_, inside) => `<div style="display: contents">${inside()}</div>`,
  (_, inside) => `<div style="display: flex">${inside()}<span>${inside()}</span></div>`,
  (_, inside) => `<div style="white-space: pre">\n\t${inside()}\n\n${inside()}</div>`,
  (_, inside) => `<pre>\n${inside()}</pre>`,
  (_, inside) => `<p class="letter">${inside()}</p><ol class="counted"><li>${inside()}</ol>`,
  (maker, inside) => `<fieldset disabled><legend>${maker.name()}</legend>${inside()}</fieldset>`,
  (maker, inside) => `<nav>${inside()}</nav><footer>${maker.name()}</footer>`,
  (maker, inside) => `<object data="data:,x">${inside()}</object><video>${maker.name()}</video>`,
];

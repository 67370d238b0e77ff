/** Parts with trees of their own: shadow trees, frames, SVG, MathML; and markup that is broken. */
import type { Part } from './maker.ts';

/** Script that defines the elements of these parts; it precedes them in the page. */
export const ELEMENTS = `
  for (const mode of ['open', 'closed'])
    customElements.define('x-' + mode, class extends HTMLElement {
      constructor() {
        super();
        const inner = this.attachInternals();
        const root = inner.shadowRoot ?? this.attachShadow({ mode });
        pageWatch.keep(root);
        root.innerHTML ||= '<style>p { color: red }</style><p>Vladimir Putin</p><slot></slot><slot name="a">Minsk</slot>';
      }
    });`;

const attribute = (markup: string): string =>
  markup.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

export const TREES: readonly Part[] = [
  (maker, inside) => `<x-open>${inside()}<i slot="a">${maker.name()}</i></x-open>`,
  (maker, inside) => `<x-closed>${inside()}<i slot="b">${maker.name()}</i></x-closed>`,
  (maker, inside) =>
    `<x-${maker.pick(['open', 'closed'])}><template shadowrootmode="closed"><slot></slot>${inside()}</template>${maker.name()}</x-open>`,
  (maker, inside) =>
    `<div><template shadowrootmode="${maker.pick(['open', 'closed', 'none'])}">${inside()}<slot name="n"></slot></template><p slot="n">${inside()}</div>`,
  (maker, inside) => `<x-unknown is="x-open">${inside()}<slot>${maker.name()}</slot></x-unknown>`,
  (_, inside) => `<iframe srcdoc="${attribute(inside())}"></iframe>`,
  // Each has a separate process, so few are used to keep pages fast.
  (maker, inside) =>
    `<iframe ${maker.chance(0.1) ? 'sandbox' : ''} srcdoc="${attribute(inside())}"></iframe>`,
  (maker) => `<iframe>${maker.name()}</iframe><iframe src="about:blank"></iframe>`,
  (maker, inside) =>
    `<svg width="300" height="40"><title>${maker.name()}</title><text x="5" y="20">${maker.name()}<tspan dy="5">${maker.name()}</tspan></text><foreignObject width="100" height="30"><div>${inside()}</div></foreignObject></svg>`,
  (maker, inside) => `<svg><style>${maker.name()}</style><desc>${inside()}</desc></svg>`,
  (maker) => `<svg><![CDATA[${maker.name()}]]><script>1</script></svg>`,
  (maker, inside) => `<math><mi>${maker.name()}</mi><mtext>${inside()}</mtext></math>`,
  (maker, inside) =>
    `<math><annotation-xml encoding="text/html"><p>${inside()}</p></annotation-xml><mglyph>${maker.name()}</math>`,
];

/** Makes the parser mend. */
export const BROKEN: readonly Part[] = [
  (_, inside) => `<p><b>${inside()}<p>${inside()}</i></b>`,
  (maker, inside) => `</${maker.pick(['p', 'br', 'div', 'body', 'html', 'head', 'x'])}>${inside()}`,
  (maker, inside) => `<${maker.pick(['html', 'body', 'head'])} class="${maker.id()}">${inside()}`,
  (maker) =>
    `<?xml-stylesheet href="${maker.name()}"?><!ELEMENT ${maker.name()}><!-->${maker.name()}`,
  (maker) => `<!-- ${maker.name()} --!> <!--- ${maker.name()} -->`,
  (maker, inside) => `<div id=${maker.id()} id="${maker.id()}" =x "y" <b>${inside()}`,
  (maker) => `&#0;&#x110000;&nosuch;&amp${maker.name()}&lt\u0000${maker.name()}\ufffe\ud800x`,
  (maker, inside) => `<a href="1">${inside()}<a href="2">${maker.name()}</a>`,
  (_, inside) => `<nobr>${inside()}<nobr>${inside()}`,
  (_, inside) => `<frameset><frame>${inside()}</frameset>`,
  (maker, inside) => `<tr><td>${inside()}<col>${maker.name()}<tbody>`,
  (maker) => `<title>${maker.name()}</title><base href="/elsewhere/"><meta name="x" content="y">`,
  (maker, inside) => `<svg><p>${maker.name()}<math><b>${inside()}`,
  (maker, inside) => `<xmp>${maker.name()}<b></xmp><listing>\n${inside()}</listing>`,
  (maker, inside) => `<isindex><image><keygen>${maker.name()}<applet>${inside()}</applet>`,
];

/** Swallow all that follows; only at the end of a page. */
export const ENDINGS: readonly string[] = [
  '',
  '',
  '</body></html> after <!-- the end -->',
  '<plaintext>',
  '<textarea>',
  '<script>//',
  '<!-- ',
  '<div title="',
  '<template>',
  '<select>',
  '<noembed>',
];

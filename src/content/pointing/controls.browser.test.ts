import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CONTROLS } from '../../core/text/control-rules.ts';
import {
  life,
  main,
  engine,
  start,
  untilMarked,
  useMarkedPage,
} from '../../../test/support/marked-page.ts';
import { openOnClick } from './open-on-click.ts';

/** The widget roles of ARIA 1.3 that a reader operates, single and composite ones. */
const WIDGETS =
  'button checkbox gridcell link menuitem menuitemcheckbox menuitemradio option radio scrollbar ' +
  'searchbox slider spinbutton switch tab textbox treeitem combobox grid listbox menu menubar treegrid';
/** Widget roles that only show something or only contain others, and roles of structure. */
const NO_WIDGETS =
  'progressbar tabpanel radiogroup tablist tree article listitem row cell columnheader rowheader ' +
  'group region heading note presentation none img figure feed application document';

describe('what is a control', () => {
  const isControl = (html: string): boolean => {
    const holder = document.createElement('div');
    holder.innerHTML = html;
    return holder.firstElementChild!.matches(CONTROLS);
  };

  it.each(WIDGETS.split(' '))('the role %s is', (role) => {
    expect(isControl(`<div role="${role}">Minsk</div>`)).toBe(true);
    expect(isControl(`<div role="${role.toUpperCase()}">Minsk</div>`)).toBe(true);
    expect(isControl(`<div role="none ${role}">Minsk</div>`)).toBe(true);
  });

  it.each(NO_WIDGETS.split(' '))('the role %s is not', (role) => {
    expect(isControl(`<div role="${role}">Minsk</div>`)).toBe(false);
  });

  it.each(['row', 'cell', 'columnheader', 'rowheader', 'listitem', 'separator'])(
    'the role %s is one if it can have the focus',
    (role) => {
      expect(isControl(`<div role="${role}" tabindex="-1">Minsk</div>`)).toBe(true);
    },
  );

  it.each([
    '<a href="#x">Minsk</a>',
    '<button>Minsk</button>',
    '<label>Minsk</label>',
    '<summary>Minsk</summary>',
    '<select></select>',
    '<textarea></textarea>',
    '<input>',
    '<video></video>',
    '<div contenteditable>Minsk</div>',
    '<div contenteditable="plaintext-only">Minsk</div>',
    '<div onclick="">Minsk</div>',
  ])('%s is', (html) => {
    expect(isControl(html)).toBe(true);
  });

  it.each([
    '<a name="x">Minsk</a>',
    '<p tabindex="0">Minsk</p>',
    '<article tabindex="0">Minsk</article>',
    '<div contenteditable="false">Minsk</div>',
    '<details>Minsk</details>',
    '<form>Minsk</form>',
  ])('%s is not', (html) => {
    expect(isControl(html)).toBe(false);
  });

  it('a page that listens to all clicks at its body is not', () => {
    document.body.setAttribute('onclick', '');
    expect(document.body.matches(CONTROLS)).toBe(false);
    document.body.removeAttribute('onclick');
  });
});

describe('a click in a control', () => {
  useMarkedPage();

  it.each([
    ...'option radio treeitem gridcell slider menuitem menuitemradio tab switch checkbox link'
      .split(' ')
      .map((role) => `<div role="${role}"><b class="name">Minsk</b></div>`),
    '<ul><li role="row" tabindex="-1"><b class="name">Minsk</b></li></ul>',
    '<label><b class="name">Minsk</b></label>',
    '<details><summary><b class="name">Minsk</b></summary></details>',
    '<a href="#there"><b class="name">Minsk</b></a>',
  ])('goes to the page alone, and with Alt to Sidelight alone: %s', async (html) => {
    start(html);
    await untilMarked(['Minsk']);
    const told: string[] = [];
    main.addEventListener('click', (event) => {
      told.push('page');
      event.preventDefault();
    });
    openOnClick(
      document,
      engine.mentions,
      {
        onPress: () => {},
        onClick: (mention) => told.push(mention.surface),
        isOwnEvent: () => false,
      },
      life.signal,
    );
    const name = main.querySelector('.name')!;
    await userEvent.click(name, { position: { x: 5, y: 5 } });
    expect(told).toEqual(['page']);
    await userEvent.click(name, { position: { x: 5, y: 5 }, modifiers: ['Alt'] });
    expect(told).toEqual(['page', 'Minsk']);
  });
});

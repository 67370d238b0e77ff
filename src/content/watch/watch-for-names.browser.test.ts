import packJson from 'sidelight:pack';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compileGate } from '../../pack/compile/compile-gate.ts';
import type { CompactPack } from '../../pack/format/compact.ts';
import { loadGate } from '../../pack/load/load-gate.ts';
import { watchForNames, type NameWatch } from './watch-for-names.ts';

const rules = loadGate(compileGate([(JSON.parse(packJson) as CompactPack).beginnings]));
let life: AbortController;
let main: HTMLElement;
let onName: ReturnType<typeof vi.fn<() => void>>;
let watch: NameWatch;

function start(html: string): void {
  main.innerHTML = html;
  watch = watchForNames(document, rules, onName, life.signal);
}

const passed = () => vi.waitFor(() => expect(onName).toHaveBeenCalledTimes(1), { timeout: 30_000 });

describe('the watch for names', () => {
  beforeEach(() => {
    life = new AbortController();
    onName = vi.fn<() => void>();
    main = document.body.appendChild(document.createElement('main'));
  });
  afterEach(() => {
    life.abort();
    main.remove();
  });

  it('finds a name in the page as it is', async () => {
    start('<p>On <b>Boris</b> Nemtsov</p>');
    expect(await watch.settled()).toBe(true);
    expect(onName).toHaveBeenCalledTimes(1);
  });

  it('stays quiet on a page that names a country alone, whatever its scripts and styles say', async () => {
    start(
      '<p>Canada and Russia</p><script type="x">Boris Nemtsov</script><style>/*Putin*/</style>',
    );
    expect(await watch.settled()).toBe(false);
    expect(onName).not.toHaveBeenCalled();
  });

  it.each<[string, () => void]>([
    ['a text that changes', () => ((main.querySelector('p')!.firstChild as Text).data = 'Putin')],
    [
      'an element that is added',
      () =>
        main.append(
          Object.assign(document.createElement('p'), { innerHTML: '<i>Boris Nemtsov</i>' }),
        ),
    ],
    ['a text that is added', () => main.append('Boris Nemtsov')],
    ['a name that is made whole', () => main.querySelector('p')!.append('tin')],
  ])('finds a name in %s', async (_, change) => {
    start('<p>Nobody. Pu</p>');
    expect(await watch.settled()).toBe(false);
    change();
    await passed();
  });

  it.each<[string, string, string]>([
    ['a price', '<p>It costs <b>20</b> roubles</p>', '25'],
    ['the end of a page', '<p>So many: <b>20</b></p>', '2'],
    ['blanks and digits', '<p><b>2</b> <i> </i> <i>7</i> of them</p>', '20'],
  ])('stays quiet where %s changes, which a name may begin with', async (_, html, text) => {
    start(html);
    expect(await watch.settled()).toBe(false);
    main.querySelector('b')!.firstChild!.nodeValue = text;
    main.append(Object.assign(document.createElement('b'), { textContent: text }));
    expect(await watch.settled()).toBe(false);
    expect(onName).not.toHaveBeenCalled();
  });

  it('finds a name that begins in a changed text and goes on in one that was there', async () => {
    start('<p>Now <b>x</b><i>tin</i> speaks</p>');
    expect(await watch.settled()).toBe(false);
    main.querySelector('b')!.textContent = 'Pu';
    await passed();
  });

  it('finds a name in an open shadow tree, as it is and as it changes', async () => {
    start('<div></div>');
    const root = main.firstElementChild!.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Nobody</p>';
    main.append(Object.assign(document.createElement('i'), { innerText: 'x' }));
    life.abort();
    life = new AbortController();
    watch = watchForNames(document, rules, onName, life.signal);
    expect(await watch.settled()).toBe(false);
    root.querySelector('p')!.textContent = 'Boris Nemtsov';
    await passed();
  });

  it('finds a name in a piece that was moved while the page was being read', async () => {
    start(`${'<p>Nobody <b>said</b></p>'.repeat(3000)}<section><p>Boris Nemtsov</p></section>`);
    main.prepend(main.querySelector('section')!);
    await passed();
    expect(await watch.settled()).toBe(true);
  });

  it('[fault 35] finds a name after thousands of changes without one', async () => {
    start('<ol></ol>');
    expect(await watch.settled()).toBe(false);
    const list = main.querySelector('ol')!;
    for (let round = 0; round < 5; round++) {
      for (let entry = 0; entry < 1000; entry++) {
        list.append(Object.assign(document.createElement('li'), { textContent: 'Nobody' }));
        if (entry % 2) list.firstElementChild!.remove();
      }
      // The observer has its records only after this task.
      await new Promise((resolve) => setTimeout(resolve));
      expect(await watch.settled()).toBe(false);
    }
    list.lastElementChild!.textContent = 'Boris Nemtsov';
    await passed();
  });

  it('calls once, and not after its end', async () => {
    start('<p>Nobody</p>');
    await watch.settled();
    watch.letPass();
    watch.letPass();
    expect(onName).toHaveBeenCalledTimes(1);
    main.append('Boris Nemtsov');
    expect(await watch.settled()).toBe(true);
    expect(onName).toHaveBeenCalledTimes(1);
  });

  it('ends with its signal', async () => {
    start('<p>Nobody</p>');
    await watch.settled();
    life.abort();
    watch.letPass();
    main.append('Boris Nemtsov');
    expect(await watch.settled()).toBe(false);
    expect(onName).not.toHaveBeenCalled();
  });
});

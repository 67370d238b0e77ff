import { describe, expect, it } from 'vitest';
import { mentionAt, rectsOf } from '../pointing/hit-test.ts';
import {
  handled,
  main,
  marked,
  engine,
  start,
  untilMarked,
  useMarkedPage,
} from '../../../test/support/marked-page.ts';
import { eventually } from '../../../test/support/eventually.ts';

useMarkedPage();

describe('PageEngine in open shadow trees', () => {
  function host(html: string): ShadowRoot {
    const element = main.appendChild(document.createElement('x-card'));
    const root = element.attachShadow({ mode: 'open' });
    root.innerHTML = html;
    return root;
  }

  it('marks their names, and styles the marks there', async () => {
    start('<p>Moscow</p>');
    const root = host('<p>Minsk</p>');
    await eventually(() => expect(marked()).toContain('Minsk'));
    expect(root.adoptedStyleSheets).toHaveLength(1);
  });

  it('follows their changes, in trees within trees too', async () => {
    start('');
    const root = host('<x-inner></x-inner>');
    const inner = root.firstElementChild!.attachShadow({ mode: 'open' });
    inner.innerHTML = '<p>Minsk</p>';
    await untilMarked(['Minsk']);
    inner.querySelector('p')!.textContent = 'Moscow';
    await handled();
    expect(marked()).toEqual(['Moscow']);
    root.host.remove();
    await untilMarked([]);
    expect(engine.mentions.marked()).toEqual([]);
  });

  it('forgets text that was moved into a tree not found yet', async () => {
    start('<p>Minsk</p><p>Moscow</p><div></div>');
    await untilMarked(['Minsk', 'Moscow']);
    const root = main.querySelector('div')!.attachShadow({ mode: 'open' });
    root.append(main.firstElementChild!);
    await handled();
    root.replaceChildren();
    await untilMarked(['Moscow']);
    expect(engine.mentions.marked()).toHaveLength(1);
  });

  it('leaves out the own content of an element until its tree has a slot for it', async () => {
    start('<p>Moscow</p>');
    const root = host('<p>Minsk</p>');
    root.host.append('Belarus');
    await untilMarked(['Moscow', 'Minsk']);
    root.append(document.createElement('slot'));
    await untilMarked(['Moscow', 'Minsk', 'Belarus']);
    root.querySelector('slot')!.remove();
    await untilMarked(['Moscow', 'Minsk']);
  });

  it('finds the mention under the letters', async () => {
    start('');
    host('<p>Minsk</p>');
    await untilMarked(['Minsk']);
    const [rect] = rectsOf(engine.mentions.marked()[0]!);
    const found = mentionAt(document, engine.mentions, rect!.left + 5, rect!.top + 5);
    expect(found?.surface).toBe('Minsk');
  });
});

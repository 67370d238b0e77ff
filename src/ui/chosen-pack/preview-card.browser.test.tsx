import bundledJson from 'sidelight:pack';
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { english } from '../../../test/support/english.ts';
import { eventually } from '../../../test/support/eventually.ts';
import { wordsIn } from '../../../test/support/words-in.ts';
import type { CompactPack } from '../../pack/format/compact.ts';
import { parseCompact } from '../../pack/load/parse-compact.ts';
import { packIn } from '../../pack/store/pack-in.ts';
import { TranslateContext } from '../i18n.ts';
import { translateInOf } from '../translate-in.ts';
import { PreviewCard } from './preview-card.tsx';
import { PreviewWordsContext } from './preview-words.ts';

const spanish = packIn(parseCompact('bundled pack', bundledJson) as CompactPack, 'es').content;
const words = wordsIn('es');
const translateIn = translateInOf(english, new Map([['es', words]]));
const readWords = async () => translateIn;

afterEach(() => render(null, document.body));

describe('the card of a pack that is not added', () => {
  it('has the words of the notes’ language, once they are read', async () => {
    render(
      <TranslateContext.Provider value={english}>
        <PreviewWordsContext.Provider value={readWords}>
          <PreviewCard content={spanish} id={spanish.entities[0]!.id} onVisit={() => undefined} />
        </PreviewWordsContext.Provider>
      </TranslateContext.Provider>,
      document.body,
    );
    const card = document.querySelector('.sample-card')!;
    await eventually(() =>
      expect(card.querySelector('.notes-scope')?.getAttribute('lang')).toBe('es'),
    );
    const kinds = [...card.querySelectorAll('.note-kind')].map((kind) => kind.textContent);
    expect(kinds.length).toBeGreaterThan(0);
    expect(Object.values(words)).toEqual(expect.arrayContaining(kinds));
  });
});

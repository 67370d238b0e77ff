import { describe, expect, it } from 'vitest';
import { bundledPack } from '../../cli/annotate-text.ts';
import { ENTITY_KINDS } from '../../core/model.ts';
import { correctedOn } from '../../core/settings/corrections.ts';
import { findNames } from '../../core/detect/find-names.ts';
import { DEFAULT_SETTINGS } from '../../core/settings/settings.ts';
import { wantedMarks } from './wanted-marks.ts';

const pack = bundledPack();
const text = 'Vladimir Putin in Minsk';
const mentions = findNames(pack.names, text, 'en').map((name) => ({
  name,
  surface: text.slice(name.start, name.end),
}));
const { marking } = DEFAULT_SETTINGS;
const none = correctedOn([], 'a.org');

describe('wantedMarks', () => {
  it('takes the kinds that are wanted', () => {
    const wantedOf = (kinds: typeof marking.kinds) =>
      mentions
        .filter(wantedMarks(pack, { ...marking, kinds }, none).isWanted)
        .map(({ surface }) => surface);
    expect(wantedOf(ENTITY_KINDS)).toEqual(['Vladimir Putin', 'Minsk']);
    expect(wantedOf(['place'])).toEqual(['Minsk']);
    expect(wantedOf([])).toEqual([]);
  });

  it('leaves out what was corrected', () => {
    const correction = { surface: 'minsk', entityId: 'place/minsk', addedAt: 1 };
    const corrected = correctedOn([{ ...correction, scope: 'everywhere' }], 'a.org');
    const { isWanted } = wantedMarks(pack, marking, corrected);
    expect(mentions.filter(isWanted).map(({ surface }) => surface)).toEqual(['Vladimir Putin']);
  });
});

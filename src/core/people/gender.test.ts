import { describe, expect, it } from 'vitest';
import { OF_A_MAN, OF_A_WOMAN } from '../names/name-index.ts';
import { titleOfOther } from './gender.ts';

/** The gender found for the surname between the bars. */
function ask(marked: string, flags: number): string | undefined {
  const [before = '', name = '', after = ''] = marked.split('|');
  const text = before + name + after;
  return titleOfOther(text, before.length, before.length + name.length, flags)?.name;
}

describe('a title of the other gender', () => {
  it.each([
    'Mrs |Putin|',
    'Mrs. |Putin|',
    'MISS |Putin|',
    'Frau |Putin|',
    'Mme |Poutine|',
    'pani |Putin|',
    'пані |Путіна|',
    'г-жа |Лукашенко|',
    'Sra. |Putin|',
    'señora |Putin|',
    'signora |Putin|',
    'ponia |Putin|',
    '|Putina| kundze',
    '|Putyin| asszony',
    '|普京|夫人',
    '|푸틴| 여사',
  ])('speaks against a man: %s', (text) => {
    expect(ask(text, OF_A_MAN)).toBe('other-gender');
    expect(ask(text, OF_A_WOMAN)).toBeUndefined();
  });

  it.each(['Mr |Radina|', 'Herr |Radina|', 'господин |Радина|', 'pan |Radina|', '|拉迪娜|先生'])(
    'speaks against a woman: %s',
    (text) => {
      expect(ask(text, OF_A_WOMAN)).toBe('other-gender');
      expect(ask(text, OF_A_MAN)).toBeUndefined();
    },
  );

  it.each(['Mrs |Putin|', 'Mr |Putin|'])('says nothing where the gender is not known: %s', (text) =>
    expect(ask(text, 0)).toBeUndefined(),
  );

  it.each(['die Frau |Putins|', 'Frau Merkel, |Putin|', 'President |Putin|', '|Putin| Kundera'])(
    'is none: %s',
    (text) => expect(ask(text, OF_A_MAN)).toBeUndefined(),
  );
});

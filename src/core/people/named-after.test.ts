import { describe, expect, it } from 'vitest';
import { isNamedAfter } from './named-after.ts';

/** Checks the name between the bars. */
function ask(marked: string, language: string | undefined, isPerson: boolean): boolean {
  const [before = '', name = '', after = ''] = marked.split('|');
  const end = before.length + name.length;
  return isNamedAfter(before + name + after, before.length, end, isPerson, language);
}

describe('what is named after a person', () => {
  it.each([
    ['en', 'on |Putin| Street'],
    ['en-GB', 'the |Boris Nemtsov| Bridge'],
    [undefined, 'on |Putin| Street'],
    ['de', 'in der Boris-|Nemzow|-Straße'],
    ['fr', 'la rue Boris-|Nemtsov|'],
    ['fr', 'La place du général |Staline|'],
    ['it', 'abita in via |Putin|'],
    ['pl', 'na ulicy prezydenta |Putina|'],
    ['ru', 'на улице имени |Путина|'],
    ['ru', 'на ул. В.|Путина|'],
    [undefined, 'на ул. |Путин|'],
    ['bg', 'на бул. „|Путин|“'],
    ['ja', '|プーチン|通りは'],
    ['en', 'at 5 |Putin| St., Minsk'],
    ['en', '|Putin| High School'],
    ['it', 'abita in Via Vladimir |Putin|'],
    ['ca', "al passeig d'|Putin|"],
    ['es', 'vive en la c/ |Putin|'],
    ['ru', 'на пр-те, а не на пр-т |Путина|'],
    ['ru', 'Улица А. С. |Путина|'],
    ['pl', 'przy (ul. |Putina|)'],
    ['hu', 'a |Putyin| utcájában'],
    ['et', '|Putini| väljakul'],
    ['ko', '|푸틴| 거리에서'],
  ])('%s: %s', (language, text) => expect(ask(text, language, true)).toBe(true));
});

describe('who is named beside a street', () => {
  it.each([
    ['en', 'on the street |Putin| said'],
    ['en', 'the most |Putin| can do'],
    ['en', 'to place |Putin| under'],
    ['en', 'gas via |Putin|'],
    ['en', '|Putin| streets ahead'],
    ['fr', 'mettre en place |Poutine|'],
    ['ru', 'на площади |Путин| заявил'],
    ['ru', 'на улице |Лукашенко| заявил'],
    ['be', 'на плошчы |Лукашэнка| заявіў'],
    ['pl', 'na placu |Putin| mówił'],
    ['de', 'will |Putin| Platz machen'],
    ['zh', '|普京|路过北京'],
    ['ko', '|푸틴|로 알려진'],
    ['ko', '|푸틴| 거리두기'],
    ['en', '|Putin| Streetcar'],
    ['it', 'mandato via |Putin|'],
    ['ca', "d'|Putin|"],
    ['ru', 'на улице, сказал |Путина|'],
  ])('%s: %s', (language, text) => expect(ask(text, language, true)).toBe(false));
});

describe('a place', () => {
  it.each([
    ['en', '|Moscow| Road in London'],
    ['de', 'die |Moskau|-Straße'],
    ['es', 'la calle |Moscú|'],
    ['hu', 'a |Moszkva| tér'],
    ['bg', 'бул. „|Москва|“'],
  ])('gives its name to a street, %s: %s', (language, text) =>
    expect(ask(text, language, false)).toBe(true),
  );

  it.each([
    ['en', 'a |Moscow| street'],
    ['en', '|Moscow| University'],
    ['en', 'Big |Minsk| Street Protests Grow'],
    ['ru', 'на улице |Москвы|'],
    ['uk', 'площа |Мінська|'],
    ['pl', 'na ulicy |Moskwy|'],
    ['lt', '|Maskvos| gatvės'],
    ['fr', 'les rues de |Moscou|'],
  ])('has streets of its own, %s: %s', (language, text) =>
    expect(ask(text, language, false)).toBe(false),
  );
});

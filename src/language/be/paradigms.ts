import { paradigm, type ParadigmTable } from '../paradigm.ts';

/**
 * Belarusian declension, official spelling and taraškievica alike: nominative, genitive, dative,
 * accusative, instrumental, locative.
 * Sources: Граматычны слоўнік назоўніка (Minsk 2013) and Граматычны слоўнік прыметніка (2013);
 * Беларускі клясычны правапіс (2005) for the soft signs of taraškievica.
 */
export const belarusian: ParadigmTable = {
  // Masculine: Мінск; Саюз; Усход and сход; парламент; мост; Кубак; Крэмль
  'm-thing': paradigm('', '- а у - ам у'),
  'm-union': paradigm('', '- а/у у - ам е'),
  'm-thing-d': paradigm('д', 'д ду ду д дам дзе'),
  'm-thing-t': paradigm('т', 'т та/ту ту т там це'),
  'm-thing-st': paradigm('ст', 'ст ста сту ст стам сце'),
  'm-thing-ak': paradigm('ак', 'ак ка ку ак кам ку'),
  'm-kremlin': paradigm('эмль', 'эмль амля амлю эмль амлём амлі/амлю'),
  // Given names: Барыс; Аляксандар, Аляксандра; patronymics: Рыгоравіч
  'm-person': paradigm('', '- а у а ам е/у/ы'),
  'm-person-ar': paradigm('ар', 'ар ра ру ра рам ру/ры'),
  patronymic: paradigm('', '- а у а ам у'),
  // Surnames: Лукашэнка; Пуцін; Нямцоў; Радзіна for a woman
  'surname-ka': paradigm('а', 'а і у у ам/ай у'),
  'surname-m': paradigm('', '- а у а ым е/у', 'а ай у аю'),
  'surname-ou': paradigm('ў', 'ў ва ву ва вым ве/ву', 'ва вай ву ваю'),
  'surname-f': paradigm('а', 'а ай ай у ай/аю ай', '- а у ым е'),
  // Feminine: Масква; Еўропа; Канада; палата; плошча; Рэспубліка; Ліга; Расія; Беларусь
  'f-a-stressed': paradigm('а', 'а ы е у ой/ою е'),
  'f-a': paradigm('а', 'а ы е у ай/аю е'),
  'f-da': paradigm('да', 'да ды дзе ду дай/даю дзе'),
  'f-palata': paradigm('та', 'та ты це ту тай/таю це'),
  'f-cha': paradigm('а', 'а ы ы у ай/аю ы'),
  'f-ka': paradigm('ка', 'ка кі цы ку кай/каю цы'),
  'f-ga': paradigm('га', 'га гі зе гу гай/гаю зе'),
  'f-ia': paradigm('я', 'я і і ю яй/яю і'),
  'f-soft': paradigm('ь', 'ь і і ь сю і'),
  'f-soft-tarask': paradigm('ь', 'ь і і ь ьсю і'),
  // The newspaper with a year in its name: Хартыя'97, Хартыя-97
  "f-ia'97": paradigm("я'97", "я'97 і'97 і'97 ю'97 яй'97 і'97"),
  'f-ia-97': paradigm('я-97', 'я-97 і-97 і-97 ю-97 яй-97 і-97'),
  // Adjectives in names: Савецкі; Нацыянальны; Вялікая; Дзяржаўная; Злучанае; агульнарасійскае; прэзідэнцкія
  'adj-m-i': paradigm('і', 'і ага аму і ім ім'),
  'adj-m-y': paradigm('ы', 'ы ага аму ы ым ым'),
  'adj-f': paradigm('ая', 'ая ай ай ую ай/аю ай'),
  'adj-n': paradigm('ае', 'ае ага аму ае ым ым'),
  'adj-n-k': paradigm('ае', 'ае ага аму ае ім ім'),
  'adj-pl-i': paradigm('ія', 'ія іх ім ія імі іх'),
  // Neuter: Каралеўства; галасаванне
  'n-a': paradigm('а', 'а а у а ам е'),
  'n-e': paradigm('е', 'е я ю е ем і'),
  // Plural: выбары; забастоўкі
  'pl-y': paradigm('ы', 'ы аў ам ы амі ах'),
  'pl-ki': paradigm('ўкі', 'ўкі вак ўкам ўкі ўкамі ўках'),
  // The preposition after such a plural: ў after its vowels, у after its consonants and ў
  'u-after-pl': paradigm('ў', 'ў у у ў ў у'),

  // Given names: Джордж; Сяргей, Мікалай
  'm-person-sh': paradigm('', '- а у а ам у'),
  'm-person-j': paradigm('й', 'й я ю я ем ю'),
  // Surnames: Дастаеўскі, Дастаеўская; foreign ones, which a woman does not decline: Вільсан
  'surname-adj': paradigm('і', 'і ага аму ага ім ім', 'ая ай ую аю'),
  'surname-adj-f': paradigm('ая', 'ая ай ай ую ай/аю ай', 'і ага аму ім'),
  'surname-foreign': paradigm('', '- а у а ам е/у', '-'),
  // Peoples: немцы; палякі; расіяне; французы
  'pl-people-tsy': paradigm('цы', 'цы цаў цам цаў цамі цах'),
  'pl-people-ki': paradigm('і', 'і аў ам аў амі ах'),
  'pl-people-e': paradigm('е', 'е - ам - амі ах'),
  'pl-people-y': paradigm('ы', 'ы аў ам аў амі ах'),
};

import { paradigm, type ParadigmTable } from '../paradigm.ts';

/**
 * Lithuanian declension: nominative, genitive, dative, accusative, instrumental, locative.
 * Source: V. Ambrazas (ed.), Dabartinės lietuvių kalbos gramatika.
 */
export const lithuanian: ParadigmTable = {
  // Masculine: Vladimiras, Minskas; Kremlius; the poet Mykolaitis-Putinas; surnames: Putinas
  'm-as': paradigm('as', 'as o ui ą u e'),
  'm-putinas': paradigm(
    'tis-Putinas',
    'tis-Putinas čio-Putino čiui-Putinui tį-Putiną čiu-Putinu tyje-Putine',
  ),
  'm-is': paradigm('is', 'is io iui į iu yje'),
  'm-ius': paradigm('ius', 'ius iaus iui ių iumi iuje'),
  surname: paradigm('as', 'as o ui ą u e', 'a os ai ą oje'),
  // Feminine: Rusija, Maskva, also men in -a: Lukašenka; Karalystė; surnames: Radina
  'f-a': paradigm('a', 'a os ai ą a oje'),
  'f-e': paradigm('ė', 'ė ės ei ę e ėje'),
  'surname-f': paradigm('a', 'a os ai ą a oje', 'as o ui ą u e'),
  'f-charter': paradigm(
    "a'97",
    "a'97/a-97 os'97/os-97 ai'97/ai-97 ą'97/ą-97 a'97/a-97 oje'97/oje-97",
  ),
  // Definite adjectives: Didžioji, Vieningoji; Tolimieji. Jungtinė is declined like Karalystė
  'adj-def-f': paradigm('oji', 'oji osios ajai ąją ąja ojoje'),
  'adj-def-pl': paradigm('ieji', 'ieji ųjų iesiems uosius aisiais uosiuose'),
  // Plural: Rytai, rinkimai; derybos
  'pl-os': paradigm('os', 'os ų oms as omis ose'),
  'pl-ai': paradigm('ai', 'ai ų ams us ais uose'),

  // Given names and surnames: Kęstutis, Adamaitis; Gaidis; Kubilys; Petrus
  'm-tis': paradigm('tis', 'tis čio čiui tį čiu tyje'),
  'm-dis': paradigm('dis', 'dis džio džiui dį džiu dyje'),
  'm-ys': paradigm('ys', 'ys io iui į iu yje'),
  'm-us': paradigm('us', 'us aus ui ų umi uje'),
  // Women's surnames: Landsbergienė; Grybauskaitė, Adamkutė, Kubilytė
  'surname-iene': paradigm('ė', 'ė ės ei ę e ėje'),
  'surname-aite': paradigm('ė', 'ė ės ei ę e ėje'),
  // Peoples: vokiečiai; rusai have pl-ai
  'pl-iai': paradigm('iai', 'iai ių iams ius iais iuose'),
};

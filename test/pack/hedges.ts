/** Ways to say less than for certain: what English has for them, and what each translation may have. */
export interface Hedge {
  readonly english: RegExp;
  /** Beginnings of words in small letters, by language, as a part of a regular expression. */
  readonly others: Readonly<Record<string, string>>;
}

export const HEDGES: Readonly<Record<string, Hedge>> = {
  'what may be': {
    // Not the month.
    english:
      /\b(?:may|might|could|perhaps|probably|possibly|presumably|(?:un)?likely|hints?|seems?|seemed|apparently)\b/,
    others: {
      ru: 'мог|может|возможно|вероятно|пожалуй|наверно|похоже|кажется|намек|намёк|подсказыва',
      be: 'мог|маг|можа|магчыма|верагодна|бадай|мабыць|відаць|здаецца|намёк|намяка|падказва|ці не',
      uk: 'міг|мог|мож|імовірн|ймовірн|мабуть|певно|либонь|здається|натяк|натяка|підказ|чи не',
      pl: 'może|mog|mógł|możliwe|prawdopodobn|chyba|zapewne|być może|bodaj|wydaje się|podpowiada',
      de: 'könn|konnt|mag(?!\\p{L})|möge|möglich|vielleicht|wohl|wahrscheinlich|vermutlich|womöglich|scheint|anzudeuten|deute',
      fr: 'peut|peuvent|pu(?!\\p{L})|pourrai|peut-être|probablement|sans doute|sembl|laiss',
      lt: 'gal|turbūt|tikriausiai|ko gero|matyt|numanyti|tikėtina',
      es: 'pued|pud|podrí|quizá|tal vez|probablemente|posiblemente|parec|acaso|deja entrever',
    },
  },
  'what is alleged': {
    english: /\b(?:alleg\w*|suspected|reportedly|claim\w*|supposed\w*|rumou?r\w*|is said to)\b/,
    others: {
      ru: 'утвержда|предполага|якобы|подозрева|обвин|по слухам|приписыва',
      be: 'сцвярджа|меркава|нібыта|быццам|падазра|абвінавач|прыпісва',
      uk: 'стверджу|гадан|імовірн|ймовірн|нібито|підозр|звинувач|припису',
      pl: 'twierdz|domnieman|rzekom|podejrz|ponoć|przypis|zarzuc',
      de: 'soll|mutmaßlich|angeblich|verdächtig|vermutlich|zugeschrieben|vorgeworfen',
      fr: 'aurait|auraient|serait|seraient|présumé|prétend|allégu|soupçonn|attribu|accus',
      lt: 'teigia|spėjam|tariam|neva|įtaria|kaltina|priskiria|esą',
      es: 'presunt|supuest|habría|alega|sospech|atribuy|acus|se dice',
    },
  },
  'what the source says': {
    english: /\bessay\b/,
    others: {
      ru: 'эссе',
      be: 'эсэ',
      uk: 'есе',
      pl: 'esej',
      de: 'essay|meinungsessay',
      fr: 'essai',
      lt: 'esė',
      es: 'ensayo',
    },
  },
  'what is nearly so': {
    english: /\b(?:almost|nearly|roughly|about(?= (?:\d|half|as)))/i,
    others: {
      ru: 'почти|около|примерно|без малого|порядка',
      be: 'амаль|каля|прыкладна|блізу|без малога',
      uk: 'майже|близько|приблизно|без малого|десь',
      pl: 'prawie|niemal|około|blisko|mniej więcej',
      de: 'fast|beinahe|nahezu|etwa|rund|ungefähr|knapp',
      fr: 'presque|près d|environ|quelque(?!s)',
      lt: 'beveik|apie|maždaug|apytikriai|netoli',
      es: 'casi|unos|unas|alrededor|cerca d|aproximadamente',
    },
  },
};

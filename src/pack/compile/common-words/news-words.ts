/**
 * Words that are in all news: days, months, and what is told of every day. Each may be part of a
 * name, and a title or a surname; alone it is none.
 */
export const NEWS_WORDS = {
  en: `january february march april may june july august september october november december monday
    tuesday wednesday thursday friday saturday sunday president presidents ministers
    government governments parliament police court election elections vote party war peace army
    country state city town world people man woman men women children news report week month day
    today yesterday tomorrow market money company law school health`,
  de: `januar februar märz april mai juni juli august september oktober november dezember montag
    dienstag mittwoch donnerstag freitag samstag sonnabend sonntag präsident präsidentin
    ministerin regierung parlament polizei gericht wahl wahlen partei krieg frieden armee land staat
    stadt welt leute menschen mann frau männer frauen kinder nachrichten bericht woche monat tag jahr
    heute gestern morgen markt geld gesetz schule gesundheit`,
  fr: `janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi
    mercredi jeudi vendredi samedi dimanche président présidente ministre gouvernement parlement
    police tribunal élection élections vote parti guerre paix armée pays état ville monde gens homme
    femme hommes femmes enfants rapport semaine mois jour année hier demain marché argent loi école`,
  es: `enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes
    martes miércoles jueves viernes sábado domingo presidente presidenta ministro ministra gobierno
    parlamento policía tribunal elección elecciones voto partido guerra paz ejército país estado
    ciudad mundo gente hombre mujer hombres mujeres niños noticias informe semana mes día ayer mañana
    mercado dinero ley escuela salud`,
  it: `gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
    lunedì martedì mercoledì giovedì venerdì sabato domenica presidente ministro governo parlamento
    polizia tribunale elezione elezioni voto partito guerra pace esercito paese stato città mondo
    gente uomo donna uomini donne bambini notizie settimana mese giorno anno ieri domani mercato
    legge scuola salute`,
  pt: `janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
    segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo presidente
    ministro ministra governo parlamento polícia tribunal eleição eleições voto partido guerra paz
    exército país estado cidade mundo gente homem mulher homens mulheres crianças notícias semana mês
    ano ontem amanhã mercado dinheiro lei escola saúde`,
  nl: `januari februari maart april mei juni juli augustus september oktober november december maandag
    dinsdag woensdag donderdag vrijdag zaterdag zondag president regering parlement politie
    rechtbank verkiezing verkiezingen partij oorlog vrede leger land staat stad wereld mensen man
    vrouw mannen vrouwen kinderen nieuws week maand dag jaar vandaag gisteren morgen markt geld wet`,
  sv: `januari februari mars april maj juni juli augusti september oktober november december måndag
    tisdag onsdag torsdag fredag lördag söndag president regering regeringen polis polisen
    domstol val valet parti krig kriget fred land landet stad staden världen människor barn nyheter
    vecka månad dag år igår imorgon marknad pengar lag skola`,
  fi: `tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu
    joulukuu maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai presidentti ministeri
    hallitus eduskunta poliisi vaalit puolue sota rauha maa kaupunki maailma ihmiset viikko`,
  et: `jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember
    esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev president valitsus
    politsei kohus valimised sõda rahu riik linn maailm inimesed`,
  hu: `január február március április május június július augusztus szeptember október november
    december hétfő kedd szerda csütörtök péntek szombat vasárnap elnök miniszter kormány rendőrség
    bíróság választás választások háború béke ország város világ emberek`,
  ro: `ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie
    decembrie luni marți miercuri joi vineri sâmbătă duminică președinte președintele ministru guvern
    guvernul poliția alegeri război pace țara oraș lume oameni`,
  tr: `ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık pazartesi salı
    çarşamba perşembe cuma cumartesi pazar başkan bakan hükümet polis mahkeme seçim seçimler savaş
    barış ülke devlet şehir dünya insanlar`,
  pl: `styczeń stycznia luty lutego marzec marca kwiecień kwietnia maj maja czerwiec czerwca lipiec
    lipca sierpień sierpnia wrzesień września październik października listopad listopada grudzień
    grudnia poniedziałek wtorek środa czwartek piątek sobota niedziela prezydent premier
    rząd parlament policja sąd wybory partia wojna pokój armia kraj państwo miasto świat ludzie
    kobieta dzieci tydzień miesiąc dzień rok dzisiaj wczoraj jutro rynek pieniądze prawo szkoła`,
  cs: `leden ledna únor února březen března duben dubna květen května červen června červenec července
    srpen srpna září říjen října listopad listopadu prosinec prosince pondělí úterý středa čtvrtek
    pátek sobota neděle prezident ministr vláda parlament policie soud volby strana válka mír armáda
    země stát město svět lidé žena děti týden měsíc den včera zítra trh peníze zákon škola`,
  sk: `január januára február februára marec marca apríl apríla máj mája jún júna júl júla august
    augusta september septembra október októbra november novembra december decembra pondelok utorok
    streda štvrtok piatok sobota nedeľa prezident vláda parlament polícia súd voľby strana
    vojna mier krajina štát mesto svet ľudia týždeň mesiac deň včera zajtra`,
  hr: `siječanj siječnja veljača veljače ožujak ožujka travanj travnja svibanj svibnja lipanj lipnja
    srpanj srpnja kolovoz kolovoza rujan rujna listopad listopada studeni studenoga prosinac prosinca
    ponedjeljak utorak srijeda četvrtak petak subota nedjelja predsjednik ministar vlada policija sud
    izbori stranka rat mir zemlja država grad svijet ljudi`,
  sl: `januar februar marec april maj junij julij avgust september oktober november december
    ponedeljek torek sreda četrtek petek sobota nedelja predsednik vlada policija sodišče
    volitve stranka vojna mir država mesto svet ljudje`,
  lt: `sausis sausio vasaris vasario kovas kovo balandis balandžio gegužė gegužės birželis birželio
    liepa liepos rugpjūtis rugpjūčio rugsėjis rugsėjo spalis spalio lapkritis lapkričio gruodis
    gruodžio pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis
    sekmadienis prezidentas ministras vyriausybė policija teismas rinkimai karas taika šalis miestas`,
  lv: `janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris
    decembris pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena svētdiena prezidents
    ministrs valdība policija tiesa vēlēšanas karš miers valsts pilsēta`,
  ru: `январь января февраль февраля март марта апрель апреля май мая июнь июня июль июля август августа
    сентябрь сентября октябрь октября ноябрь ноября декабрь декабря понедельник вторник среда четверг
    пятница суббота воскресенье президент министр правительство парламент полиция милиция суд выборы
    партия война мир армия страна государство город люди человек женщина дети новости неделя месяц
    день год сегодня вчера завтра рынок деньги закон школа`,
  uk: `січень січня лютий лютого березень березня квітень квітня травень травня червень червня липень
    липня серпень серпня вересень вересня жовтень жовтня листопад листопада грудень грудня понеділок
    вівторок середа четвер субота неділя президент міністр уряд парламент поліція суд вибори партія
    війна мир армія країна держава місто світ люди жінка діти новини тиждень місяць день рік сьогодні
    вчора завтра ринок гроші закон школа`,
  be: `студзень студзеня люты лютага сакавік сакавіка красавік красавіка май мая чэрвень чэрвеня ліпень
    ліпеня жнівень жніўня верасень верасня кастрычнік кастрычніка лістапад лістапада снежань снежня
    панядзелак аўторак серада чацвер пятніца субота нядзеля прэзідэнт міністр урад парламент міліцыя
    паліцыя суд выбары партыя вайна мір армія краіна дзяржава горад свет людзі жанчына дзеці навіны`,
  bg: `януари февруари март април май юни юли август септември октомври ноември декември понеделник
    вторник сряда четвъртък петък събота неделя президент министър правителство парламент полиция съд
    избори партия война мир армия страна държава град свят хора деца новини седмица месец ден година`,
  sr: `јануар фебруар март април мај јун јул август септембар октобар новембар децембар понедељак уторак
    среда четвртак петак субота недеља председник министар влада полиција суд избори странка рат мир
    земља држава град свет људи`,
  el: `ιανουάριος ιανουαρίου φεβρουάριος φεβρουαρίου μάρτιος μαρτίου απρίλιος απριλίου μάιος μαΐου
    ιούνιος ιουνίου ιούλιος ιουλίου αύγουστος αυγούστου σεπτέμβριος σεπτεμβρίου οκτώβριος οκτωβρίου
    νοέμβριος νοεμβρίου δεκέμβριος δεκεμβρίου δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή
    πρόεδρος υπουργός κυβέρνηση αστυνομία δικαστήριο εκλογές πόλεμος ειρήνη χώρα πόλη κόσμος`,
} as const;

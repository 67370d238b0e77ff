/** Frequent words of Slavic and Baltic languages and of Greek, which would be marked all over a page. */
export const EASTERN_WORDS = {
  pl: `a aby albo ale ani aż bardzo bez bo był była było były być byli bym chce ci co czy czyli dla
    dlaczego dlatego do dzięki dziś gdy gdyby gdzie go i ich ile im inne inny ja jak jako je jednak
    jego jej jest jestem jeszcze jeśli jeżeli już każdy kiedy kto która które którego której który
    których którzy lub ma mają mi może można mu my na nad nam nas nasz nawet nic nich nie niego niej
    niż no o od on ona one oni oraz pan po pod podczas ponad ponieważ poza przed przez przy raz się są
    ta tak także tam te tego tej ten też to tu tych tylko tym u w wam was we więc wiele wszyscy
    wszystko z za ze że żeby`,
  cs: `a aby ale ani asi až bez bude budou by byl byla byli bylo být co což do další dnes ho i ještě
    já jak jako je jeho jej její jejich jen jenž ji jí jich jim již jsem jsi jsme jsou jste k kam
    kde kdo když ke která které který kteří ku ma má mají mezi mi mít mně mnou moc může my na nad nám
    náš ne nebo nebyl než nic nich není něco o od on ona oni ono pak po pod podle pokud pouze právě
    pro proč protože proti před přes při roku s se si své svůj ta tak také takže tam tě tedy ten tento
    této to tohle toho tom tu ty u už v ve více však všech vy z za ze že`,
  sk: `a aby aj ako ale alebo ani asi až bez bol bola boli bolo by byť cez čo či ďalší dnes do ho hoci
    i iba ich im iné ja je jeho jej k kam každý kde kedy keď kto ktorá ktoré ktorí ktorý ku len ma
    má majú medzi mi mňa môže my na nad nám náš nebol než nič nich nie niečo no o od okrem on ona oni
    ono po pod podľa pokiaľ pre prečo pred pretože pri proti s sa si som sme sú svoj svoje ta tá tak
    takže také tam teda ten tento to toho tom tu tú ty u už v viac však všetko vo vy z za zo že`,
  sl: `a ali am bi bil bila bile bili bilo biti bo bodo brez da dan dokler do dva ga glede h in iz
    ja jaz je jih jim k kaj kakor kako kar kdo kdor kjer ko koliko komu kot ker ki lahko le me med
    mi mnogo morda moral mu na nad naj nam nas naš ne nek ni nič niti njega njegov njen njih no o ob
    od on ona oni pa po pod pogosto pred preko pri pri prav saj s se sedaj sem si skozi skupaj smo so
    ste svoj ta tako tam te tega tem ti to toda tu tudi v vam ve več vendar ves vse vsi vsak z za zaradi
    zato zdaj že`,
  hr: `a ako ali bez bi bih bila bile bili bilo biti bio bude budu će ćemo dok da do dva ga gdje god
    hoće i ih iako ili im iz ja je jedan jedna jednom jer još joj ju k kad kada kako kao koja koje
    kojem koji kojih koju ko kod kroz li me među mene mi mogu može mora mu na nad nakon nam nas naš
    ne nego nema neka neki netko ni nije nisu ništa niti no njega njegov njih o od odnosno on ona oni
    ono ova ovaj ove ovo pa po pod prema pri prije protiv sa sam samo se smo ste su sve svi svoj svoju
    šta što ta tada taj tako također te ti tijekom to toga tu u uz vam već više vrlo za zato zbog`,
  sr: `а али ако без би била били било бити био буде ће да до док два га где год и их или им из иако
    ја је један једна јер још ју к кад када како као кроз која које који којих коју код ли ме међу
    мене ми могу може мора му на над након нам нас наш не него нема нека неки ни није нису ништа
    нити но о од он она они оно ова овај ове ово па по под према при пре против са сам само се смо
    сте су све сви свој свих ту та тада тај тако такође те ти током то тога у уз вам већ више врло
    за зато због шта што`,
  lt: `abu ant apie ar arba aš be bei bet bus būti buvo būtų čia dabar dar daug dėl dėlto dvi gali galima
    iki ir iš ji jie jis jo jos jų jam jau jei jeigu jog juk jums kad kada kaip kas kai kiek kita
    kiti kitų kodėl kol kur kuri kurie kuris kurio kurių labai mano man mes metų mūsų ne nei nėra net
    nes nors nuo o pagal pas pat per po prie prieš pro savo sau su tad tačiau tada taip tai tam ten
    tie tik tiktai to tokia toks todėl tų turi tu už va vėl vis visi visų vien yra`,
  lv: `aiz ap ar arī bez bet bija būs būt caur citi da daudz diezgan dēļ divi es esam gan gar grib ir
    iekš ik ja jau jā jeb jo jums jūs kad kam kaut kas kā ko kopš kura kuras kuri kurš kur ļoti lai
    līdz mani man mēs mūsu nav ne nebija nekā nevis no nu par pat pēc pie pirms pret priekš savu savas
    sev starp šā šī šie šis šo ta tā tad tagad tai tam tas tāpēc tādu te tev ti tie tiek tika tikai to
    tomēr tur tu un uz vai vairāk varētu var vēl vien viens viņa viņi viņš viss visi zem`,
  ru: `а без более будет будто бы был была были было быть в вам вас весь во вот все всё всего всех вы
    где да даже для до другие его ее её ей ему если есть еще ещё же за здесь и из или им их к как какой ко
    когда который кто куда ли лишь между меня мне может мой мы на над надо нам нас наш не него нее ней нём
    нет ни них но ну о об однако он она они оно от очень перед по под после потом потому почему при
    про раз с сам свой свою себе себя сейчас со так также такой там твой те тебя тем то тогда того
    тоже только том тот тут ты у уже хотя чего чем через что чтобы эта эти это этого этой этот`,
  uk: `а або адже але без би був буде була були було бути в вам вас весь від він вона вони воно все
    всі всіх ви вже всього де для до дуже ж за зараз з зі і із інші їй їм їх його коли кого ким крім
    куди ледве лише мене мені ми може на навіть над нам нас наш не нема немає ні ніж нього ним них о
    один однак ось от перед під після по понад при про проте раз сам свій своє свою себе собі та так
    таке також такий там те тебе ти тим тих то тоді того тож той тому тут у усі хоч хоча хто це цей
    цього ця ці чи чим через чому що щоб як яка який які якщо якого`,
  be: `а або але без бо бы быў была былі было быць будзе вам вас ваш вельмі вы вось да для ды дык
    дзе ж з за зараз калі каб каля каго каля кім хто хоць і ім іх іншыя іх які якая якія якога яна
    яны яно яго яму яе між мне мне мы на над нават нам нас наш не няма ні ніж нічога ну о адзін аднак
    адкуль ад пад пасля пры пра праз раз сам свой свае сваю сябе сабе так таксама такі там тое той
    толькі тады таго таму тут ты тых у ў ужо усё усе усіх хаця чаго чаму што ці гэта гэты гэтага гэтай
    гэтыя`,
  bg: `а ако бе беше би без бъде бил била били било в вас ваш вече всички всеки всичко във върху ги
    го да дали две до докато друг други е един една едно ето за защо защото и из или им има имат й
    их как каква какво като кога когато кой който която което които към къде ли мен ме между ми много
    може му на над най нас не нещо ни ние никой но някои някой о обаче около от отново пак по повече
    под поради после при през пред преди с само се сега си след са със същото така такъв там те тези
    ти то това този тогава той тук тя тях у че чрез ще`,
  mk: `а ако без беа беше би бил биде биле во врз вас ваш веќе ги го да дали два до додека е една
    едно еден ете за зашто и из или им има имаат исто их како каков каде кај кога кој која кое кои кон
    ли ме меѓу ми многу може му на над нас не нешто ни ние никој но некој некои од околу откако пак
    по повеќе под поради потоа преку при против пред со само се сега сè си сите со тоа тој тие таа тука
    тогаш толку токму туку уште ќе што`,
  el: `ακόμα ακόμη αλλά αλλιώς αν ανά άλλα άλλο άλλος αντί από απ' αργά αυτά αυτή αυτό αυτός αυτούς για
    γιατί δε δεν διά εγώ εδώ είναι είχε είχαν εκεί εκείνος εμείς ένα ένας έναν ενώ έξω επειδή επί
    έτσι έχει έχουν ή η ήδη ήταν θα ίδια ίσως και κάθε καλά καθώς κατά κάτι κάτω κι κοντά λοιπόν μα
    μας με μέσα μετά μέχρι μη μην μια μία μόνο μου να ναι ξανά ο οι όλα όλοι όμως όπου όπως όσο όταν ό,τι
    ούτε όχι πάλι πάνω παρά πια πιο πολύ ποτέ που πού πρέπει πριν προς πως πώς σαν σας σε στα στη
    στην στις στο στον στους συν τα τη την της τι τις το τον του τους των τώρα ως`,
} as const;

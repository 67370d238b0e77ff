/** Frequent words of western European languages, which would be marked all over a page as names. */
export const WESTERN_WORDS = {
  en: `a about after again all also an and another any are as at back be because been before being
    between both but by can could did do does down during each even every few first for from get go
    had has have he her here him his how if in into is it its just last like made many may me might
    more most much must my new no not now of off on one only or other our out over own people said
    same say see she should since so some still such than that the their them then there these they
    this those through time to too two under until up us very was way we well were what when where
    which while who why will with would year years yes you your`,
  de: `aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bin bis da
    damit dann das dass dein dem den denn der des die dies diese diesem diesen dieser dieses doch dort
    du durch ein eine einem einen einer eines er es etwas für gegen habe haben hat hatte hier hinter
    ich ihm ihn ihr ihre im immer in ins ist ja jede jeder jetzt kann kein keine mehr mein mit muss
    nach nicht nichts noch nun nur ob oder ohne sagte schon sehr sein seine seit sich sie sind so
    sollte sowie über um und uns unter viel vom von vor war waren was weil wenn wer werden wie wieder
    wir wird wo wurde zu zum zur zwei zwischen`,
  fr: `à afin ainsi alors après au aucun aussi autre autres aux avait avant avec avoir c'est car ce
    ceci cela celle celui ces cet cette ceux chaque chez comme comment contre dans de déjà depuis
    des deux dit donc dont du elle elles en encore entre est et été être eu fait faire fois ici il
    ils je jusque la le les leur leurs lors lui mais mal même mes moins mon n'est ne ni non nos notre
    nous on ont ou où par parce pas pendant peu peut plus pour pourquoi puis qu'il quand que quel
    quelle qui quoi sa sans se selon ses si sont sous sur ta tous tout toute toutes très trop un une
    vers voici vos votre vous y`,
  es: `a al algo algunos ante antes así aún aunque bajo bien cada casi como cómo con contra cual
    cuando cuatro de del desde después donde dos durante e el él ella ellas ellos en entonces entre
    era eran es esa ese eso esta está están estas este esto estos fue fueron ha había han hasta hay
    hoy la las le les lo los más me menos mi mientras mismo mucho muy nada ni no nos nosotros o otra
    otro otros para pero poco por porque pues que qué quien se según ser si sí sin sino sobre son su
    sus también tan tanto te tiene todo todos tras tres tu un una uno unos ya yo`,
  it: `a ad ai al alla alle allora altri altro anche ancora anni aveva avere bene c'è che chi ci
    come con contro cosa così cui da dai dal dalla dalle degli dei del della delle dello di dopo
    dove due durante e è ed era erano essere fa fra già gli ha hanno ho i il in io la le lei lo loro
    lui ma mai me meno mentre mi mia mio molto ne nei nel nella nelle no noi non nostro o ogni oggi
    oltre per perché però più poi prima può qualche quale quando quanto quella quelle quelli quello
    questa queste questi questo qui quindi sarà se sempre senza si sia sì solo sono sotto sta stato
    su sua sul sulla suo suoi tra tre tutti tutto un una uno verso vi voi`,
  pt: `à ainda além algo algum ali ante antes ao aos após aquele aqui as às assim até bem cada com
    como contra da das de dela dele deles depois desde dessa desse desta deste dia disse do dois
    dos durante e é ela elas ele eles em então entre era essa esse esta está estão estas este eu foi
    foram há isso isto já la lá lhe mais mas me mesmo meu muito na não nas nem no nós nos nossa nosso
    num numa o onde os ou outra outro outros para pela pelas pelo pelos pode por porque pouco qual
    quando que quem se segundo sem ser seu seus só sob sobre são sua suas também tem têm ter toda
    todos três tudo um uma umas uns você`,
  nl: `aan achter al alle alleen als altijd andere anders ben bij binnen boven daar daarom dan dat de
    deze die dit doen door dus echter een eens eerst en er ervan even ging haar had hadden hebben
    heeft heel hem het hier hij hoe hun ik in is ja je jij kan kon kunnen maar meer men met mijn moet
    na naar nadat niet niets nog nu of om omdat onder ons onze ook op over pas sinds te tegen toch
    toen tot tussen twee u uit uw van vanaf veel voor waar waarom wanneer want waren was wat we weer
    wel werd wie wij wordt worden zal ze zei zelf zich zij zijn zo zoals zonder zou`,
  sv: `aldrig alla allt att av bara blev bli blir både dag de deras den denna deras dess det detta
    dig din dit du där därför efter eller en er ett finns flera fram från få får för före
    förra genom gick god gör ha hade han hans har hela hennes henne hon honom hur här i icke in ingen
    innan inom inte ja jag kan kom kommer kunde man med medan mellan men mer mig min mot mycket måste
    ned ni nog nu något några när och också om oss på redan sa samma sedan sig sin sina sitt själv
    ska skulle som så sådan under upp ut utan vad var vara varför varit vem vi vid vilken vill våra
    än ännu åt över`,
  fi: `ei eivät ennen enää että he hän häntä ilman itse ja jo jos joka jolla jonka jopa jossa jota
    jotka juuri jälkeen kaikki kanssa kautta kerran kertoi koko koska koskaan kuin kuinka kuitenkin
    kun kuten lisäksi me mikä miksi missä mitä mukaan muta mutta muun muut myös ne niin niiden nyt
    näin nämä on olen oli olisi olivat olla olleet ollut on ovat paljon pitää se sekä sen siellä
    siihen siitä sillä silloin sinä sitten sitä sanoi tai te tämä tämän tässä tätä tuo tuli tulee
    vaan vaikka vain vielä voi vuoden vuonna yhä yksi yli`,
  et: `aga ainult alates all alla ega ei eest enam enne et ette hea igal iga ikka ilma ja jah juba
    järel ka kas kaks kes keda kelle kohta kogu koos kui kuid kuidas kuigi kuni kus kõik kõige küll
    läbi ma me meie mida mille mina mis miks mitte mu mõni muu nad need neid nende nii ning nüüd
    oleks olema oli olid oma on peab peale pole pärast sa saab sai see seda selle seni siin siis
    sest seal sinna ta tal teda teie tema teine tuleb tuli uus vaid veel võib või väga üks üle`,
  hu: `a ahol aki akik alatt által amely amikor ami annak arra az azok azonban azt azután abban bár be
    csak de e ebben egy egyik el előtt elő én és ennek ez ezek ezért ezt fel fölött ha hanem hogy hol
    igen illetve itt is ki két kell kellett közben között le lehet lenne lesz ma maga már más meg még
    mellett mert mi miatt míg minden mint mit most nagyon ne nélkül nem nincs olyan ön ők őt össze
    pedig persze sem semmi során szemben szerint szó számára s te tehát több tovább től után ugyan
    úgy utolsó vagy van vannak való valaki volt voltak`,
  ro: `a acea aceasta această aceste acest acesta aceștia acolo acum ai aici al ale am apoi ar are
    asupra așa astfel ați au avea avut că când care ce cea cei cel cele chiar ci cine cu cum da dacă
    dar de decât deci deja despre din dintre doar după două ea ei el ele era este eu fără fi fie
    fiecare fost iar îi îl în înainte încă între îmi își la le li lor lui mai mult nici nimic noi
    nu o ori pe pentru peste până prin sa să sale sau se sub sunt și tot toate toți tu un una unde
    unei unor unui va voi vor`,
  tr: `acaba ama ancak artık az bana bazı ben beni bile bir biraz biri biz bu buna bunlar bunu bunun
    burada çok çünkü da daha de değil diye dolayı en gibi göre hem hangi hatta hep hepsi her hiç için
    iki ile ise kadar karşı ki kim kimse mi mı mu mü nasıl ne neden nerede niye o olan olarak oldu
    olduğu olmak olur on ona onlar onu onun önce orada oysa sadece sanki sen siz son sonra şey şimdi
    şu tüm üzere üzerinde var ve veya ya yani yapılan yeni yine yok zaten`,
} as const;

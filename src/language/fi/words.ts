import { listed, type LanguageWords } from '../words.ts';

export const words: LanguageWords = {
  letters: 'äö',
  titles: listed(`
    presidentti diktaattori itsevaltias pääministeri johtaja herra rouva toveri oppositiojohtaja
    oppositiopoliitikko poliitikko varapääministeri marsalkka päätoimittaja yksinvaltias
    valtionpäämies
  `),
  givenStems: listed(`
    viktor nikolai kolja mikalaj dmitri ljudmila galina žanna zhanna irina jelena svetlana
    svjatlana olga tatjana julia marina mihail sergei andrei anton pavel pjotr ivan igor juri
    oleg maksim konstantin jevgeni aleksei vasili nikita jekaterina maria anna sauli pekka juha
    matti jussi timo kari antti mikko jukka petri jari heikki hannu tuomas ville janne sami
    teemu tarja sanna päivi marja leena riikka paula minna satu kirsi tuula pirjo anne eeva
    elina laura emilia veikko aino elisabeth nicu aarne aatos akseli aleksanteri aleksi alina
    alisa anita anneli annikki arttu aulis eemeli eliisa elisa ensio erkki eveliina hanna
    hannele harri heidi helena helmi hilkka hilma ilkka ilmari inkeri jaakko jaana jalmari
    jarkko jarmo jenni johanna jonna joona jorma jouko jouni juhani justiina juuso jyrki kaarina
    kaarlo kaija kaisa kalervo kalevi karoliina katariina katja katri kauko keijo kerttu kimmo
    kirsti kosti krista kristiina kristian kullervo kustaa kyllikki kyösti lasse lassi lauri
    leila liisa lotta lyyti maarit maire marika marita marjatta marjo marko marku martta martti
    matias mauno mauri mervi mikael milla mirja mirjami moona niilo niina niklas olavi paavo
    pauli pentti perttu petra petteri pirkko raija raili raimo rauha rauno reijo reino riitta
    risto ritva roosa saara saija saila saimi salla samuli santeri santtu seija senja seppo
    sinikka sirkka sirpa sisko sofia soile sonja susanna taavetti taavi taina taneli tapani
    tapio tarmo tauno tellervo terhi teija terttu tiina toini toivo touko tuija tuomo tuulikki
    tyyne uolevi valto valtteri veera veijo venla verneri vihtori viivi vilho vilhelmiina vilma
    voitto väinö
  `),
};

import { listed, type LanguageWords } from '../words.ts';

export const words: LanguageWords = {
  letters: 'őű',
  titles: listed(`
    elnök diktátor miniszterelnök vezető ellenzéki politikus úr asszony elvtárs generalisszimusz
    marsall pártfőtitkár főtitkár exminiszterelnök államfő főszerkesztő
  `),
  givenStems: listed(`
    viktor nyikolaj kolja mikalaj dmitrij ljudmila galina zsanna irina jelena szvetlana
    szvjatlana olga tatjana julija marina mihail szergej andrej anton pavel pjotr ivan igor
    jurij oleg makszim konsztantyin jevgenyij alekszej vaszilij nyikita jekatyerina marija anna
    jános istván lászló péter zoltán gábor tamás attila zsolt csaba ferenc sándor andrás györgy
    miklós imre gergely bence ádám dávid márk balázs katalin judit éva erzsébet ágnes zsuzsa
    ildikó krisztina mária nicu adrienn ágost albert alexandr alfréd amáli ambrus andor andrea
    anett anikó anita antal antónia árpád artúr aurél bálint barnabás bartal benedek benjámin
    bernadett bertalan botond boglárk borbál brigitt csilla dalma dániel dénes dezső dominik
    domonkos dorottya elemér elvir emese endre enikő ervin eszter etelk evelin flóra flórián
    frigyes fülöp gabriell gáspár gergő gertrúd gizell gusztáv gyöngyi györgyi gyula hajnalk
    hanna hedvig henriett henrik hilda hubert ibolya ignác izabell izidor jakab jolán józsef
    júlia julianna kálmán kamilla károly karolin kázmér kinga kitti klaudi klement kornél
    kornéli kristóf kriszti krisztin krisztián lajos laura lehel lénárd lilla lipót lívia loránd
    lóránt lőrinc lukács magdolna manfréd marcell mariann márta márton matild mátyás mihály
    miksa mónik móric nándor nikolett nimród noémi norbert olivér orsolya oszkár patrik paula
    petra piroska rafael rajmund ramóna rebek regina rezső richárd róbert roland román rózsa
    rudolf sámuel sarolt sebestyén simon szabin szabolcs szebasztián szilárd szilvi szilveszter
    szofi tekla teodor teréz tibor timea tímea tivadar tódor valéri valter veronik viktóri
    vilmos vince virág vivien zsigmond zsófi zsombor zsuzsann
  `),
};

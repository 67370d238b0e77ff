import { listed, type LanguageWords } from '../words.ts';

export const words: LanguageWords = {
  titles: listed(`
    präsident präsidenten staatspräsident machthaber machthabers staatschef staatschefs diktator
    diktators autokrat autokraten despot herrscher langzeitherrscher dauerherrscher
    langzeitpräsident langzeitmachthaber amtsinhaber amtsvorgänger regierungschef
    ministerpräsident premier premierminister ex-premier vizepremier vize-premier
    vizeministerpräsident oppositionsführer oppositionspolitiker oppositionelle oppositioneller
    oppositionellen regimekritiker politiker politikers chefredakteurin journalistin genosse
    genossen generalsekretär parteichef tyrann herr herrn frau zar verbündeter verbündeten
    bündnispartner kollege kollegen amtskollege amtskollegen freund gegner nachfolger vorgänger
    kanzler kanzlerin bundeskanzler bundeskanzlerin könig kaiser oberst senator lord
  `),
  givenStems: listed(`
    viktor wiktor nikolai kolja mikola dmitri dimitri ljudmila galina schanna irina jelena
    swetlana olga tatjana julia marina michail sergej sergei andrej anton pawel pjotr peter iwan
    igor juri oleg maxim konstantin jewgeni alexej alexei wassili nikita ekaterina jekaterina
    katerina maria anna angela annegret frank walter heiko olaf ursula thomas michael andreas
    stefan stephan christian martin markus matthias johannes hans heinz karl klaus wolfgang
    jürgen günter gerhard helmut dieter uwe bernd ralf jens lars sven florian sebastian tobias
    felix lukas leon jonas philipp daniel david robert sabine susanne claudia petra monika
    katrin katja anja silke heike birgit sophie hannah lena laura elena nicu zoe jakow wassilij
    artur svetlana swjatlana maryja weronika adolf albert albrecht alexander alfred alois armin
    arnold benedikt benjamin bernhard bertolt bruno carsten christoph clemens conrad detlef
    dietrich dietmar eberhard eckart edgar eduard egon emil erhard erich ernst erwin eugen ewald
    ferdinand franz friedhelm friedrich fritz gebhard georg gerd gotthold gottfried gregor
    gustav hartmut heinrich helge henning herbert hermann holger horst hubert hugo ingo jakob
    joachim jochen johann jörg josef joseph jörn julius kevin konrad kurt lothar ludwig lutz
    manfred manuel marius mathias maximilian moritz norbert oliver patrick reiner reinhard
    reinhold richard roland rolf rüdiger rudolf rupert samuel siegfried sigmund simon steffen
    theodor thorsten tilman torsten ulrich viktoria vincent volker waldemar walther werner
    wilfried wilhelm willi willy winfried wolfram agnes alexandra alice amelie andrea anita
    anneliese annette antje astrid beate bettina brigitte brunhilde carla carola caroline
    charlotte christiane christina christine clara cornelia cosima dagmar daniela dorothea edith
    elfriede elisabeth elke emma erika franziska friederike gabriele gerda gertrud gisela gudrun
    hanna hannelore hedwig helene helga henriette hildegard ilse ines ingeborg ingrid irene
    isabel jana johanna judith jutta käthe karin karoline katharina kerstin lieselotte luise
    magdalena manuela margarete margot margret marianne marie marlene martha martina mathilde
    mechthild melanie nadine nicole nina paula pauline rebecca regina renate rosemarie roswitha
    ruth sandra sarah sigrid simone sonja stefanie stephanie susanna svenja tanja ulla ulrike
    vanessa vera verena viola waltraud wilhelmine yvonne
  `),
};

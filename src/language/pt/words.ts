import { listed, type LanguageWords } from '../words.ts';

export const words: LanguageWords = {
  titles: listed(`
    presidente ditador autocrata líder senhor senhora sr. sra. opositor premiê primeiro-ministro
    camarada tirano mandatário ex-primeiro-ministro ex-premiê vice-premiê governante
  `),
  givenStems: listed(`
    viktor nikolai kolia mikola dmitri dimitri lyudmila ludmila liudmila galina zhanna irina
    elena svetlana olga tatiana yulia marina mikhail serguei sergei andrei anton pavel piotr
    ivan igor yuri iuri oleg maxim konstantin yevgeny alexei aleksei vasili nikita ekaterina
    maria joão josé luiz luís carlos paulo pedro antónio antônio francisco manuel miguel jorge
    fernando fernanda ricardo eduardo roberto rui nuno tiago diogo gonçalo rafael marcelo marcos
    fábio rodrigo gustavo felipe bruno daniel lucas mateus gabriel jair dilma ana beatriz
    mariana inês sofia catarina cristina isabel teresa rosa patrícia juliana camila larissa
    amanda aline letícia carla sandra nicu
  `),
};

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
    amanda aline letícia carla sandra nicu abel adalberto adelaide adelino adolfo adriana
    adriano afonso agostinho alberto alessandra alexandra alexandre alfredo alice almeida
    aloísio amadeu amália amélia américo anabela andré andreia ângela aparecida armando arlindo
    arnaldo artur aurélio baltazar belmiro benedita benedito bento bernardo bruna caetano camilo
    carina carlota carolina cecília célia celso césar clara clarice cláudia cláudio clemente
    clotilde conceição constança cristóvão dalila damião daniela deodoro diego dinis domingos
    duarte dulce edmundo edson eduarda efigénia elias elisa elvira emanuel emília emílio ernesto
    estela estêvão eugénia eugênio eurico fabiana fabiano fátima félix filipa filipe filomena
    flávia flávio francisca frederico gabriela geraldo getúlio gilberto gisela glória graciliano
    gregório guilherme guilhermina heitor helena hélder hélio henrique henriqueta hermínia
    hipólito horácio hugo humberto inácio irene isaac isabela isaura ivone jacinto jaime
    jerónimo jerônimo joana joaquim joaquina josefa josefina juliano júlia júlio juscelino laura
    leandro leonardo leonel leonor leopoldo lídia lígia lourenço luana lúcia luciana luciano
    luísa luiza lurdes luzia madalena mafalda manoel manuela marcela márcia márcio margarida
    mariano marília mário marisa marta martim martinho matias matilde maurício mercedes michel
    micaela moisés mónica mônica natália nelson nicolau octávio otávio olívia orlando óscar
    oswaldo palmira paula plínio rafaela raimundo ramiro raquel raul regina reinaldo renan
    renata renato rita roberta rogério romeu ronaldo rosana rosângela rúben salvador sebastião
    sérgio sílvia sílvio simone simão susana tadeu tânia tarcísio telmo teodoro tomás tomé
    úrsula valdemar valéria vanessa vasco vera verónica vicente vinícius virgílio virgínia
    vitória washington xavier zélia
  `),
};

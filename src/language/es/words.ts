import { listed, type LanguageWords } from '../words.ts';

export const words: LanguageWords = {
  titles: listed(`
    presidente dictador autócrata mandatario líder opositor señor sr. sra. señora don doña
    camarada tirano gobernante premier primer exprimer viceprimer
  `),
  givenStems: listed(`
    viktor víktor víctor nikolái nikolai kolia mikola dmitri liudmila lyudmila ludmila galina
    zhanna yanna irina elena svetlana olga tatiana yulia marina mijaíl mijail sergu sergei
    andréi andrei antón pável piotr iván igor yuri oleg maxim konstantín yevgueni alexéi alekséi
    vasili nikita ekaterina maría anna juan josé luis carlos miguel manuel antonio francisco
    javier pedro pablo jorge fernando alberto rafael ángel diego sergio andrés ricardo eduardo
    roberto jesús ramón enrique gonzalo rodrigo álvaro ignacio mariano felipe santiago carmen
    ana laura marta lucía paula cristina isabel pilar teresa rosa raquel beatriz silvia patricia
    mónica gabriel hugo nicu yákov vasily verónica adolfo adrián agustín alba alejandra
    alejandro alfonso alfredo alicia amalia amparo andrea ángela antonia arturo asunción aurelio
    baltasar bartolomé belén benito bernardo blanca carla carlota carolina catalina cayetano
    cecilia césar cipriano claudia claudio clemente concepción constanza consuelo cristóbal
    damián daniela dionisio dolores domingo edmundo elisa eloísa elvira emilia emilio
    encarnación ernesto esteban esther eugenia eugenio eusebio evaristo fabián federico félix
    fermín fernanda fidel florencio francisca gabriela gaspar gerardo germán gertrudis gilberto
    gregorio guadalupe guillermo gustavo héctor herminia hernán hilario hipólito inés inmaculada
    isidro ismael jacinto jacobo jaime jerónimo joaquín josefa josefina juana julián julieta
    julio leandro leonardo leopoldo leticia lorenzo lourdes lucas luisa lázaro magdalena manuela
    marcela marcelino marcelo marcos margarita maricarmen mariana martina matías mauricio máximo
    mercedes miriam modesto montserrat narciso natalia nicolás nieves norberto octavio óscar
    paloma pascual patricio paulina plácido raimundo ramiro raúl rebeca rocío rodolfo rogelio
    román rosalía rosario rosendo rubén salomé salvador sancho saturnino sebastián simón susana
    teodoro tomás trinidad úrsula valentina vicenta vicente victoriano virginia ximena yolanda
  `),
};

import { paradigm, type ParadigmTable } from '../paradigm.ts';

const EITHER =
  '-/의/에/에서/에게/에게서/에는/에도/에만/에서는/에서도/에서의/에게는/도/만/만이/만은/만의/부터/까지/까지도/보다/보다는/처럼/마저/조차/뿐/뿐만/측/측은/측이/측의/측에/께서/한테/하고/씨/에선/에겐/엔';

/**
 * Korean particles, by the last sound of the name (a vowel, ㄹ, another consonant); they are no
 * cases in which the words of a name must agree, so each paradigm is one list.
 * Source: 표준국어대사전 (National Institute of Korean Language), entries of the particles.
 */
export const korean: ParadigmTable = {
  vowel: paradigm(
    '',
    `${EITHER}/는/가/를/와/와의/와는/와도/로/로서/로서는/로써/로는/로의/로도/로부터/로부터의/나/라는/라고/라며/라도/며/이자/여/였다/다/란`,
  ),
  consonant: paradigm(
    '',
    `${EITHER}/은/이/을/과/과의/과는/과도/으로/으로서/으로는/으로의/으로도/으로부터/이나/이라는/이라고/이라며/이라도/이며/이자/이여/이었다/이다/이란`,
  ),
};

// What each check in the cells found, in words. Words only.

import type { CheckId } from '../../model/results/modelResults';

export const CHECK_TEXTS: Readonly<Record<CheckId, string>> = {
  sharesAddUp: 'De aandelen tellen niet op tot 100%',
  costTypesAddUp: 'De kostensoorten tellen niet op tot het totaal',
  linesComplete: 'Een kostenpost is niet volledig ingevuld',
  scalesKnown: 'Een schaal heeft geen bedrag bij deze trede',
  hoursOrAmount: 'Een kostenpost heeft zowel uren als een bedrag',
  noBadNumbers: 'Er staat tekst of een negatief getal waar een getal hoort',
  namesUnique: 'Een kostenpost heeft geen naam of een dubbele naam',
  scenarioVolumes: 'Een scenario heeft geen aantal klantvragen',
  parametersUsable: 'Een uitgangspunt ontbreekt of is onbruikbaar',
  noErrors: 'Er staat een foutwaarde in het rekenmodel',
};

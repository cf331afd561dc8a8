// The labels of the checks on the sheet Uitgangspunten, by which they are read.

import type { CheckId } from '../../model/results/modelResults';

export const CHECK_LABELS: Readonly<Record<CheckId, string>> = {
  sharesAddUp: 'Aandelen tellen op tot 100%',
  costTypesAddUp: 'Kosten per kostensoort tellen op tot het totaal',
  linesComplete: 'Elke kostenpost is volledig ingevuld',
  scalesKnown: 'Elke schaal heeft een bedrag',
  hoursOrAmount: 'Een kostenpost heeft uren of een bedrag, niet allebei',
  noBadNumbers: 'Getallen zijn 0 of hoger',
  namesUnique: 'Namen van kostenposten zijn ingevuld en verschillend',
  scenarioVolumes: 'Klantvragen per maand zijn hoger dan 0',
  parametersUsable: 'Uitgangspunten zijn bruikbaar',
  noErrors: 'Geen foutwaarden in de tabellen',
};

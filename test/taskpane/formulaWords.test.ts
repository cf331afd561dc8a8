// A formula in words: by the names that the sheets show.

import { usedIn } from '../../src/taskpane/sharing/formulaWords';

test.each([
  [
    '=IF([@Meetellen]="nee",0,ROUND([@[Uren per week]]/rm_werkweek,rm_fte_decimalen))',
    'Meetellen, Uren per week, werkweek, fte decimalen',
  ],
  ['=SUM(rm_Kostenposten[Kosten per jaar])', 'Kosten per jaar'],
  ["=rm_Kostenposten[[#This Row],[Aantal '[stuks']]]*2", 'Aantal [stuks]'],
  ['="rm_werkweek [tekst]"&rm_gemeente', 'gemeente'],
  ['=1+1', ''],
])('%s', (formula, used) => {
  expect(usedIn(formula)).toBe(used);
});

/** @jest-environment ./test/support/officeEnvironment.mjs */
// The text for a voorstel, from the cells as the stand-in calculated them: every number in it is one that a cell shows, and a
// warning is there when, and only when, there is reason for it.

import { createWorkbookPort } from '../../src/excel/workbookPort';
import type { ModelInputs } from '../../src/model/inputs/modelInputs';
import { supplementsOf } from '../../src/model/inputs/supplements';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import { withDefaultBudget } from '../../src/model/sheets/budget/budgetDefaults';
import { riskRows, withDefaultSummary } from '../../src/model/sheets/summary/summaryDefaults';
import { proposalText } from '../../src/taskpane/addedSheets/summary/proposal';
import { readModel, readRequest } from '../../src/workbook/reading/reading';
import { ADDED_SHEETS } from '../../src/workbook/sheets/registry';
import { planWorkbook } from '../../src/workbook/workbookPlan';
import { openExcel } from '../support/officeRuntime';

jest.setTimeout(60_000);

async function textOf(inputs: ModelInputs): Promise<string> {
  openExcel();
  const port = createWorkbookPort();
  const raw = await port.writePlan(
    planWorkbook(inputs),
    await port.takeInventory(),
    readRequest(supplementsOf(inputs)),
  );
  const reading = readModel(raw, ADDED_SHEETS);
  if (!reading.sheets.summary) throw new Error('The workbook has no samenvatting');
  return proposalText(reading, reading.sheets.summary);
}

test('the report as it is: the figures that it prints, and what the research could not say', async () => {
  expect(await textOf(withDefaultSummary(REPORT_INPUTS))).toBe(
    [
      'Kosten van webcare (concept)',
      '',
      'De kosten van webcare zijn € 49.410 per jaar. Dat is € 18,30 per klantvraag (scenario Gemiddeld: 225 klantvragen per maand). De formatie is 0,78 fte. De raming rekent met de salaristabel Rapport 2012 (prijspeil per 1 april 2012), trede 5, zonder werkgeverslasten. Het totaal is gelijk aan de € 49.410 van het rapport uit 2014.',
      '',
      'Let op:',
      '- De kosten zijn zonder werkgeverslasten; een begroting bevat ze gewoonlijk wel.',
      '- Het onderzoek kon de baten van webcare niet in geld uitdrukken (§7.5, §8.3): deze raming belooft geen besparing.',
      '- Als klantvraag telt het rapport elk verzonden bericht: 225 per maand, met eigen berichten; beantwoord zijn er 102 (§6.1).',
      '- Wat als klantvraag telt, is niet vastgelegd; in het rapport is het elk verzonden bericht, ook eigen berichten (§6.1).',
      '',
      'Oorzaak\tEuro per jaar',
      'Rapport (2014)\t€ 49.410',
      'Prijspeil en werkgeverslasten\t€ 0',
      'Personeel\t€ 0',
      'Opleiding\t€ 0',
      'Licenties\t€ 0',
      'Overig\t€ 0',
      'Nu\t€ 49.410',
    ].join('\n'),
  );
});

const FULL: ModelInputs = (() => {
  const whole = withDefaultSummary(withDefaultBudget(REPORT_INPUTS, '0.2 Burgerzaken'));
  const [first, second, ...others] = whole.lines;
  if (!first || !second) throw new Error('The report has lines');
  return {
    ...whole,
    lines: [{ ...first, hoursPerWeek: 20 }, { ...second, scale: '' }, ...others],
    risks: riskRows([{ risk: 'Hogere licentiekosten', chance: 0.5, damage: 6000 }]),
    parameters: {
      ...whole.parameters,
      municipality: 'Voorbeeldstad',
      salaryTable: 'Cao juli 2026',
      employerCosts: 0.235,
      summaryStatus: 'getoetst',
      summaryVersion: '0.3',
      summaryDate: 46_352,
      summaryAuthor: 'controller klantcontact',
      summaryReason: 'De tijdelijke dekking eindigt.',
      adoptedTotal: 60_000,
      adoptedCostPrice: 22.2,
      adoptedDate: 46_346,
    },
  };
})();

test('with everything: the head, the first year of the begroting, the texts, the risks and every warning', async () => {
  const lines = (await textOf(FULL)).split('\n');
  expect(lines.slice(0, 2)).toEqual([
    'Kosten van webcare, gemeente Voorbeeldstad (getoetst, versie 0.3, 26-11-2026, opgesteld door: controller klantcontact)',
    '',
  ]);
  expect(lines[2]).toContain('trede 5, met werkgeverslasten van 23,5%.');
  expect(lines[2]).toMatch(
    /De raming van het eerste begrotingsjaar is bruto [\d.]+ \(begroting van 2027\. Bedragen in euro, lasten positief, constante prijzen\)\.$/,
  );
  expect(lines).toContain('Aanleiding: De tijdelijke dekking eindigt.');
  expect(lines.filter((line) => line.startsWith('- '))).toEqual([
    expect.stringContaining('De salaristabel Cao juli 2026 is afgeleid'),
    '- Het prijspeil is per 1 juli 2026, terwijl de begroting begint in 2027.',
    '- 1 kostenpost is niet volledig en telt niet mee.',
    '- De controles van het rekenmodel zijn niet in orde.',
    expect.stringMatching(
      /^- Sinds het vastleggen op 20-11-2026 is het model veranderd: het totaal is hoger dan vastgelegd \(\+ € [\d.]+\)\.$/,
    ),
    expect.stringContaining('(§7.5, §8.3)'),
    expect.stringContaining('(§6.1)'),
    expect.stringContaining('Wat als klantvraag telt, is niet vastgelegd'),
  ]);
  expect(lines.slice(-3)).toEqual([
    'Risico\tKans\tGevolg',
    'Hogere licentiekosten\t50%\t€ 6.000',
    'Verwacht, samen\t\t€ 3.000',
  ]);
});

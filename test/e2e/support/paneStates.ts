// All states of the pane, in an order for one page: each starts where the previous one ended.

import { expect, type Page } from '@playwright/test';
import { publishedTable } from '../../support/salaryLayouts';
import {
  addressInTable,
  button,
  choice,
  enter,
  inExcel,
  lineCell,
  openCard,
  openLine,
  openTab,
  pane,
  REPORT_TOTAL,
  textbox,
  total,
} from './demo';

export interface PaneState {
  readonly name: string;
  readonly arrive: (page: Page) => Promise<void>;
}

/** Milliseconds: slightly longer than the pane waits before it says that Excel does not answer. */
const NO_ANSWER = 11_000;
/** Milliseconds: slightly longer than the pane waits before it asks whether a cell is being edited. */
const SLOW = 2_000;

/** Milliseconds: with all sheets in the workbook, a repair recalculates each of them several times. */
const REPAIR = 30_000;

const sees = (page: Page, text: string | RegExp): Promise<void> =>
  expect(pane(page).getByText(text).first()).toBeVisible();

type Fault = 'neverAnswer' | 'answerNow' | 'clear';

const fault = (page: Page, name: Fault): Promise<void> =>
  page.evaluate((wanted) => window.standInExcel?.faults[wanted](), name);

/** The next message fails with a code of Excel. */
const failNext = (page: Page, code: string): Promise<void> =>
  page.evaluate((wanted) => window.standInExcel?.faults.failAtMessage(1, wanted), code);

/** Waits until Excel has raised an event and the pane has read the change. */
async function settle(page: Page): Promise<void> {
  await page.clock.runFor(500);
}

/** Returns the pane to a model without a problem. */
async function readAgain(page: Page): Promise<void> {
  await fault(page, 'clear');
  await button(page, 'Opnieuw lezen').click();
  await expect(button(page, 'Opnieuw lezen')).toHaveCount(0);
}

/** The screen of the self-test, in an empty workbook. */
export const SELF_TEST_STATES: readonly PaneState[] = [
  {
    name: 'the self-test offered',
    arrive: async (page) => {
      await button(page, 'Zelftest openen').click();
      await sees(page, 'Hij werkt alleen in een lege werkmap');
    },
  },
  {
    name: 'the self-test on its way',
    arrive: async (page) => {
      await fault(page, 'neverAnswer');
      await button(page, 'Zelftest starten').click();
      await expect(pane(page).getByRole('progressbar')).toBeVisible();
    },
  },
  {
    name: 'the report of a self-test that was stopped',
    arrive: async (page) => {
      await button(page, 'Stoppen').click();
      await fault(page, 'answerNow');
      await expect(button(page, 'Verslag kopiëren')).toBeVisible({ timeout: REPAIR });
      await button(page, 'JSON tonen').click();
    },
  },
];

const FIRST_RUN: readonly PaneState[] = [
  {
    name: 'first run',
    arrive: (page) => expect(button(page, 'Rekenmodel maken')).toBeVisible(),
  },
  {
    name: 'a question of the first run with an answer that cannot be used',
    arrive: async (page) => {
      await choice(page, 'Werkgeverslasten').selectOption('Ja, boven op het salaris');
      await textbox(page, 'Klantvragen per maand').fill('veel');
      await button(page, 'Rekenmodel maken').click();
      await sees(page, 'Vul een percentage in, of kies Nee.');
    },
  },
  {
    name: 'what the answers of the first run do',
    arrive: async (page) => {
      await textbox(page, 'Percentage werkgeverslasten').fill('25');
      await textbox(page, 'Klantvragen per maand').fill('450');
      await sees(page, 'per klantvraag.');
      await choice(page, 'Werkgeverslasten').selectOption('Nee, zoals in het rapport');
      await textbox(page, 'Klantvragen per maand').fill('');
    },
  },
];

/** States without figures. */
const WITHOUT_MODEL: readonly PaneState[] = [
  {
    name: 'too old',
    arrive: async (page) => {
      await failNext(page, 'ApiNotFound');
      await button(page, 'Rekenmodel maken').click();
      await sees(page, 'Deze versie van Excel is te oud');
    },
  },
  {
    name: 'read-only workbook',
    arrive: async (page) => {
      await inExcel(page, 'setReadOnly', true);
      await button(page, 'Rekenmodel maken').click();
      await sees(page, 'De werkmap is alleen-lezen');
    },
  },
  {
    name: 'busy creating',
    arrive: async (page) => {
      await inExcel(page, 'setReadOnly', false);
      await fault(page, 'neverAnswer');
      await button(page, 'Rekenmodel maken').click();
      await sees(page, 'Het rekenmodel wordt gemaakt');
    },
  },
];

const FIGURES: readonly PaneState[] = [
  {
    name: 'costs',
    arrive: async (page) => {
      await fault(page, 'answerNow');
      await expect(total(page)).toHaveText(REPORT_TOTAL);
    },
  },
  {
    name: 'several posts pasted, with what was not placed',
    arrive: async (page) => {
      await button(page, 'Kostenposten plakken').click();
      const rows = 'AI-chatbot\t€ 4.800\nArbeidsongeschiktheidsverzekeringsmaatschappijen\t1200\nTotaal\t6000';
      await textbox(page, 'De kostenposten').fill(rows);
      await choice(page, 'De getallen zijn').selectOption('Bedragen per jaar');
      await sees(page, 'een totaal wordt geen kostenpost');
    },
  },
  {
    name: 'help',
    arrive: async (page) => {
      await button(page, 'Sluiten').click();
      await button(page, 'Uitleg bij de cijfers').click();
      await sees(page, 'Over dit rekenmodel');
    },
  },
  {
    name: 'the keys',
    arrive: (page) => pane(page).getByText('Sneltoetsen').click(),
  },
  {
    name: 'the tour',
    arrive: async (page) => {
      await button(page, 'Rondleiding in drie stappen').click();
      await sees(page, '1 van 3');
    },
  },
  {
    name: 'a line with hours',
    arrive: async (page) => {
      await button(page, 'Uitleg bij de cijfers').click();
      await openLine(page, 'Aansturing');
      await expect(textbox(page, 'Uren')).toBeVisible();
    },
  },
  {
    name: 'a refused entry',
    arrive: async (page) => {
      await enter(textbox(page, 'Uren'), '-3');
      await sees(page, 'Uren moet een getal van 0 of hoger zijn');
    },
  },
  {
    name: 'a question about an entry',
    arrive: async (page) => {
      await enter(textbox(page, 'Uren'), '1,250');
      await sees(page, 'Bedoelt u 1.250 (duizendtallen) of 1,25 (decimalen)?');
    },
  },
  {
    name: 'an unusual number',
    arrive: async (page) => {
      await enter(textbox(page, 'Uren'), '1000');
      await sees(page, 'Dit is meer dan 10 fte: klopt dat?');
    },
  },
  {
    name: 'a preview while typing',
    arrive: async (page) => {
      await button(page, 'Ongedaan maken').click();
      await expect(total(page)).toHaveText(REPORT_TOTAL);
      await textbox(page, 'Uren').fill('4');
      await sees(page, 'Wordt € 5.309 per jaar');
    },
  },
  {
    name: 'a difference from the report',
    arrive: async (page) => {
      await textbox(page, 'Uren').press('Enter');
      await button(page, 't.o.v. rapport').click();
      await sees(page, 'Grootste verschillen per kostenpost');
    },
  },
  {
    name: 'history',
    arrive: async (page) => {
      await button(page, 't.o.v. rapport').click();
      await button(page, 'Geschiedenis').click();
      await sees(page, 'Wijzigingen sinds openen');
    },
  },
  {
    name: 'everything undone',
    arrive: async (page) => {
      await button(page, 'Ongedaan maken').click();
      await expect(total(page)).toHaveText(REPORT_TOTAL);
      await button(page, 'Sluiten').click();
    },
  },
  {
    name: 'a line with an amount',
    arrive: async (page) => {
      await pane(page).getByRole('button', { name: 'Aansturing', expanded: true }).click();
      await openLine(page, 'Licentiekosten tool');
      await expect(textbox(page, 'Bedrag per eenheid')).toBeVisible();
    },
  },
  {
    name: 'an added line with the longest of names',
    arrive: async (page) => {
      await pane(page).getByRole('button', { name: 'Licentiekosten tool', expanded: true }).click();
      await button(page, 'Kostenpost toevoegen bij Overig').click();
      await enter(textbox(page, 'Kostenpost'), 'Arbeidsongeschiktheidsverzekeringsmaatschappijen <b>&amp;'.repeat(2));
      await settle(page);
    },
  },
  {
    name: 'another profile',
    arrive: async (page) => {
      await button(page, 'Verwijderen').click();
      await button(page, 'Ander profiel').click();
      await choice(page, 'Ander profiel').selectOption('COM-gemeente');
      await sees(page, 'Er wijzigen');
    },
  },
];

const TABS: readonly PaneState[] = [
  {
    name: 'scenarios',
    arrive: async (page) => {
      await button(page, 'Annuleren').click();
      await openTab(page, 'Scenario’s');
      await sees(page, 'Minimum: € 20,60 per klantvraag');
    },
  },
  {
    name: 'a break-even',
    arrive: async (page) => {
      await enter(textbox(page, 'Kosten per contact van een ander kanaal'), '15');
      await sees(page, 'Drempel: 275 contacten per maand');
    },
  },
  {
    name: 'assumptions',
    arrive: async (page) => {
      await openTab(page, 'Uitgangspunten');
      await sees(page, 'Werkgeverslasten');
    },
  },
  {
    name: 'what another salary table would do',
    arrive: async (page) => {
      await button(page, 'Naar cao januari 2027, trede 10').click();
      await sees(page, 'Totaal per jaar: € 49.410 → € 75.585');
    },
  },
  {
    name: 'a pasted salary table that cannot be read',
    arrive: async (page) => {
      await button(page, 'Annuleren').click();
      await button(page, 'Eigen salaristabel plakken').click();
      await textbox(page, 'De salaristabel').fill('Schaal\t0\t1\n7\t2921\tveel');
      await button(page, 'Tabel toevoegen').click();
      await sees(page, 'Deze naam is leeg; vul een naam in.');
      await sees(page, 'Schaal 7, trede 1: ‘veel’ is geen bedrag.');
    },
  },
  {
    name: 'a pasted salary table that asks, with what has no place',
    arrive: async (page) => {
      await textbox(page, 'De salaristabel').fill(publishedTable('other-sector-starts-at-step-1'));
      await pane(page).getByRole('radio', { name: 'Trede 0' }).check();
      await sees(page, 'Zo is de tabel gelezen');
      await sees(page, /^Schaal 35 is er niet in het rekenmodel/);
    },
  },
  {
    name: 'a salary scale',
    arrive: async (page) => {
      await button(page, 'Sluiten').click();
      await button(page, /^Schaal 7/).click();
      await expect(textbox(page, 'Trede 11')).toBeVisible();
    },
  },
  {
    name: 'sheets to add',
    arrive: async (page) => {
      await openTab(page, 'Bladen');
      await sees(page, 'Nog niet in de werkmap.');
    },
  },
  {
    name: 'the begroting',
    arrive: async (page) => {
      await openCard(page, 'Begroting');
      await button(page, 'Blad Begroting toevoegen').click();
      await sees(page, 'Raming per jaar');
    },
  },
  {
    name: 'the begrotingswijziging, with a line that is not complete',
    arrive: async (page) => {
      await openCard(page, 'Begrotingswijziging');
      await button(page, 'Blad Begrotingswijziging toevoegen').click();
      await sees(page, 'Vraag bovenop de begroting');
      await enter(textbox(page, 'Omschrijving'), 'Arbeidsongeschiktheidsverzekeringsmaatschappijen 2027');
      await sees(page, 'Controle: omschrijving te lang');
    },
  },
  {
    name: 'the samenvatting, adopted, with a risk that cannot be',
    arrive: async (page) => {
      await openCard(page, 'Samenvatting');
      await button(page, 'Blad Samenvatting toevoegen').click();
      await button(page, 'Risico toevoegen').click();
      await enter(textbox(page, 'Kans'), '120');
      await sees(page, 'Kans kan niet hoger zijn dan 100%');
      await button(page, 'Leg vast').click();
      await sees(page, 'Vastgelegd: € 49.410 per jaar');
    },
  },
  {
    name: 'a variant without a name',
    arrive: async (page) => {
      await openCard(page, 'Varianten');
      await button(page, 'Als variant bewaren').click();
      await sees(page, 'Vul een naam in.');
    },
  },
  {
    name: 'a variant beside a model that changed, and what putting it back would change',
    arrive: async (page) => {
      await enter(textbox(page, 'Naam van de variant'), 'Arbeidsongeschiktheidsverzekeringen');
      await sees(page, 'Bewaard op');
      await inExcel(page, 'type', ...(await lineCell(page, 2, 'Uren per week')), 3);
      await settle(page);
      await sees(page, '− € 965');
      await button(page, /^Terugzetten: /).click();
      await sees(page, 'Er wijzigt 1 waarde:');
    },
  },
  {
    name: 'a variant that was removed',
    arrive: async (page) => {
      await button(page, 'In het model terugzetten').click();
      await expect(pane(page).getByText('− € 965')).toHaveCount(0);
      await button(page, /^Verwijderen: /).click();
      await sees(page, 'is van het blad verwijderd');
    },
  },
  {
    name: 'the sensitivity',
    arrive: async (page) => {
      await openCard(page, 'Gevoeligheid');
      await button(page, 'Blad Gevoeligheid toevoegen').click();
      await sees(page, 'Wat het meest uitmaakt voor de kostprijs');
    },
  },
  {
    name: 'the klantvragen, with a number that cannot be used',
    arrive: async (page) => {
      await openCard(page, 'Klantvragen');
      await button(page, 'Blad Klantvragen toevoegen').click();
      await sees(page, 'Kostprijs per klantvraag bij elke definitie');
      const received = await addressInTable(page, 'rm_Kanalen', 'Ontvangen', 0);
      await inExcel(page, 'type', received.sheet, received.address, 80);
      await sees(page, 'Let op: meer dan ontvangen.');
    },
  },
  {
    name: 'the werklast',
    arrive: async (page) => {
      await openCard(page, 'Werklast');
      await button(page, 'Blad Werklast toevoegen').click();
      await enter(textbox(page, 'Per vraag, zelf afgehandeld'), '20');
      await enter(textbox(page, 'Per vraag, doorverwezen'), '20');
      await enter(textbox(page, 'Benutting'), '100');
      await button(page, /^Neem over in /).click();
      await sees(page, 'Personele inzet: van');
    },
  },
  {
    name: 'sharing, with formulas and links that need attention',
    arrive: async (page) => {
      await inExcel(page, 'type', ...(await lineCell(page, 2, 'Kosten per jaar')), 3000);
      const volume = await addressInTable(page, 'rm_Scenarios', 'Klantvragen per maand', 2);
      await inExcel(page, 'type', volume.sheet, volume.address, 1200);
      await openTab(page, 'Delen');
      await button(page, 'Opnieuw controleren').click();
      await sees(page, 'Kosten per jaar van Aansturing is een vast getal geworden');
      await pane(page).getByText('Toon wat er staat').first().click();
    },
  },
  {
    name: 'a copy to send that opened',
    arrive: async (page) => {
      await button(page, 'Verzendkopie maken').click();
      await sees(page, 'De kopie is geopend in een nieuw venster');
    },
  },
  {
    name: 'points of attention',
    arrive: async (page) => {
      await inExcel(page, 'paste', ...(await lineCell(page, 3, 'Uren per week')), 'veel');
      await settle(page);
      await button(page, /^\d+ punt/).click();
      await sees(page, 'Aanverwante taken: niet volledig');
    },
  },
];

const PROBLEMS: readonly PaneState[] = [
  {
    name: 'a protected sheet',
    arrive: async (page) => {
      await button(page, /^\d+ punt/).click();
      await inExcel(page, 'protectSheet', 'Rekenmodel');
      await openTab(page, 'Kosten');
      await openLine(page, 'Aansturing');
      await enter(textbox(page, 'Uren'), '5');
      await sees(page, 'Het werkblad is beveiligd');
    },
  },
  {
    name: 'manual calculation',
    arrive: async (page) => {
      await inExcel(page, 'protectSheet', 'Rekenmodel', false);
      await textbox(page, 'Uren').press('Escape');
      await readAgain(page);
      await inExcel(page, 'setCalculationMode', 'Manual');
      await enter(textbox(page, 'Uren'), '6');
      await sees(page, 'Excel berekent alleen op verzoek');
    },
  },
  {
    name: 'a cell is being edited',
    arrive: async (page) => {
      await inExcel(page, 'setCalculationMode', 'Automatic');
      await settle(page);
      await fault(page, 'neverAnswer');
      await enter(textbox(page, 'Uren'), '7');
      await page.clock.runFor(SLOW);
      await sees(page, 'Wordt een cel bewerkt?');
    },
  },
  {
    name: 'no answer',
    arrive: async (page) => {
      await page.clock.runFor(NO_ANSWER);
      await sees(page, 'Excel geeft nog geen antwoord');
    },
  },
  {
    name: 'a damaged model',
    arrive: async (page) => {
      await fault(page, 'answerNow');
      await fault(page, 'clear');
      await settle(page);
      await inExcel(page, 'deleteSheet', 'Kostprijs per klantvraag');
      await settle(page);
      await sees(page, 'Een deel van het rekenmodel ontbreekt');
    },
  },
  {
    name: 'a repaired model',
    arrive: async (page) => {
      await button(page, 'Herstellen').click();
      await expect(total(page)).toBeVisible({ timeout: REPAIR });
    },
  },
];

/** The states of a page on the most accommodating Excel. */
export const STATES: readonly PaneState[] = [...FIRST_RUN, ...WITHOUT_MODEL, ...FIGURES, ...TABS, ...PROBLEMS];

/** The states of a page on the hardest Excel: `?profiel=hostile`. */
export const HOSTILE_STATES: readonly PaneState[] = [
  {
    name: 'looks that were refused',
    arrive: async (page) => {
      await button(page, 'Rekenmodel maken').click();
      await expect(button(page, 'Opmaak opnieuw toepassen')).toBeEnabled({ timeout: REPAIR });
    },
  },
  {
    name: 'a copy to send that is there to download',
    arrive: async (page) => {
      await openTab(page, 'Delen');
      await button(page, 'Verzendkopie maken').click();
      await sees(page, 'Bewaar de kopie daarom als bestand.');
    },
  },
];

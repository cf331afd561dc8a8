// Steps with the sheets beside the model. Each takes its sheet away again, so that no step waits for those before it.

import type { Finding } from '../../behaviours/report';
import { IN_ORDER } from '../../model/modelResults';
import { REPORT_COST_PER_QUESTION, REPORT_TOTAL } from '../../model/reportFigures';
import type { Session } from '../../session/session';
import { SUPPLEMENT_PARTS } from '../../workbook/names/parts';
import { deleteSheet } from '../grid';
import { euro, euroCents, inSeries, TEXT } from '../text';
import { asInReport, finding, modelOf, noProblem, setLine, totalIs, type Step } from './step';

const YEARS = 4;
const FIRST_YEAR = 2027;

/** The factor with the largest swing, and its cost prices: 43.560 and 69.593 euro over 2.700 questions. */
const FACTOR = { name: 'Personele inzet', low: 16.1, high: 25.8 };

const VARIANT = 'Zelftest rapport';
const OTHER_VARIANT = 'Zelftest meer uren';
const HOURS_LINE = 'Personele inzet';
const MORE_HOURS = { hours: 20, total: 53_505 };

/** Looks at all formulas while the sheet is there, and finds the model as it was after it went. */
async function inspectAndDelete(session: Session, tabName: string): Promise<readonly Finding[]> {
  await session.inspect();
  const { findings, externalLinks } = session.getState();
  const inspected = [
    finding('afwijkende formules', TEXT.none, findings?.map(({ expected }) => expected).join(' ; ') || TEXT.none),
    finding('koppelingen naar andere werkmappen', '0', String(externalLinks?.length)),
    ...asInReport(session),
  ];
  await deleteSheet(tabName);
  await session.refresh();
  return [...inspected, finding('toestand na verwijderen', 'ready', session.getState().phase), ...asInReport(session)];
}

const budget: Step = {
  id: 'budget',
  title: 'Begroting toevoegen',
  run: async (session) => {
    await session.addSheet({ id: 'budget', taskField: '0.2 Burgerzaken' });
    const reading = modelOf(session).sheets.budget;
    const years = reading?.years ?? [];
    return [
      finding(
        'raming per jaar',
        inSeries(Array.from({ length: YEARS }, (_, year) => `${FIRST_YEAR + year}: ${euro(REPORT_TOTAL)}`)),
        inSeries(years.map(({ year, total }) => `${year}: ${euro(total)}`)),
      ),
      finding('controle van de begroting', IN_ORDER, reading?.check ?? TEXT.missing),
      ...(await inspectAndDelete(session, SUPPLEMENT_PARTS.budget.tabName)),
    ];
  },
};

const sensitivity: Step = {
  id: 'sensitivity',
  title: 'Gevoeligheid toevoegen',
  run: async (session) => {
    await session.addSheet({ id: 'sensitivity' });
    const reading = modelOf(session).sheets.sensitivity;
    const [top] = reading?.ranking ?? [];
    return [
      finding('zwaarste factor', FACTOR.name, top?.name ?? TEXT.missing),
      finding(
        'kostprijs bij laag en hoog',
        inSeries([FACTOR.low, FACTOR.high].map(euroCents)),
        inSeries([euroCents(top?.costPriceLow), euroCents(top?.costPriceHigh)]),
      ),
      finding('controle van de gevoeligheid', IN_ORDER, reading?.check ?? TEXT.missing),
      ...(await inspectAndDelete(session, SUPPLEMENT_PARTS.sensitivity.tabName)),
    ];
  },
};

/** @param today date, `2026-11-24` */
const variants = (today: string): Step => ({
  id: 'variants',
  title: 'Varianten bewaren en terugzetten',
  run: async (session) => {
    const isKept = await session.keepVariant(VARIANT, today);
    await setLine(session, HOURS_LINE, 'hoursPerWeek', MORE_HOURS.hours);
    const isOtherKept = await session.keepVariant(OTHER_VARIANT, today);
    const kept = modelOf(session).inputs.variants ?? [];
    const findings = [
      noProblem(session),
      finding('bewaard', `${TEXT.done} / ${TEXT.done}`, inSeries([isKept, isOtherKept].map(doneWord))),
      finding(
        'totalen van de varianten',
        inSeries([REPORT_TOTAL, MORE_HOURS.total].map(euro)),
        inSeries(kept.map(({ figures }) => euro(figures.total))),
      ),
      finding(
        'kostprijs van de eerste variant',
        euroCents(REPORT_COST_PER_QUESTION),
        euroCents(kept[0]?.figures.costPerQuestion),
      ),
      totalIs(session, MORE_HOURS.total),
    ];
    await session.putVariantBack(VARIANT);
    const isRemoved = await session.removeVariant(OTHER_VARIANT);
    return [
      ...findings,
      finding('variant verwijderd', TEXT.done, doneWord(isRemoved)),
      finding('varianten over', VARIANT, (modelOf(session).inputs.variants ?? []).map(({ name }) => name).join(', ')),
      ...(await inspectAndDelete(session, SUPPLEMENT_PARTS.variants.tabName)),
    ];
  },
});

const doneWord = (isDone: boolean): string => (isDone ? TEXT.done : TEXT.notDone);

/** @param today date under which variants are kept */
export const besideSteps = (today: string): readonly Step[] => [budget, sensitivity, variants(today)];

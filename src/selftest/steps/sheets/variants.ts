// The step with the sheet Varianten.

import { REPORT_COST_PER_QUESTION, REPORT_TOTAL } from '../../../model/report/reportFigures';
import { VARIANT_OUTLINE } from '../../../model/sheets/variants/variantOutline';
import { euro, euroCents, inSeries, TEXT } from '../../text';
import { inspectAndDelete } from '../inspectAndDelete';
import { finding, modelOf, noProblem, setLine, totalIs, type Step } from '../step';

const VARIANT = 'Zelftest rapport';
const OTHER_VARIANT = 'Zelftest meer uren';
const HOURS_LINE = 'Personele inzet';
const MORE_HOURS = { hours: 20, total: 53_505 };

const doneWord = (isDone: boolean): string => (isDone ? TEXT.done : TEXT.notDone);

/** @param today date, `2026-11-24` */
export const stepOn = (today: string): Step => ({
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
      ...(await inspectAndDelete(session, VARIANT_OUTLINE.tabName)),
    ];
  },
});

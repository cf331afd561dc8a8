// The step with the sheet Begroting.

import { IN_ORDER } from '../../../model/results/modelResults';
import { REPORT_TOTAL } from '../../../model/report/reportFigures';
import { BUDGET_OUTLINE } from '../../../model/sheets/budget/budgetOutline';
import { BUDGET_REMARK_NAMES } from '../../../model/sheets/budget/budgetRemarks';
import { euro, inSeries, TEXT } from '../../text';
import { inspectAndDelete } from '../inspectAndDelete';
import { finding, modelOf, type Step } from '../step';

const YEARS = 4;
const FIRST_YEAR = 2027;
/** The begroting of the report has them all: wages of 2012, without werkgeverslasten and without indices. */
const REMARKS = inSeries(Object.values(BUDGET_REMARK_NAMES));

export const stepOn = (): Step => ({
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
      finding('opmerkingen', REMARKS, inSeries(modelOf(session).results.remarks.map(({ name }) => name))),
      finding('controle van de begroting', IN_ORDER, reading?.check ?? TEXT.missing),
      ...(await inspectAndDelete(session, BUDGET_OUTLINE.tabName)),
    ];
  },
});

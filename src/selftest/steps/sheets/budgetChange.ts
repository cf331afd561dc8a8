// The step with the sheet Begrotingswijziging, on a begroting of the report.

import { BUDGET_OUTLINE } from '../../../model/sheets/budget/budgetOutline';
import { STRUCTURAL, INCIDENTAL } from '../../../model/sheets/budget/budgetWords';
import type { CoverLine } from '../../../model/sheets/budgetChange/budgetChangeInputs';
import { BUDGET_CHANGE_OUTLINE } from '../../../model/sheets/budgetChange/budgetChangeOutline';
import { BUDGETED, JUDGEMENT } from '../../../model/sheets/budgetChange/budgetChangeWords';
import { REPORT_TOTAL } from '../../../model/report/reportFigures';
import type { Session } from '../../../session/session';
import { euro, inSeries, TEXT } from '../../text';
import { inspectAndDelete } from '../inspectAndDelete';
import { finding, modelOf, type Step } from '../step';

/** What is in the begroting already; a reserve covers the rest. */
const IN_BUDGET = 29_660;
const YEARS = [1, 2, 3, 4] as const;

const line = (description: string, coverKind: string, character: string, amount: number): Partial<CoverLine> => ({
  description,
  coverKind,
  taskField: '0.2 Burgerzaken',
  economicCategory: '3.8 Overige goederen en diensten',
  character,
  ...Object.fromEntries(YEARS.map((year) => [`amount${year}`, amount])),
});

async function fill(session: Session, index: number, values: Partial<CoverLine>): Promise<void> {
  for (const [field, value] of Object.entries(values)) {
    await session.set({ list: 'coverLines', index, field: field as keyof CoverLine }, value);
  }
}

export const stepOn = (): Step => ({
  id: 'budgetChange',
  title: 'Begrotingswijziging toevoegen en dekken',
  run: async (session) => {
    await session.addSheet({ id: 'budget', taskField: '0.2 Burgerzaken' });
    await session.addSheet({ id: 'budgetChange' });
    await fill(session, 0, line('Uren van het KCC', BUDGETED, STRUCTURAL, IN_BUDGET));
    await session.addRow('coverLines', '');
    await fill(session, 1, line('Uit de reserve', 'reserve', INCIDENTAL, REPORT_TOTAL - IN_BUDGET));
    const reading = modelOf(session).sheets.budgetChange;
    const years = reading?.years ?? [];
    return [
      finding(
        'te vragen per jaar',
        inSeries(YEARS.map(() => euro(REPORT_TOTAL - IN_BUDGET))),
        inSeries(years.map(({ net }) => euro(net))),
      ),
      finding(
        'saldo per jaar',
        inSeries(YEARS.map(() => euro(0))),
        inSeries(years.map(({ balance }) => euro(balance))),
      ),
      finding(
        'structurele lasten met dekking uit een reserve',
        inSeries(YEARS.map(() => JUDGEMENT.incidental)),
        inSeries(years.map(({ judgement }) => judgement)),
      ),
      finding('regels', inSeries([TEXT.inOrder, TEXT.inOrder]), inSeries(reading?.statuses ?? [])),
      ...(await inspectAndDelete(session, BUDGET_CHANGE_OUTLINE.tabName)),
      ...(await inspectAndDelete(session, BUDGET_OUTLINE.tabName)),
    ];
  },
});

// The step with the sheet Begrotingswijziging, on a begroting of the report.

import { NOT_KNOWN } from '../../../model/results/modelResults';
import { REPORT_TOTAL } from '../../../model/report/reportFigures';
import { BUDGET_OUTLINE } from '../../../model/sheets/budget/budgetOutline';
import { INCIDENTAL, STRUCTURAL } from '../../../model/sheets/budget/budgetWords';
import type { CoverLine } from '../../../model/sheets/budgetChange/budgetChangeInputs';
import { BUDGET_CHANGE_OUTLINE } from '../../../model/sheets/budgetChange/budgetChangeOutline';
import { BUDGETED, JUDGEMENT } from '../../../model/sheets/budgetChange/budgetChangeWords';
import type { Session } from '../../../session/session';
import { euro, inSeries, TEXT } from '../../text';
import { inspectAndDelete } from '../inspectAndDelete';
import { finding, modelOf, type Step } from '../step';

/** What is in the begroting already, in the first year alone. */
const IN_BUDGET: Partial<CoverLine> = {
  description: 'Uren van het KCC',
  coverKind: BUDGETED,
  character: STRUCTURAL,
  amount1: 29_660,
};
const FROM_RESERVE: Partial<CoverLine> = { coverKind: 'reserve', character: INCIDENTAL, amount1: REPORT_TOTAL };
const ASKED = 19_750;

async function fill(session: Session, values: Partial<CoverLine>): Promise<void> {
  for (const [field, value] of Object.entries(values)) {
    await session.set({ list: 'coverLines', index: 0, field: field as keyof CoverLine }, value);
  }
}

/** Of the first two years: what must be asked, the balance, and how structural costs are covered. */
const shown = (session: Session): string =>
  inSeries(
    (modelOf(session).sheets.budgetChange?.years ?? [])
      .slice(0, 2)
      .flatMap(({ net, balance, judgement }) => [euro(net), euro(balance), judgement]),
  );

export const stepOn = (): Step => ({
  id: 'budgetChange',
  title: 'Begrotingswijziging toevoegen en dekken',
  run: async (session) => {
    await session.addSheet({ id: 'budget', taskField: '0.2 Burgerzaken' });
    await session.addSheet({ id: 'budgetChange' });
    const unknown = [NOT_KNOWN, NOT_KNOWN, NOT_KNOWN];
    await fill(session, IN_BUDGET);
    const asked = finding(
      'te vragen, en een jaar zonder bedrag',
      inSeries([euro(ASKED), euro(ASKED), JUDGEMENT.shortage, ...unknown]),
      shown(session),
    );
    await fill(session, FROM_RESERVE);
    const covered = finding(
      'structurele lasten met dekking uit een reserve',
      inSeries([euro(REPORT_TOTAL), euro(0), JUDGEMENT.incidental, ...unknown]),
      shown(session),
    );
    const check = modelOf(session).sheets.budgetChange?.check ?? TEXT.missing;
    return [
      asked,
      covered,
      // Three years without an amount, no taakveld, no categorie, and the incidental cover.
      finding('controle van de wijziging', '6 punten, zie de controles op dit blad', check),
      ...(await inspectAndDelete(session, BUDGET_CHANGE_OUTLINE.tabName)),
      ...(await inspectAndDelete(session, BUDGET_OUTLINE.tabName)),
    ];
  },
});

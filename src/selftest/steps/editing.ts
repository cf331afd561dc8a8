// Steps that create and edit the model through the session, as the pane does. Figures: the report, §8.2 and §8.3.

import type { Finding } from '../../behaviours/report';
import { REPORT_TOTAL } from '../../model/report/reportFigures';
import { SHEET_PARTS } from '../../workbook/names/parts';
import { tabNames } from '../grid';
import { euroCents, inSeries, number } from '../text';
import {
  asInReport,
  checksInOrder,
  costOf,
  finding,
  lineIndex,
  lineNames,
  lineResult,
  modelOf,
  noProblem,
  setLine,
  totalIs,
  type Step,
} from './step';

/** §8.3: at 200, 225 and 250 questions a month. */
const REPORT_COST_PRICES = [20.6, 18.3, 16.5];
/** §5.1 to §5.17: total fte of the lines with hours. */
const REPORT_FTE = 0.78;

const HOURS_LINE = 'Personele inzet';
/** 20/36 = 0,56 fte x 29.250 = 16.380, instead of 12.285. */
const MORE_HOURS = { hours: 20, cost: 16_380, total: REPORT_TOTAL - 12_285 + 16_380 };

/** Excel reads this as a date when typed. */
const TEXT_LIKE_DATE = 'jan 2027';
const OTHER_TEXTS = ['1e5', '00123', '1/2'];

/** 1/36 = 0,03 fte x 48.263 = 1.448 for Aansturing, the second line; the first keeps its 12.285. */
const LESS_STEERING = { hours: 1, cost: 1448, costBefore: 12_285 };

const NEW_LINE = { quantity: 2, amount: 100, cost: 200 };

const create: Step = {
  id: 'create',
  title: 'Rekenmodel maken',
  run: async (session) => {
    await session.create('KCC');
    const { results } = modelOf(session);
    const tabs = await tabNames();
    const missing = SHEET_PARTS.filter(({ tabName }) => !tabs.includes(tabName)).map(({ tabName }) => tabName);
    return [
      ...asInReport(session),
      finding(
        'kostprijs per klantvraag',
        inSeries(REPORT_COST_PRICES.map(euroCents)),
        inSeries(results.scenarios.map(({ costPerQuestion }) => euroCents(costPerQuestion))),
      ),
      finding('formatie', number(REPORT_FTE), number(results.establishment)),
      finding('ontbrekende bladen', '', missing.join(', ')),
    ];
  },
};

const edit: Step = {
  id: 'edit',
  title: 'Invoer wijzigen, ongedaan maken en opnieuw uitvoeren',
  run: async (session) => {
    const asChanged = (): readonly Finding[] => [
      noProblem(session),
      costOf(session, HOURS_LINE, MORE_HOURS.cost),
      totalIs(session, MORE_HOURS.total),
    ];
    await setLine(session, HOURS_LINE, 'hoursPerWeek', MORE_HOURS.hours);
    const changed = asChanged();
    await session.undo();
    const undone = asInReport(session);
    await session.redo();
    const redone = asChanged();
    await session.undo();
    return [...changed, ...undone, ...redone, ...asInReport(session)];
  },
};

const addAndRemove: Step = {
  id: 'add',
  title: 'Kostenpost toevoegen en verwijderen',
  run: async (session) => {
    const before = lineNames(session);
    await session.addLine('Overig');
    const name = lineNames(session).find((candidate) => !before.includes(candidate)) ?? '';
    await Promise.all([
      setLine(session, name, 'quantity', NEW_LINE.quantity),
      setLine(session, name, 'amountPerUnit', NEW_LINE.amount),
    ]);
    const added = [
      noProblem(session),
      costOf(session, name, NEW_LINE.cost),
      totalIs(session, REPORT_TOTAL + NEW_LINE.cost),
      checksInOrder(session),
    ];
    await session.removeRow('lines', lineIndex(session, name));
    return [
      ...added,
      finding('kostenposten', before.join(', '), lineNames(session).join(', ')),
      ...asInReport(session),
    ];
  },
};

const texts: Step = {
  id: 'texts',
  title: 'Tekst die op een datum of getal lijkt',
  run: async (session) => {
    const found = [];
    for (const text of [TEXT_LIKE_DATE, ...OTHER_TEXTS]) {
      await setLine(session, HOURS_LINE, 'name', text);
      found.push(noProblem(session), finding('naam in de cel', text, lineNames(session)[0] ?? ''));
      await session.undo();
    }
    return [
      ...found,
      finding('naam na ongedaan maken', HOURS_LINE, lineNames(session)[0] ?? ''),
      ...asInReport(session),
    ];
  },
};

const partOfName: Step = {
  id: 'partOfName',
  title: 'Naam die ook in een andere naam voorkomt',
  run: async (session) => {
    const [first = '', second = ''] = lineNames(session);
    const longer = `${second} en meer`;
    await setLine(session, first, 'name', longer);
    await setLine(session, second, 'hoursPerWeek', LESS_STEERING.hours);
    const changed = [
      noProblem(session),
      costOf(session, second, LESS_STEERING.cost),
      costOf(session, longer, LESS_STEERING.costBefore),
    ];
    await session.undo();
    await session.undo();
    return [...changed, ...asInReport(session)];
  },
};

const move: Step = {
  id: 'move',
  title: 'Kostenpost verplaatsen',
  run: async (session) => {
    const before = lineNames(session);
    const [first = '', second = '', third = '', ...others] = before;
    const cost = lineResult(session, first)?.cost;
    await session.moveRow('lines', 0, 2);
    const moved = [
      noProblem(session),
      finding('volgorde', [second, third, first, ...others].join(', '), lineNames(session).join(', ')),
      finding(`kosten per jaar van ${first}`, euroCents(cost), euroCents(lineResult(session, first)?.cost)),
      totalIs(session, REPORT_TOTAL),
    ];
    await session.undo();
    return [...moved, finding('volgorde', before.join(', '), lineNames(session).join(', ')), ...asInReport(session)];
  },
};

export const EDITING_STEPS: readonly Step[] = [create, edit, addAndRemove, texts, partOfName, move];

// The workbook: the order of its sheets, its defined names, and its window.

import type { SheetPlan, WorkbookPlan } from '../workbook/plan/plan';
import { relatedId, type Part } from './filePackage';
import { absolute, absoluteReference, fileFormula, sheetReference } from './formulaText';
import { RELATIONS, SPREADSHEET } from './namespaces';
import { tag, text, type Xml } from './xml';

/** The window, in twentieths of a point. */
const WINDOW = { xWindow: 0, yWindow: 0, windowWidth: 24000, windowHeight: 14000 };

/** Excel recalculates a file that was calculated by an older version: this is 2016. */
const CALCULATED_BY = 171027;

function definedNames(plan: WorkbookPlan): readonly Xml[] {
  const names = plan.names.flatMap(({ name, sheetId, address, refersTo }) => {
    if (refersTo !== undefined) return [tag('definedName', { name }, text(fileFormula(refersTo)))];
    const sheet = plan.sheets.find(({ id }) => id === sheetId);
    return sheet ? [tag('definedName', { name }, text(absoluteReference(sheet.tabName, address)))] : [];
  });
  const printed = (own: string, ofSheet: (sheet: SheetPlan) => string | null | undefined): readonly Xml[] =>
    plan.sheets.flatMap((sheet, localSheetId) => {
      const reference = ofSheet(sheet);
      if (reference === null || reference === undefined) return [];
      const name = `_xlnm.${own}`;
      return [tag('definedName', { name, localSheetId }, text(sheetReference(sheet.tabName, reference)))];
    });
  const areas = printed('Print_Area', ({ print }) => print.area && absolute(print.area));
  const titles = printed('Print_Titles', ({ print }) => print.titleRows);
  return [...names, ...areas, ...titles];
}

/**
 * @param sheets parts of the sheets, in the order of the plan
 * @param others parts that the sheets share
 * @param mustCalculate whether Excel calculates every formula when it opens the file
 */
export function workbookPart(
  plan: WorkbookPlan,
  sheets: readonly Part[],
  others: readonly Part[],
  mustCalculate: boolean,
): Part {
  const names = definedNames(plan);
  const activeTab = plan.sheets.findIndex(({ id }) => id === plan.activeSheetId);
  return {
    kind: 'workbook',
    path: 'xl/workbook.xml',
    related: [...sheets, ...others],
    xml: tag(
      'workbook',
      { xmlns: SPREADSHEET, 'xmlns:r': RELATIONS },
      // Makes Excel remove the name of whoever saves the file.
      tag('workbookPr', { filterPrivacy: 1 }),
      tag('bookViews', {}, tag('workbookView', { ...WINDOW, activeTab: Math.max(activeTab, 0) })),
      tag(
        'sheets',
        {},
        ...plan.sheets.map(({ tabName }, index) =>
          tag('sheet', { name: tabName, sheetId: index + 1, 'r:id': relatedId(index) }),
        ),
      ),
      ...(names.length === 0 ? [] : [tag('definedNames', {}, ...names)]),
      tag('calcPr', { calcId: CALCULATED_BY, fullCalcOnLoad: mustCalculate ? 1 : undefined }),
    ),
  };
}

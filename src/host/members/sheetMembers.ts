// Members of worksheets: contents, protection, freeze panes, page layout, and the registration of events.

import { areaText, LAST_COLUMN, LAST_ROW, type Area } from '../state/area';
import { HostError, invalidArgument } from '../state/hostError';
import { EVENT_TYPES, type EventName } from '../document/hostEvents';
import type { HostObject } from '../document/hostObject';
import type { MemberContext, TypeMembers } from './typeMembers';
import type { HostWorkbook } from '../document/hostWorkbook';
import { areaArgument, rangeObject } from '../document/rangeTarget';
import { copySheet } from '../document/sheetCopy';
import type { SheetState } from '../state/state';
import { usedArea } from '../state/usedCells';

const WHOLE_SHEET: Area = { row: 1, column: 1, rows: LAST_ROW, columns: LAST_COLUMN };

const sheetObject = (sheet: SheetState): HostObject => ({ type: 'Worksheet', target: sheet, id: sheet.id });

/** `_RegisterDataChangedEvent` and the like; the client calls it once per handler object. */
function registrations<Target>(
  targetOf: (target: Target) => string,
): Readonly<Record<string, (target: Target, args: readonly unknown[], context: MemberContext) => void>> {
  const names = Object.keys(EVENT_TYPES) as EventName[];
  return Object.fromEntries(
    names.flatMap((name) =>
      [['_Register', 1] as const, ['_Unregister', -1] as const].map(([prefix, step]) => [
        `${prefix}${name}Event`,
        (target: Target, _: readonly unknown[], { workbook }: MemberContext): void =>
          workbook.events.register(name, targetOf(target), step),
      ]),
    ),
  );
}

function freeName({ state }: HostWorkbook): string {
  let number = state.sheets.length + 1;
  while (state.sheets.some(({ name }) => name === `Blad${number}`)) number += 1;
  return `Blad${number}`;
}

export const WORKSHEETS: TypeMembers<HostWorkbook> = {
  items: ({ state }) => state.sheets.map(sheetObject),
  objectMethods: {
    Add: (workbook, [name]) => sheetObject(workbook.addSheet(typeof name === 'string' ? name : freeName(workbook))),
    GetItem: (workbook, [key]) => sheetObject(workbook.sheet(String(key))),
    GetItemOrNullObject: (workbook, [key]) => {
      const sheet = workbook.findSheet(String(key));
      return sheet ? sheetObject(sheet) : null;
    },
    GetActiveWorksheet: (workbook) => sheetObject(workbook.sheet(workbook.state.activeSheetId)),
  },
  methods: registrations(() => 'Workbook'),
};

export const WORKSHEET: TypeMembers<SheetState> = {
  get: {
    Id: ({ id }) => id,
    Name: ({ name }) => name,
    Position: (sheet, { workbook }) => workbook.state.sheets.indexOf(sheet),
    Visibility: ({ visibility }) => visibility,
    ShowGridlines: ({ showGridlines }) => showGridlines,
  },
  set: {
    Name: (sheet, name, { workbook }) => workbook.renameSheet(sheet, String(name)),
    Position: (sheet, position, { workbook }) => workbook.moveSheet(sheet, Number(position)),
    Visibility: (sheet, visibility, { workbook }) => {
      workbook.assertStructureWritable();
      sheet.visibility = String(visibility);
    },
    ShowGridlines: (sheet, show, { workbook }) => {
      workbook.assertWritable(sheet);
      sheet.showGridlines = Boolean(show);
    },
  },
  objects: {
    Tables: (sheet) => ({ type: 'SheetTables', target: sheet }),
    Names: (sheet) => ({ type: 'SheetNames', target: sheet }),
    Charts: (sheet) => ({ type: 'ChartCollection', target: sheet }),
    FreezePanes: (sheet) => ({ type: 'WorksheetFreezePanes', target: sheet }),
    PageLayout: (sheet) => ({ type: 'PageLayout', target: sheet }),
    HorizontalPageBreaks: (sheet) => ({ type: 'PageBreakCollection', target: sheet }),
    Protection: (sheet) => ({ type: 'WorksheetProtection', target: sheet }),
  },
  objectMethods: {
    // The client uses this to find a copy again in a later message.
    _GetAnotherWorksheetById: (_, [id], { workbook }) => sheetObject(workbook.sheet(String(id))),
    Copy: (sheet, [, relativeTo], { workbook }) => {
      const neighbour = (relativeTo as HostObject | null | undefined)?.target;
      if (neighbour !== sheet) throw invalidArgument('A copy goes right behind its original');
      return sheetObject(copySheet(workbook, sheet));
    },
    // An address, or the name of cells on this sheet.
    GetRange: (sheet, [address], { workbook }) => {
      if (typeof address !== 'string' || address === '') return rangeObject(sheet, WHOLE_SHEET);
      const named = workbook.namedTarget(address, sheet);
      return rangeObject(sheet, named?.sheet === sheet ? named.area : areaArgument(address));
    },
    GetCell: (sheet, [row, column]) =>
      rangeObject(sheet, { row: Number(row) + 1, column: Number(column) + 1, rows: 1, columns: 1 }),
    GetUsedRange: (sheet, [valuesOnly]) => {
      // On an empty sheet, the first cell counts as used.
      const used = usedArea(sheet, WHOLE_SHEET, valuesOnly === true);
      return rangeObject(sheet, used ?? { row: 1, column: 1, rows: 1, columns: 1 });
    },
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
      const used = usedArea(sheet, WHOLE_SHEET, valuesOnly === true);
      return used && rangeObject(sheet, used);
    },
  },
  methods: {
    ...registrations<SheetState>(({ id }) => id),
    Activate: (sheet, _, { workbook }) => workbook.activate(sheet),
    Delete: (sheet, _, { workbook }) => workbook.deleteSheet(sheet),
  },
};

export const WORKSHEET_PROTECTION: TypeMembers<SheetState> = {
  get: { Protected: ({ isProtected }) => isProtected },
  methods: {
    Protect: (sheet, _, { workbook }) => setProtection(workbook, sheet, true),
    Unprotect: (sheet, _, { workbook }) => setProtection(workbook, sheet, false),
  },
};

/** @throws HostError AccessDenied when the sheet is in that state already */
export function setProtection(workbook: HostWorkbook, sheet: SheetState, isProtected: boolean): void {
  workbook.assertWritable();
  if (sheet.isProtected === isProtected) throw new HostError('AccessDenied', `Protected: ${String(isProtected)}`);
  sheet.isProtected = isProtected;
  workbook.events.protection(sheet.id, isProtected);
}

const frozenArea = ({ frozenRows, frozenColumns }: SheetState): Area => ({
  ...WHOLE_SHEET,
  rows: frozenRows,
  ...(frozenColumns > 0 ? { columns: frozenColumns } : {}),
});

function freeze(sheet: SheetState, rows: number, columns: number, { workbook }: MemberContext): void {
  workbook.assertLooks('freeze');
  workbook.assertWritable(sheet);
  sheet.frozenRows = rows;
  sheet.frozenColumns = columns;
  if (workbook.answer('freeze-activates') === 'activates') workbook.activate(sheet);
}

export const FREEZE_PANES: TypeMembers<SheetState> = {
  objectMethods: {
    GetLocationOrNullObject: (sheet) => (sheet.frozenRows > 0 ? rangeObject(sheet, frozenArea(sheet)) : null),
  },
  methods: {
    FreezeRows: (sheet, [count], context) => freeze(sheet, Number(count), 0, context),
    // The cells from the first one to the last one of the range stay in view.
    FreezeAt: (sheet, [cells], context) => {
      const { row, column, rows, columns } = areaArgument(cells);
      freeze(sheet, row + rows - 1, column + columns - 1, context);
    },
  },
};

const layoutBag =
  (property: string, kind: 'pageLayout' | 'printTitles' = 'pageLayout') =>
  (sheet: SheetState, value: unknown, { workbook }: MemberContext): void => {
    workbook.assertWritable(sheet);
    workbook.assertLooks(kind);
    sheet.pageLayout[property] = value;
  };

export const PAGE_LAYOUT: TypeMembers<SheetState> = {
  set: Object.fromEntries(
    ['Orientation', 'PaperSize', 'Zoom', 'LeftMargin', 'RightMargin'].map((property) => [
      property,
      layoutBag(property),
    ]),
  ),
  objects: { HeadersFooters: (target) => ({ type: 'HeaderFooterGroup', target }) },
  methods: {
    SetPrintTitleRows: (sheet, [rows], context) =>
      layoutBag('PrintTitleRows', 'printTitles')(sheet, areaText(areaArgument(rows)), context),
    SetPrintArea: (sheet, [cells], context) =>
      layoutBag('PrintArea', 'printTitles')(sheet, areaText(areaArgument(cells)), context),
  },
};

export const PAGE_BREAKS: TypeMembers<SheetState> = {
  objectMethods: {
    // Nobody uses the break itself.
    Add: (sheet, [cell], context) => {
      const { row } = areaArgument(cell);
      const breaks = (sheet.pageLayout['PageBreaks'] ?? []) as readonly number[];
      layoutBag('PageBreaks', 'printTitles')(sheet, [...breaks, row], context);
      return rangeObject(sheet, areaArgument(cell));
    },
  },
  methods: {
    RemovePageBreaks: (sheet, _, context) => layoutBag('PageBreaks', 'printTitles')(sheet, [], context),
  },
};

export const HEADER_FOOTER_GROUP: TypeMembers<SheetState> = {
  objects: { DefaultForAllPages: (target) => ({ type: 'HeaderFooter', target }) },
};

export const HEADER_FOOTER: TypeMembers<SheetState> = {
  set: {
    LeftHeader: layoutBag('LeftHeader'),
    CenterHeader: layoutBag('CenterHeader'),
    RightHeader: layoutBag('RightHeader'),
    LeftFooter: layoutBag('LeftFooter'),
    CenterFooter: layoutBag('CenterFooter'),
    RightFooter: layoutBag('RightFooter'),
  },
};

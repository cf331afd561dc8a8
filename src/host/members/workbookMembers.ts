// Members of Workbook, Application, settings and the runtime.

import { HostError, itemNotFound } from '../state/hostError';
import type { HostObject } from '../document/hostObject';
import type { TypeMembers } from './typeMembers';
import type { HostWorkbook } from '../document/hostWorkbook';
import { rangeObject } from '../document/rangeTarget';

export const WORKBOOK: TypeMembers<HostWorkbook> = {
  get: { ReadOnly: ({ state }) => state.readOnly },
  objects: {
    Worksheets: (workbook) => ({ type: 'WorksheetCollection', target: workbook }),
    Tables: (workbook) => ({ type: 'WorkbookTables', target: workbook }),
    Names: (workbook) => ({ type: 'NamedItemCollection', target: workbook }),
    Application: (workbook) => ({ type: 'Application', target: workbook }),
    Protection: (workbook) => ({ type: 'WorkbookProtection', target: workbook }),
    Settings: (workbook) => ({ type: 'SettingCollection', target: workbook }),
    _Runtime: (workbook) => ({ type: 'Runtime', target: workbook }),
  },
  methods: {
    // Sent to Excel on the web instead of the two steps Application.CreateWorkbook and Open.
    CreateAndOpenWorkbook: (workbook, [base64]) => openWorkbook(workbook, String(base64)),
  },
  objectMethods: {
    GetSelectedRange: (workbook) => rangeObject(workbook.sheet(workbook.state.activeSheetId), workbook.state.selection),
  },
};

/** @throws HostError AccessDenied when the structure is in that state already */
export function setStructureProtection(workbook: HostWorkbook, isProtected: boolean): void {
  workbook.assertWritable();
  const { state } = workbook;
  if (state.isStructureProtected === isProtected) {
    throw new HostError('AccessDenied', `Structure protected: ${String(isProtected)}`);
  }
  state.isStructureProtected = isProtected;
}

export const WORKBOOK_PROTECTION: TypeMembers<HostWorkbook> = {
  get: { Protected: ({ state }) => state.isStructureProtected },
  methods: {
    Protect: (workbook) => setStructureProtection(workbook, true),
    Unprotect: (workbook) => setStructureProtection(workbook, false),
  },
};

export const RUNTIME: TypeMembers<HostWorkbook> = {
  get: { EnableEvents: ({ events }) => events.areEnabled },
  set: {
    EnableEvents: ({ events }, enabled) => {
      events.areEnabled = Boolean(enabled);
    },
  },
};

export const APPLICATION: TypeMembers<HostWorkbook> = {
  get: { CalculationMode: ({ state }) => state.calculationMode },
  set: {
    CalculationMode: (workbook, mode) => setCalculationMode(workbook, String(mode)),
  },
  methods: {
    Calculate: ({ calculation }) => calculation.settle(),
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
  objectMethods: {
    CreateWorkbook: (workbook, [base64]) => ({
      type: 'WorkbookCreated',
      target: { workbook, base64: typeof base64 === 'string' ? base64 : '' } satisfies CreatedTarget,
      id: workbook.newId('workbook'),
    }),
  },
};

/** In manual mode old results stay, so all of them are read before it starts. */
export function setCalculationMode({ state, calculation }: HostWorkbook, mode: string): void {
  calculation.settle();
  state.calculationMode = mode;
}

/** @throws HostError with the code of an Excel in which a file does not open */
function openWorkbook(workbook: HostWorkbook, base64: string): void {
  const answer = workbook.answer('copy-does-not-open');
  // Whether it opens in front or behind, the add-in gets the same answer.
  if (answer !== 'opens' && answer !== 'behind') throw new HostError(answer, 'The new workbook is not opened');
  workbook.createdWorkbooks.push(base64);
}

interface CreatedTarget {
  readonly workbook: HostWorkbook;
  readonly base64: string;
}

export const WORKBOOK_CREATED: TypeMembers<CreatedTarget> = {
  methods: {
    Open: ({ workbook, base64 }) => openWorkbook(workbook, base64),
  },
};

interface SettingTarget {
  readonly workbook: HostWorkbook;
  readonly key: string;
}

const settingObject = (workbook: HostWorkbook, key: string): HostObject => ({
  type: 'Setting',
  target: { workbook, key } satisfies SettingTarget,
  id: key,
});

export const SETTINGS: TypeMembers<HostWorkbook> = {
  items: (workbook) => [...workbook.state.settings.keys()].map((key) => settingObject(workbook, key)),
  objectMethods: {
    Add: (workbook, [key, value]) => {
      workbook.assertWritable();
      workbook.state.settings.set(String(key), value);
      return settingObject(workbook, String(key));
    },
    GetItem: (workbook, [key]) => {
      if (!workbook.state.settings.has(String(key))) throw itemNotFound(`setting ${String(key)}`);
      return settingObject(workbook, String(key));
    },
    GetItemOrNullObject: (workbook, [key]) =>
      workbook.state.settings.has(String(key)) ? settingObject(workbook, String(key)) : null,
  },
};

export const SETTING: TypeMembers<SettingTarget> = {
  get: { Key: ({ key }) => key, Value: ({ workbook, key }) => workbook.state.settings.get(key) },
  set: {
    Value: ({ workbook, key }, value) => {
      workbook.assertWritable();
      workbook.state.settings.set(key, value);
    },
  },
  methods: {
    Delete: ({ workbook, key }) => {
      workbook.assertWritable();
      workbook.state.settings.delete(key);
    },
  },
};

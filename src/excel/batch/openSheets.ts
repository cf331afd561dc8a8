// The objects of a batch, each requested once, because every new one takes three actions.

/** A sheet in a batch. */
export interface OpenSheet {
  readonly worksheet: Excel.Worksheet;
  readonly range: (address: string) => Excel.Range;
  readonly chart: (name: string) => Excel.Chart;
  /** Registers a chart made by the batch under its name. */
  readonly made: (name: string, chart: Excel.Chart) => void;
}

function remembered<Item>(make: (key: string) => Item): {
  readonly get: (key: string) => Item;
  readonly put: (key: string, item: Item) => void;
} {
  const items = new Map<string, Item>();
  const put = (key: string, item: Item): void => void items.set(key, item);
  return {
    put,
    get: (key) => {
      const item = items.get(key) ?? make(key);
      put(key, item);
      return item;
    },
  };
}

export function openSheet(worksheet: Excel.Worksheet): OpenSheet {
  // Untracked: a reference that is kept costs an action, and one more to release it.
  const ranges = remembered((address) => worksheet.getRange(address).untrack());
  const charts = remembered((name) => worksheet.charts.getItem(name));
  return { worksheet, range: ranges.get, chart: charts.get, made: charts.put };
}

/** The sheets of a workbook by tab name. */
export const openSheets = ({ worksheets }: Excel.Workbook): ((tabName: string) => OpenSheet) =>
  remembered((tabName) => openSheet(worksheets.getItem(tabName))).get;

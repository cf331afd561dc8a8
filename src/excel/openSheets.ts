// Objects of a batch, each asked for once: every new one costs three actions.

/** A sheet in a batch. */
export interface OpenSheet {
  readonly worksheet: Excel.Worksheet;
  readonly range: (address: string) => Excel.Range;
  readonly chart: (name: string) => Excel.Chart;
  /** A chart that the batch makes is known under its name from then on. */
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
  const ranges = remembered((address) => worksheet.getRange(address));
  const charts = remembered((name) => worksheet.charts.getItem(name));
  return { worksheet, range: ranges.get, chart: charts.get, made: charts.put };
}

/** The sheets of a workbook by tab name. */
export const openSheets = ({ worksheets }: Excel.Workbook): ((tabName: string) => OpenSheet) =>
  remembered((tabName) => openSheet(worksheets.getItem(tabName))).get;

// Members of charts: their state is a set of properties by path, plus the ranges that feed the series.

import { areaText } from '../state/area';
import { itemNotFound, notImplemented } from '../state/hostError';
import type { HostObject } from '../document/hostObject';
import type { MemberContext, TypeMembers } from './typeMembers';
import { areaArgument } from '../document/rangeTarget';
import { sheetPrefix } from '../formulas/tableReferences';
import type { ChartSeriesState, ChartState, SheetState } from '../state/state';

/** A chart or a series: both store their properties by path. */
type Part = ChartState | ChartSeriesState;

const node =
  (type: string) =>
  (target: Part): HostObject => ({ type, target });

const bag =
  (path: string) =>
  (target: Part, value: unknown): void => {
    target.properties[path] = value;
  };

const bags = (prefix: string, properties: readonly string[]): NonNullable<TypeMembers<Part>['set']> =>
  Object.fromEntries(properties.map((property) => [property, bag(prefix + property)]));

/** Titles and axes, which some Excels refuse. */
const looks =
  (path: string) =>
  (target: Part, value: unknown, { workbook }: MemberContext): void => {
    workbook.assertLooks('chart');
    target.properties[path] = value;
  };

const looksOf = (prefix: string, properties: readonly string[]): NonNullable<TypeMembers<Part>['set']> =>
  Object.fromEntries(properties.map((property) => [property, looks(prefix + property)]));

const seriesNode = (target: ChartSeriesState): HostObject => ({ type: 'ChartSeries', target });

export const CHARTS: TypeMembers<SheetState> = {
  items: (sheet) => sheet.charts.map((chart) => ({ type: 'Chart', target: chart, id: chart.name })),
  objectMethods: {
    Add: (sheet, [type, source, by], { workbook }) => {
      workbook.assertWritable(sheet);
      const values = areaArgument(source);
      // Excel would turn each column, or each row, into a series.
      if ((by === 'Rows' ? values.rows : values.columns) > 1)
        throw notImplemented('ChartCollection', 'Add(several series)');
      const name = `Grafiek ${sheet.charts.length + 1}`;
      const chart: ChartState = {
        name,
        type: String(type),
        series: [{ values, categories: null, properties: {} }],
        position: null,
        properties: {},
      };
      sheet.charts.push(chart);
      return { type: 'Chart', target: chart, id: workbook.newId('chart') };
    },
    GetItem: (sheet, [name]) => {
      const chart = sheet.charts.find((candidate) => candidate.name === name);
      if (!chart) throw itemNotFound(`chart ${String(name)}`);
      return { type: 'Chart', target: chart, id: chart.name };
    },
  },
};

const PARTS_OF_CHARTS: Readonly<Record<string, TypeMembers<ChartState>>> = {
  Chart: {
    get: { Name: ({ name }) => name, ChartType: ({ type }) => type },
    set: {
      Name: (chart, name) => {
        chart.name = String(name);
      },
    },
    objects: {
      Title: node('ChartTitle'),
      Legend: node('ChartLegend'),
      Series: node('ChartSeriesCollection'),
      Axes: node('ChartAxes'),
    },
    methods: {
      Delete: (chart, _, { workbook }) => {
        const sheet = workbook.state.sheets.find(({ charts }) => charts.includes(chart));
        if (!sheet) throw itemNotFound(`chart ${chart.name}`);
        workbook.assertWritable(sheet);
        sheet.charts = sheet.charts.filter((other) => other !== chart);
      },
      SetPosition: (chart, [from, to]) => {
        chart.position = [String(from), String(to)];
      },
    },
  },
  ChartTitle: {
    set: looksOf('Title.', ['Text', 'Visible']),
    methods: { SetFormula: (chart, [formula], context) => looks('Title.Formula')(chart, formula, context) },
  },
  ChartLegend: { set: bags('Legend.', ['Visible', 'Position']) },
  ChartSeriesCollection: {
    get: { Count: ({ series }) => series.length },
    objectMethods: {
      GetItemAt: (chart, [index]) => {
        const series = chart.series[Number(index)];
        if (!series) throw itemNotFound(`series ${String(index)}`);
        return seriesNode(series);
      },
      Add: (chart, [name]) => {
        const [first] = chart.series;
        if (!first) throw itemNotFound('series 0');
        // Until a series gets values of its own, it shows those of the first.
        const series = { values: first.values, categories: null, properties: { Name: name } };
        chart.series.push(series);
        return seriesNode(series);
      },
    },
  },
  ChartAxes: { objects: { CategoryAxis: node('ChartCategoryAxis'), ValueAxis: node('ChartValueAxis') } },
  ChartCategoryAxis: {
    set: looksOf('CategoryAxis.', ['MajorTickMark', 'ReversePlotOrder', 'TickLabelPosition', 'Visible']),
    objects: { Title: node('ChartAxisTitle') },
  },
  ChartAxisTitle: { set: looksOf('CategoryAxis.Title.', ['Text']) },
  ChartValueAxis: { set: looksOf('ValueAxis.', ['Visible']), objects: { MajorGridlines: node('ChartGridlines') } },
  ChartGridlines: { set: looksOf('ValueAxis.Gridlines.', ['Visible']) },
};

const PARTS_OF_SERIES: Readonly<Record<string, TypeMembers<ChartSeriesState>>> = {
  ChartSeries: {
    set: bags('', ['GapWidth', 'HasDataLabels', 'Name', 'Overlap']),
    objects: { DataLabels: node('ChartDataLabels'), Format: node('ChartSeriesFormat') },
    methods: {
      GetDimensionDataSourceString: (series, [dimension], { workbook }) => {
        const area = dimension === 'Values' ? series.values : series.categories;
        const home = workbook.state.sheets.find(({ charts }) => charts.some((chart) => chart.series.includes(series)));
        return area && home ? `${sheetPrefix(home.name)}!${areaText(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}` : '';
      },
      SetValues: (series, [range]) => {
        series.values = areaArgument(range);
      },
      SetXAxisValues: (series, [range]) => {
        series.categories = areaArgument(range);
      },
    },
  },
  ChartDataLabels: { set: bags('DataLabels.', ['NumberFormat', 'ShowValue', 'Position']) },
  ChartSeriesFormat: { objects: { Fill: node('ChartFill') } },
  ChartFill: {
    methods: {
      SetSolidColor: (chart, [color]) => bag('Color')(chart, color),
      Clear: (chart) => bag('Color')(chart, null),
    },
  },
};

export const CHART_TYPES = { ...PARTS_OF_CHARTS, ...PARTS_OF_SERIES };

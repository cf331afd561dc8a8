// Members of charts: the state is a bag of properties by path, and the ranges that feed the series.

import { invalidArgument, itemNotFound } from './hostError';
import type { HostObject, TypeMembers } from './hostObject';
import { areaArgument } from './rangeTarget';
import type { ChartState, SheetState } from './state';

const node =
  (type: string) =>
  (target: ChartState): HostObject => ({ type, target });

const bag =
  (path: string) =>
  (target: ChartState, value: unknown): void => {
    target.properties[path] = value;
  };

const bags = (prefix: string, properties: readonly string[]): NonNullable<TypeMembers<ChartState>['set']> =>
  Object.fromEntries(properties.map((property) => [property, bag(prefix + property)]));

export const CHARTS: TypeMembers<SheetState> = {
  items: (sheet) => sheet.charts.map((chart) => ({ type: 'Chart', target: chart, id: chart.name })),
  objectMethods: {
    Add: (sheet, [type, source], { workbook }) => {
      workbook.assertWritable(sheet);
      const name = `Grafiek ${sheet.charts.length + 1}`;
      const chart: ChartState = {
        name,
        type: String(type),
        values: areaArgument(source),
        categories: null,
        position: null,
        properties: {},
      };
      sheet.charts.push(chart);
      return { type: 'Chart', target: chart, id: workbook.newId('chart') };
    },
  },
};

export const CHART_TYPES: Readonly<Record<string, TypeMembers<ChartState>>> = {
  Chart: {
    get: { Name: ({ name }) => name },
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
      SetPosition: (chart, [from, to]) => {
        chart.position = [String(from), String(to)];
      },
    },
  },
  ChartTitle: {
    set: bags('Title.', ['Text', 'Visible']),
    methods: { SetFormula: (chart, [formula]) => bag('Title.Formula')(chart, formula) },
  },
  ChartLegend: { set: bags('Legend.', ['Visible', 'Position']) },
  ChartSeriesCollection: {
    objectMethods: {
      GetItemAt: (chart, [index]) => {
        if (index !== 0) throw itemNotFound(`series ${String(index)}`);
        return { type: 'ChartSeries', target: chart };
      },
    },
  },
  ChartSeries: {
    set: bags('Series.', ['GapWidth', 'HasDataLabels', 'Name']),
    objects: { DataLabels: node('ChartDataLabels'), Format: node('ChartSeriesFormat') },
    methods: {
      SetValues: (chart, [range]) => {
        chart.values = areaArgument(range);
      },
      SetXAxisValues: (chart, [range]) => {
        chart.categories = areaArgument(range);
      },
    },
  },
  ChartDataLabels: { set: bags('DataLabels.', ['NumberFormat', 'ShowValue', 'Position']) },
  ChartSeriesFormat: { objects: { Fill: node('ChartFill') } },
  ChartFill: {
    methods: {
      SetSolidColor: (chart, [color]) => {
        if (typeof color !== 'string') throw invalidArgument('A colour is text');
        bag('Series.Color')(chart, color);
      },
    },
  },
  ChartAxes: { objects: { CategoryAxis: node('ChartCategoryAxis'), ValueAxis: node('ChartValueAxis') } },
  ChartCategoryAxis: { set: bags('CategoryAxis.', ['ReversePlotOrder', 'Visible']) },
  ChartValueAxis: { set: bags('ValueAxis.', ['Visible']), objects: { MajorGridlines: node('ChartGridlines') } },
  ChartGridlines: { set: bags('ValueAxis.Gridlines.', ['Visible']) },
};

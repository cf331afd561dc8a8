// Probes of how Excel treats contents that are written to cells, and the ranges that they are written to.

import { UNKNOWN, type Probe } from './probe';
import { refusalOf } from './refusal';

const sheetOf = (context: Excel.RequestContext, name: string): Excel.Worksheet =>
  context.workbook.worksheets.getItem(name);

/** Marks a cell, makes room above it, and writes to the same Range object again. */
export const rangeFollows: Probe = (sheetName) =>
  Excel.run(async (context) => {
    const sheet = sheetOf(context, sheetName);
    const cell = sheet.getRange('A2');
    cell.values = [['voor']];
    sheet.getRange('A1').insert(Excel.InsertShiftDirection.down);
    cell.values = [['na']];
    const cells = sheet.getRange('A2:A3').load('values');
    await context.sync();
    return cells.values[1]?.[0] === 'na' ? 'follows' : 'stays';
  });

export const oneByOneSpreads: Probe = async (sheetName) => {
  const refusal = await refusalOf((context) => {
    sheetOf(context, sheetName).getRange('A1:A2').values = [['x']];
  });
  if (refusal !== null) return 'refused';
  return Excel.run(async (context) => {
    const cells = sheetOf(context, sheetName).getRange('A1:A2').load('values');
    await context.sync();
    return cells.values.every(([value]) => value === 'x') ? 'spreads' : UNKNOWN;
  });
};

export const unknownNameInFormula: Probe = async (sheetName) => {
  const refusal = await refusalOf((context) => {
    sheetOf(context, sheetName).getRange('A1').formulas = [['=nergens_te_vinden*2']];
  });
  return refusal === null ? 'shown' : 'refused';
};

export const colourNameFormat: Probe = (sheetName) =>
  Excel.run(async (context) => {
    const cell = sheetOf(context, sheetName).getRange('A1');
    cell.format.fill.color = 'yellow';
    cell.numberFormat = [['']];
    const fill = cell.format.fill.load('color');
    cell.load('numberFormat');
    await context.sync();
    if (fill.color === '#FFFF00' && cell.numberFormat[0]?.[0] === 'General') return 'translated';
    return fill.color === 'yellow' && cell.numberFormat[0]?.[0] === '' ? 'as-written' : UNKNOWN;
  });

export const textFormat: Probe = (sheetName) =>
  Excel.run(async (context) => {
    const cell = sheetOf(context, sheetName).getRange('A1');
    cell.numberFormat = [['@']];
    cell.values = [['00123']];
    cell.load('values');
    await context.sync();
    return cell.values[0]?.[0] === '00123' ? 'text' : 'number';
  });

export const formatOnTop: Probe = (sheetName) =>
  Excel.run(async (context) => {
    const formats = sheetOf(context, sheetName).getRange('A1:A2').conditionalFormats;
    const earlier = formats.add(Excel.ConditionalFormatType.custom);
    earlier.custom.rule.formula = '=$A$1=1';
    const later = formats.add(Excel.ConditionalFormatType.custom);
    later.custom.rule.formula = '=$A$1=2';
    earlier.load('priority');
    later.load('priority');
    await context.sync();
    return later.priority < earlier.priority ? 'first' : 'last';
  });

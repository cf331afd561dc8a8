// The figures of a model for the command line: a few lines in Dutch notation, or everything as JSON. Pure.

import type { ModelInputs } from '../../src/model/inputs/modelInputs';
import type { ModelResults } from '../../src/model/results/modelResults';
import { remarkWords } from '../../src/model/sheets/remarkRegistry';
import { supplementsOf } from '../../src/model/inputs/supplements';
import { sectionOf, type FileSheets } from './fileSheet';
import { CENTS, euro, number, typed } from './numbers';

const checks = ({ points }: ModelResults): string =>
  points === 0 ? 'in orde' : `${points} ${points === 1 ? 'punt' : 'punten'}, zie Uitgangspunten in het bestand`;

/** Total, fte, cost price per scenario, and the main figures of the added sheets. */
export function figuresAsText(inputs: ModelInputs, results: ModelResults, sheets: FileSheets): string {
  const { parameters, scenarios } = inputs;
  const prices = results.scenarios.map(({ name, costPerQuestion }, index) => [
    `Kostprijs ${name} (${typed(scenarios[index]?.questionsPerMonth ?? null)} per maand)`,
    euro(costPerQuestion, CENTS),
  ]);
  const rows = [
    ...(parameters.municipality === '' ? [] : [['Gemeente', parameters.municipality]]),
    ['Totaal per jaar', euro(results.total, 0)],
    ['Formatie', `${number(results.establishment, Number(parameters.fteDecimals))} fte`],
    ...prices,
    ...supplementsOf(inputs).flatMap((id) => sheets[id].lines(inputs, results)),
    ['Controles', checks(results)],
    ...results.remarks.map(({ name }) => ['Opmerking', remarkWords(name).text]),
  ];
  const width = rows.reduce((widest, [label = '']) => Math.max(widest, label.length), 0);
  return rows.map(([label = '', value = '']) => `${label.padEnd(width)}  ${value}`).join('\n');
}

/** All results, by their names on the sheets. */
export function figuresAsJson(inputs: ModelInputs, results: ModelResults, sheets: FileSheets): object {
  return {
    gemeente: inputs.parameters.municipality,
    totaalPerJaar: results.total,
    formatie: results.establishment,
    kostprijs: results.costPerQuestion,
    kostenposten: results.lines.map(({ name, fte, salary, cost, share, status }) => ({
      kostenpost: name,
      fte,
      salaris: salary,
      kostenPerJaar: cost,
      aandeel: share,
      controle: status,
    })),
    scenarios: results.scenarios.map(({ name, questionsPerYear, cost, costPerQuestion }) => ({
      scenario: name,
      klantvragenPerJaar: questionsPerYear,
      kostenPerJaar: cost,
      kostprijs: costPerQuestion,
    })),
    kostensoorten: Object.fromEntries(results.costTypes.map(({ costType, cost }) => [costType, cost])),
    controlepunten: results.points,
    prijspeilJaar: results.priceYear === 0 ? null : results.priceYear,
    // Apart from the points: they make the figures not wrong.
    opmerkingen: results.remarks.map(({ name }) => ({
      opmerking: remarkWords(name).text,
      advies: remarkWords(name).advice,
    })),
    ...Object.fromEntries(supplementsOf(inputs).map((id) => [sectionOf(id), sheets[id].figures(inputs, results)])),
  };
}

// The figures of a model for the command line: a few lines in Dutch notation, or everything as JSON. Pure.

import type { ModelInputs, NumberInput } from '../../src/model/modelInputs';
import type { ModelResults, Outcome } from '../../src/model/modelResults';

const number = (value: number, decimals: number): string =>
  value.toLocaleString('nl-NL', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

const CENTS = 2;
const euro = (outcome: Outcome, decimals: number): string =>
  typeof outcome === 'number' ? `€ ${number(outcome, decimals)}` : outcome;
const questions = (input: NumberInput): string => (typeof input === 'number' ? input.toLocaleString('nl-NL') : '-');

/** Total, fte, and the cost price of each scenario. */
export function figuresAsText({ parameters, scenarios }: ModelInputs, results: ModelResults): string {
  const prices = results.scenarios.map(({ name, costPerQuestion }, index) => [
    `Kostprijs ${name} (${questions(scenarios[index]?.questionsPerMonth ?? null)} per maand)`,
    euro(costPerQuestion, CENTS),
  ]);
  const rows = [
    ...(parameters.municipality === '' ? [] : [['Gemeente', parameters.municipality]]),
    ['Totaal per jaar', euro(results.total, 0)],
    ['Formatie', `${number(results.establishment, Number(parameters.fteDecimals))} fte`],
    ...prices,
    ['Controles', results.points === 0 ? 'in orde' : `${results.points} punten, zie Uitgangspunten in het bestand`],
  ];
  const width = Math.max(...rows.map(([label = '']) => label.length));
  return rows.map(([label = '', value = '']) => `${label.padEnd(width)}  ${value}`).join('\n');
}

/** All results, by the names that the sheets use. */
export function figuresAsJson({ parameters }: ModelInputs, results: ModelResults): object {
  return {
    gemeente: parameters.municipality,
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
  };
}

// The figures of a model for the command line: a few lines in Dutch notation, or everything as JSON. Pure.

import { hasBudget } from '../../src/model/sheets/budget/budgetInputs';
import { computeBudget } from '../../src/oracle/computeBudget';
import { computeSensitivity } from '../../src/oracle/computeSensitivity';
import type { ModelInputs, NumberInput } from '../../src/model/modelInputs';
import type { ModelResults, Outcome } from '../../src/model/modelResults';
import { hasSensitivity } from '../../src/model/sheets/sensitivity/sensitivityInputs';

const number = (value: number, decimals: number): string =>
  value.toLocaleString('nl-NL', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

const CENTS = 2;
const euro = (outcome: Outcome, decimals: number): string =>
  typeof outcome === 'number' ? `€ ${number(outcome, decimals)}` : outcome;
const questions = (input: NumberInput): string => (typeof input === 'number' ? input.toLocaleString('nl-NL') : '-');

/** The estimate of each year, for a model with a begroting. */
function estimates(inputs: ModelInputs, results: ModelResults): readonly (readonly string[])[] {
  if (!hasBudget(inputs)) return [];
  const unit = inputs.parameters.budgetUnit === 1 ? '' : ` (x € ${questions(inputs.parameters.budgetUnit ?? null)})`;
  return computeBudget(inputs, results).years.map(({ year, total }) => [`Raming ${year}${unit}`, euro(total, 0)]);
}

/** Total and cost price of each variant next to those of the model. */
const variantRows = ({ variants = [] }: ModelInputs): readonly (readonly string[])[] =>
  variants.map(({ name, figures }) => [
    `Variant ${name}`,
    `${euro(figures.total ?? '', 0)} per jaar, ${euro(figures.costPerQuestion ?? '', CENTS)} per klantvraag`,
  ]);

const checks = ({ points }: ModelResults): string =>
  points === 0 ? 'in orde' : `${points} ${points === 1 ? 'punt' : 'punten'}, zie Uitgangspunten in het bestand`;

/** Total, fte, cost price per scenario, estimate per year, and the variants. */
export function figuresAsText(inputs: ModelInputs, results: ModelResults): string {
  const { parameters, scenarios } = inputs;
  const prices = results.scenarios.map(({ name, costPerQuestion }, index) => [
    `Kostprijs ${name} (${questions(scenarios[index]?.questionsPerMonth ?? null)} per maand)`,
    euro(costPerQuestion, CENTS),
  ]);
  const rows = [
    ...(parameters.municipality === '' ? [] : [['Gemeente', parameters.municipality]]),
    ['Totaal per jaar', euro(results.total, 0)],
    ['Formatie', `${number(results.establishment, Number(parameters.fteDecimals))} fte`],
    ...prices,
    ...estimates(inputs, results),
    ...variantRows(inputs),
    ['Controles', checks(results)],
  ];
  const width = rows.reduce((widest, [label = '']) => Math.max(widest, label.length), 0);
  return rows.map(([label = '', value = '']) => `${label.padEnd(width)}  ${value}`).join('\n');
}

function budgetAsJson(inputs: ModelInputs, results: ModelResults): object {
  const { rows, years } = computeBudget(inputs, results);
  return {
    jaren: years.map(({ year, exact, total, overhead }) => ({ jaar: year, inEuro: exact, raming: total, overhead })),
    regels: rows.map(({ modelCost, estimates: ramingen, character }, index) => ({
      kostensoort: inputs.budgetRows[index]?.costType,
      kostenpost: inputs.budgetRows[index]?.costLine,
      taakveld: inputs.budgetRows[index]?.taskField,
      economischeCategorie: inputs.budgetRows[index]?.economicCategory,
      karakter: character,
      prijspeilModel: modelCost,
      ramingen,
    })),
  };
}

/** Every factor, largest swing first. */
const sensitivityAsJson = (inputs: ModelInputs, results: ModelResults): object =>
  computeSensitivity(inputs, results)
    .factors.toSorted((one, other) => Number(one.rank || Infinity) - Number(other.rank || Infinity))
    .map((factor) => ({
      factor: factor.name,
      eenheid: factor.unit,
      laag: factor.low,
      basis: factor.base,
      hoog: factor.high,
      totaalLaag: factor.totalLow,
      totaalHoog: factor.totalHigh,
      kostprijsLaag: factor.costPriceLow,
      kostprijsHoog: factor.costPriceHigh,
      uitslag: factor.swing,
      rang: factor.rank,
      herkomst: factor.source,
    }));

const variantsAsJson = (variants: NonNullable<ModelInputs['variants']>): object =>
  variants.map(({ name, savedOn, figures, lines, scenarios }) => ({
    variant: name,
    bewaardOp: savedOn,
    totaalPerJaar: figures.total,
    formatie: figures.establishment,
    kostprijs: figures.costPerQuestion,
    kostenposten: lines.map((line) => ({ kostenpost: line.name, kostenPerJaar: line.cost })),
    scenarios: scenarios.map((scenario) => ({ scenario: scenario.name, kostprijs: scenario.costPerQuestion })),
  }));

/** All results, by their names on the sheets. */
export function figuresAsJson(inputs: ModelInputs, results: ModelResults): object {
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
    ...(hasBudget(inputs) ? { begroting: budgetAsJson(inputs, results) } : {}),
    ...(hasSensitivity(inputs) ? { gevoeligheid: sensitivityAsJson(inputs, results) } : {}),
    ...(inputs.variants ? { varianten: variantsAsJson(inputs.variants) } : {}),
  };
}

// Random begrotingswijzigingen on top of a model with a begroting, with the awkward ones among them.

import fc, { type Arbitrary } from 'fast-check';
import type { ModelInputs, NumberInput } from '../../../src/model/inputs/modelInputs';
import { EMPTY_COVER_LINE, withDefaultBudgetChange } from '../../../src/model/sheets/budgetChange/budgetChangeDefaults';
import {
  CHARACTERS,
  COVER_CATEGORIES,
  COVER_KINDS,
  COVER_TASK_FIELDS,
} from '../../../src/model/sheets/budgetChange/budgetChangeWords';
import { mostly, weighted } from './parts';

const AMOUNT = weighted<NumberInput>(
  [60, fc.constantFrom(0, 20_340, 29_660, 49_410, 30, 19)],
  [30, fc.nat(120_000).map((half) => half / 2)],
);
const AWKWARD_AMOUNT = fc.constantFrom<NumberInput>(null, 'veel', -1, '12');

const DESCRIPTIONS = ['Uren van het KCC', 'Uit de reserve', 'A', 'x'.repeat(36)] as const;

/** One line in ten of the usual ones has something wrong with each of its words. */
const LINE = fc
  .record({
    description: mostly(fc.constantFrom<string>(...DESCRIPTIONS), 6, fc.constantFrom('', 'x'.repeat(37))),
    coverKind: mostly(fc.constantFrom<string>(...COVER_KINDS), 6, fc.constantFrom('', 'AL BEGROOT', 'lening')),
    taskField: mostly(fc.constantFrom<string>(...COVER_TASK_FIELDS), 10, fc.constant('')),
    economicCategory: mostly(fc.constantFrom<string>(...COVER_CATEGORIES), 10, fc.constant('')),
    character: mostly(fc.constantFrom<string>(...CHARACTERS), 6, fc.constantFrom('', 'eenmalig', 'Structureel')),
    amount1: mostly(AMOUNT, 4, AWKWARD_AMOUNT),
    amount2: AMOUNT,
    amount3: mostly(AMOUNT, 4, AWKWARD_AMOUNT),
    amount4: AMOUNT,
  })
  .map((line) => ({ ...line, amount2: line.amount1 === null ? null : line.amount2 }));

const LINES = fc.array(mostly(LINE, 10, fc.constant(EMPTY_COVER_LINE)), { minLength: 1, maxLength: 5, size: 'max' });

const LENGTH = mostly(fc.constantFrom<NumberInput>(36, 36, 40), 4, fc.constantFrom<NumberInput>(null, 'veel'));

/** These models with a begrotingswijziging whose lines are random. */
export const withBudgetChange = (models: Arbitrary<ModelInputs>): Arbitrary<ModelInputs> =>
  fc
    .record({ inputs: models, coverLines: LINES, descriptionLength: LENGTH })
    .map(({ inputs, coverLines, descriptionLength }): ModelInputs => ({
      ...withDefaultBudgetChange(inputs),
      coverLines,
      parameters: { ...inputs.parameters, descriptionLength },
    }));

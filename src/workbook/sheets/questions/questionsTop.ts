// Above the table of the sheet Klantvragen: what counts as a question, and the price of one by each definition.

import type { QuestionsParameters } from '../../../model/sheets/questions/questionsInputs';
import {
  QUESTION_COUNT_NAMES as COUNT,
  QUESTION_PRICE_NAMES as PRICE,
  QUESTION_YEAR_NAMES as YEAR,
  QUESTIONS_PARAMETER_NAMES as PARAMETER,
  QUESTIONS_RESULT_NAMES as RESULT,
} from '../../../model/sheets/questions/questionsNames';
import {
  DEFINITION_IDS,
  DEFINITION_LABELS,
  DEFINITION_WORDS,
  QUESTION_DEFINITIONS,
  type DefinitionId,
} from '../../../model/sheets/questions/questionsWords';
import { sheetCheckFormula } from '../../plan/checks';
import { inputCell } from '../../plan/description';
import { calculated, EURO, text, UNIT_STYLE, type Cells } from '../../plan/labelledCells';
import { BESIDE_NUMBERS, NUMBER_FORMATS, STYLES } from '../../plan/styles';
import { COUNT_FORMULAS, priceFormula, RESULT_FORMULAS, yearFormula } from './questionsFormulas';
import { QUESTIONS_VALIDATIONS } from './questionsValidations';

const BESIDE_HEADER = { ...STYLES.numberHeader, ...BESIDE_NUMBERS } as const;
const PRICE_STYLE = { ...calculated(NUMBER_FORMATS.euroCents), ...STYLES.total };

/** One definition: its count and price, the word by which it is chosen, and what it counts. */
const definitionRow = (id: DefinitionId): Cells => [
  text(DEFINITION_LABELS[id]),
  { content: COUNT_FORMULAS[id], name: COUNT[id], style: EURO },
  { content: yearFormula(id), name: YEAR[id], style: EURO },
  { content: priceFormula(id), name: PRICE[id], style: PRICE_STYLE },
  text(QUESTION_DEFINITIONS[id], UNIT_STYLE),
];

/** Title, sentence, check, the choice, and the three definitions side by side. */
export const questionsTop = ({ questionDefinition = null }: Partial<QuestionsParameters>): readonly Cells[] => [
  [text('Klantvragen: wat er telt, en wat dat met de prijs doet', STYLES.title)],
  [{ content: RESULT_FORMULAS.sentence, name: RESULT.sentence, style: STYLES.heading }],
  [
    text('Controle van de klantvragen', STYLES.label),
    { content: sheetCheckFormula(RESULT.points), name: RESULT.check, style: { ...STYLES.total, horizontal: 'Left' } },
  ],
  [
    text('Wat telt als klantvraag'),
    {
      content: inputCell(questionDefinition),
      name: PARAMETER.questionDefinition,
      style: STYLES.input,
      validation: QUESTIONS_VALIDATIONS.definition,
    },
  ],
  [],
  [
    text('Definitie', STYLES.header),
    text('Per maand', STYLES.numberHeader),
    text('Per jaar', STYLES.numberHeader),
    text('Per klantvraag', STYLES.numberHeader),
    text('Keuze', BESIDE_HEADER),
  ],
  ...DEFINITION_IDS.map(definitionRow),
  [
    text('Gekozen, per maand'),
    { content: RESULT_FORMULAS.chosen, name: RESULT.chosen, style: { ...EURO, ...STYLES.total } },
  ],
  [
    text('In het kernscenario, per maand'),
    { content: RESULT_FORMULAS.keyQuestions, name: RESULT.keyQuestions, style: EURO },
  ],
  ...DEFINITION_IDS.map((id) => [text(`${QUESTION_DEFINITIONS[id]}: ${DEFINITION_WORDS[id]}`, STYLES.label)]),
];

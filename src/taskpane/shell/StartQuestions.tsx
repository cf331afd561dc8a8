// The questions before a model is made: each can be left as it is. What is typed is read by the rules of the fields of the
// model.

import { Field, Input } from '@fluentui/react-components';
import type { StartAnswers } from '../../model/report/startAnswers';
import type { NumberRule } from '../entries/entry';
import { readEntry } from '../entries/readEntry';
import { factorOf, ruleOf } from '../fields/numberRules';
import { SelectField } from '../fields/SelectField';
import { nameRefusal } from '../fields/textRules';
import { useTextStyles } from '../kit/textStyles';
import { FIRST_RUN_TEXT } from './firstRunText';

/** What was typed and chosen. */
export interface Typed {
  readonly municipality: string;
  readonly salaries: 'report' | 'latest';
  readonly hasEmployerCosts: boolean;
  readonly employerCosts: string;
  readonly questions: string;
}

export const NOTHING_TYPED: Typed = {
  municipality: '',
  salaries: 'report',
  hasEmployerCosts: false,
  employerCosts: '',
  questions: '',
};

const COSTS_RULE = ruleOf('surcharge', FIRST_RUN_TEXT.employerCosts);
const QUESTIONS_RULE = ruleOf('questions');

/** A number, nothing, or why it is neither. */
function numberOf(text: string, rule: NumberRule): { readonly value?: number; readonly refusal?: string } {
  const reading = readEntry(text, rule);
  if (reading.kind === 'number') return { value: reading.value };
  if (reading.kind === 'empty') return {};
  return { refusal: reading.kind === 'question' ? reading.question : reading.reason };
}

/** The answers in what was typed, and per question why it cannot be used. */
export interface ReadAnswers {
  readonly answers: StartAnswers;
  readonly refusals: Partial<Readonly<Record<'municipality' | 'employerCosts' | 'questions', string>>>;
}

/** Reads all questions. */
export function readAnswers(typed: Typed): ReadAnswers {
  const municipality = typed.municipality.trim();
  const name = municipality === '' ? null : nameRefusal(municipality, false);
  const costs = typed.hasEmployerCosts ? numberOf(typed.employerCosts, COSTS_RULE) : {};
  const questions = numberOf(typed.questions, QUESTIONS_RULE);
  const isMissing = typed.hasEmployerCosts && costs.value === undefined && costs.refusal === undefined;
  const costsRefusal = isMissing ? FIRST_RUN_TEXT.percentageMissing : costs.refusal;
  return {
    answers: {
      ...(municipality === '' ? {} : { municipality }),
      ...(typed.salaries === 'latest' ? { isLatestSalaries: true } : {}),
      ...(costs.value === undefined ? {} : { employerCosts: costs.value / factorOf('surcharge') }),
      ...(questions.value === undefined ? {} : { questionsPerMonth: questions.value }),
    },
    refusals: {
      ...(name === null ? {} : { municipality: name }),
      ...(costsRefusal === undefined ? {} : { employerCosts: costsRefusal }),
      ...(questions.refusal === undefined ? {} : { questions: questions.refusal }),
    },
  };
}

export interface StartQuestionsProps {
  readonly typed: Typed;
  readonly refusals: ReadAnswers['refusals'];
  readonly onType: (changes: Partial<Typed>) => void;
}

interface AnswerProps {
  readonly label: string;
  readonly value: string;
  readonly refusal: string | undefined;
  readonly onType: (value: string) => void;
  readonly hint?: string;
  /** Of a number: its unit, empty without one. */
  readonly unit?: string;
}

/** An answer that is typed. */
function Answer({ label, value, refusal, onType, hint, unit }: AnswerProps): React.JSX.Element {
  const text = useTextStyles();
  return (
    <Field
      className={text.field}
      size="small"
      label={label}
      hint={hint}
      validationState={refusal === undefined ? 'none' : 'error'}
      validationMessage={refusal}
    >
      <Input
        size="small"
        inputMode={unit === undefined ? 'text' : 'decimal'}
        autoComplete="off"
        contentAfter={unit}
        value={value}
        onChange={(_, typed) => onType(typed.value)}
      />
    </Field>
  );
}

/** All but who does it. */
export function StartQuestions({ typed, refusals, onType }: StartQuestionsProps): React.JSX.Element {
  return (
    <>
      <Answer
        label={FIRST_RUN_TEXT.municipality}
        value={typed.municipality}
        refusal={refusals.municipality}
        onType={(municipality) => onType({ municipality })}
      />
      <SelectField
        label={FIRST_RUN_TEXT.salaries}
        value={typed.salaries}
        choices={[
          ['report', FIRST_RUN_TEXT.reportSalaries],
          ['latest', FIRST_RUN_TEXT.latestSalaries],
        ]}
        onChoose={(salaries) => onType({ salaries })}
      />
      <SelectField
        label={FIRST_RUN_TEXT.employerCosts}
        value={typed.hasEmployerCosts ? 'yes' : 'no'}
        choices={[
          ['no', FIRST_RUN_TEXT.noEmployerCosts],
          ['yes', FIRST_RUN_TEXT.withEmployerCosts],
        ]}
        onChoose={(answer) => onType({ hasEmployerCosts: answer === 'yes' })}
      />
      {typed.hasEmployerCosts && (
        <Answer
          label={FIRST_RUN_TEXT.percentage}
          hint={FIRST_RUN_TEXT.percentageHint}
          unit="%"
          value={typed.employerCosts}
          refusal={refusals.employerCosts}
          onType={(employerCosts) => onType({ employerCosts })}
        />
      )}
      <Answer
        label={FIRST_RUN_TEXT.questions}
        hint={FIRST_RUN_TEXT.questionsHint}
        unit=""
        value={typed.questions}
        refusal={refusals.questions}
        onType={(questions) => onType({ questions })}
      />
    </>
  );
}

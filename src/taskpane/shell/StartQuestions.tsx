// The questions before a model is made: each can be left as it is. What is typed is read by the rules of the fields of the
// model.

import { Field, Input, Select } from '@fluentui/react-components';
import type { StartAnswers } from '../../model/report/startAnswers';
import type { NumberRule } from '../entries/entry';
import { readEntry } from '../entries/readEntry';
import { factorOf, ruleOf } from '../fields/numberRules';
import { nameRefusal } from '../fields/textRules';
import { useTextStyles } from '../kit/textStyles';
import { FIRST_RUN_TEXT } from './screensText';

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

const messageOf = (refusal: string | undefined): { validationState: 'error' | 'none'; validationMessage?: string } =>
  refusal === undefined ? { validationState: 'none' } : { validationState: 'error', validationMessage: refusal };

export interface StartQuestionsProps {
  readonly typed: Typed;
  readonly refusals: ReadAnswers['refusals'];
  readonly onType: (changes: Partial<Typed>) => void;
}

/** All but who does it. */
export function StartQuestions({ typed, refusals, onType }: StartQuestionsProps): React.JSX.Element {
  const text = useTextStyles();
  return (
    <>
      <Field
        className={text.field}
        size="small"
        label={FIRST_RUN_TEXT.municipality}
        {...messageOf(refusals.municipality)}
      >
        <Input
          size="small"
          autoComplete="off"
          value={typed.municipality}
          onChange={(_, { value }) => onType({ municipality: value })}
        />
      </Field>
      <Field className={text.field} size="small" label={FIRST_RUN_TEXT.salaries}>
        <Select
          size="small"
          value={typed.salaries}
          onChange={(_, { value }) => onType({ salaries: value === 'latest' ? 'latest' : 'report' })}
        >
          <option value="report">{FIRST_RUN_TEXT.reportSalaries}</option>
          <option value="latest">{FIRST_RUN_TEXT.latestSalaries}</option>
        </Select>
      </Field>
      <Field className={text.field} size="small" label={FIRST_RUN_TEXT.employerCosts}>
        <Select
          size="small"
          value={typed.hasEmployerCosts ? 'yes' : 'no'}
          onChange={(_, { value }) => onType({ hasEmployerCosts: value === 'yes' })}
        >
          <option value="no">{FIRST_RUN_TEXT.noEmployerCosts}</option>
          <option value="yes">{FIRST_RUN_TEXT.withEmployerCosts}</option>
        </Select>
      </Field>
      {typed.hasEmployerCosts && (
        <Field
          className={text.field}
          size="small"
          label={FIRST_RUN_TEXT.percentage}
          hint={FIRST_RUN_TEXT.percentageHint}
          {...messageOf(refusals.employerCosts)}
        >
          <Input
            size="small"
            inputMode="decimal"
            autoComplete="off"
            contentAfter="%"
            value={typed.employerCosts}
            onChange={(_, { value }) => onType({ employerCosts: value })}
          />
        </Field>
      )}
      <Field
        className={text.field}
        size="small"
        label={FIRST_RUN_TEXT.questions}
        hint={FIRST_RUN_TEXT.questionsHint}
        {...messageOf(refusals.questions)}
      >
        <Input
          size="small"
          inputMode="decimal"
          autoComplete="off"
          value={typed.questions}
          onChange={(_, { value }) => onType({ questions: value })}
        />
      </Field>
    </>
  );
}

// The questions before a model is made, and what their answers do to its inputs. Each can be skipped: then the value of the
// profile stays.

import type { ModelInputs } from '../inputs/modelInputs';
import { profile, type ProfileId } from './profiles';
import { LATEST_SALARIES } from '../salary/salaryTables';
import { sameText } from '../names';

export interface StartAnswers {
  readonly municipality?: string;
  /** Whether to calculate with the latest salaries instead of those of the report. */
  readonly isLatestSalaries?: boolean;
  /** Werkgeverslasten on top of the salary, as a fraction. */
  readonly employerCosts?: number;
  /** Klantvragen per maand, of the scenario of the key figures; the others keep their ratio to it. */
  readonly questionsPerMonth?: number;
}

/** The volumes of all scenarios when that of the key figures is another one, in whole questions. */
function withQuestions({ scenarios, parameters }: ModelInputs, questions: number): ModelInputs['scenarios'] {
  const known = scenarios.find(({ name }) => sameText(name, parameters.keyScenario))?.questionsPerMonth;
  if (typeof known !== 'number' || known <= 0) return scenarios;
  return scenarios.map(({ name, questionsPerMonth }) => ({
    name,
    questionsPerMonth:
      typeof questionsPerMonth === 'number' && !sameText(name, parameters.keyScenario)
        ? Math.round((questionsPerMonth * questions) / known)
        : questions,
  }));
}

/** The inputs of a new model. */
export function startInputs(id: ProfileId, answers: StartAnswers): ModelInputs {
  const { inputs } = profile(id);
  const { municipality, isLatestSalaries, employerCosts, questionsPerMonth } = answers;
  return {
    ...inputs,
    scenarios: questionsPerMonth === undefined ? inputs.scenarios : withQuestions(inputs, questionsPerMonth),
    parameters: {
      ...inputs.parameters,
      ...(municipality === undefined ? {} : { municipality }),
      ...(isLatestSalaries ? LATEST_SALARIES : {}),
      ...(employerCosts === undefined ? {} : { employerCosts }),
    },
  };
}

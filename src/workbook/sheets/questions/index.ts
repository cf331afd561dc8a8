// The sheet Klantvragen as an added sheet.

import { withDefaultQuestions } from '../../../model/sheets/questions/questionsDefaults';
import { QUESTIONS_RESULT_NAMES } from '../../../model/sheets/questions/questionsNames';
import { QUESTIONS_OUTLINE } from '../../../model/sheets/questions/questionsOutline';
import type { AddedSheet } from '../addedSheet';
import { pointsOfCheck } from '../points';
import { newChannel } from './newChannel';
import { questionsOf, type QuestionsReading } from './questionsReading';
import { planQuestionsSheet } from './questionsSheet';

const ADVICE = 'De controles staan onder de kanalen op dat blad, met wat te doen.';

export const QUESTIONS_SHEET = {
  explanation: {
    text: 'wat er per kanaal binnenkomt en wordt verstuurd, en wat een klantvraag kost als alleen antwoorden tellen, ook privéberichten, of alles wat is verstuurd. Het rapport telt alles wat is verstuurd (§6.1).',
    leadsTo: QUESTIONS_RESULT_NAMES.sentence,
  },
  plan: planQuestionsSheet,
  brief: [QUESTIONS_RESULT_NAMES.check],
  read: (raw) => {
    const figures = questionsOf(raw);
    return { figures, points: pointsOfCheck(QUESTIONS_OUTLINE.tabName, figures.check, 'questionDefinition', ADVICE) };
  },
  newRow: { channels: newChannel },
  begin: (inputs) => withDefaultQuestions(inputs),
} as const satisfies AddedSheet<QuestionsReading, object>;

// The codes with which Excel refuses. Where only the code differs, the answer is the code itself.

import type { Behaviour } from './behaviour';

export const REFUSALS = {
  'code-is-general': {
    question: 'Met welke code weigert Excel een argument dat niet kan?',
    answers: [
      { id: 'specific', words: 'met een code die zegt wat er mis is' },
      { id: 'general', words: 'met GeneralException, die niets zegt' },
    ],
    reported: { mac: 'general' },
    status: 'reported',
    source: 'OfficeDev/office-js-docs#417',
  },
  'structure-protected': {
    question: 'Met welke code weigert Excel een nieuw blad als de structuur van de werkmap is beveiligd?',
    answers: [
      { id: 'AccessDenied', words: 'AccessDenied' },
      { id: 'GeneralException', words: 'GeneralException' },
    ],
    reported: {},
    status: 'likely',
    source: 'Excel.WorkbookProtection, learn.microsoft.com',
  },
  'tear-code': {
    question: 'Met welke code weigert Excel cellen te verschuiven die een tabel uit elkaar trekken?',
    answers: [
      { id: 'InvalidOperation', words: 'InvalidOperation' },
      { id: 'InsertDeleteConflict', words: 'InsertDeleteConflict' },
    ],
    reported: { windows: 'InsertDeleteConflict', web: 'InsertDeleteConflict' },
    status: 'reported',
    source: 'microsoftgraph/microsoft-graph-docs#4392',
  },
  'overlap-code': {
    question: 'Met welke code weigert Excel een tabel over een andere?',
    answers: [
      { id: 'InvalidArgument', words: 'InvalidArgument' },
      { id: 'MergedRangeConflict', words: 'MergedRangeConflict' },
    ],
    reported: {
      windows: 'MergedRangeConflict',
      windows2021: 'MergedRangeConflict',
      mac: 'MergedRangeConflict',
      web: 'MergedRangeConflict',
    },
    status: 'documented',
    source: 'Application-specific API error handling, learn.microsoft.com',
  },
} as const satisfies Readonly<Record<string, Behaviour>>;

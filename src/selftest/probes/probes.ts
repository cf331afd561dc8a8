// The probe of each behaviour.

import type { BehaviourId } from '../../behaviours/behaviours';
import { notProbed, ownEcho, undoGroup } from './calling';
import { looksRefused } from './looks';
import { answerLost, freezeActivates } from './application';
import {
  colourNameFormat,
  formatOnTop,
  oneByOneSpreads,
  rangeFollows,
  textFormat,
  unknownNameInFormula,
} from './cells';
import { findAfterFirst, findLooksIn, hiddenSheetFind } from './finding';
import { nameFormulaLanguage, nameNoRangeCode, nameOfColumn, nameOnCopiedSheet } from './names';
import type { Probe } from './probe';
import { careful } from './refusal';
import { codeIsGeneral, overlapCode, structureProtected, tearCode } from './refusals';
import { findOneCell } from './searching';
import { deleteUnderFilter, fillColumn, insertAtTotals, totalsText } from './tables';
import { textBecomesValue } from './typing';
import { matrixOverFilter } from './writing';

export const PROBES: Readonly<Record<BehaviourId, Probe>> = {
  'name-formula-language': nameFormulaLanguage,
  'name-on-copied-sheet': nameOnCopiedSheet,
  'name-no-range-code': nameNoRangeCode,
  'name-of-column': nameOfColumn,
  'matrix-over-filter': matrixOverFilter,
  'text-becomes-value': textBecomesValue,
  'hidden-sheet-find': careful(hiddenSheetFind),
  'find-after-first': careful(findAfterFirst),
  'find-looks-in': careful(findLooksIn),
  'fill-column': careful(fillColumn),
  'delete-under-filter': careful(deleteUnderFilter),
  'totals-text': careful(totalsText),
  'insert-at-totals': careful(insertAtTotals),
  'range-follows': careful(rangeFollows),
  'one-by-one-spreads': careful(oneByOneSpreads),
  'unknown-name-in-formula': careful(unknownNameInFormula),
  'colour-name-format': careful(colourNameFormat),
  'text-format': careful(textFormat),
  'format-on-top': careful(formatOnTop),
  'code-is-general': careful(codeIsGeneral),
  'structure-protected': careful(structureProtected),
  'tear-code': careful(tearCode),
  'overlap-code': careful(overlapCode),
  'freeze-activates': careful(freezeActivates),
  'answer-lost': careful(answerLost),
  'find-one-cell': findOneCell,
  'looks-refused': looksRefused,
  'undo-group-other-code': undoGroup,
  'own-echo': ownEcho,
  'typing-goes-on': notProbed,
  'copy-does-not-open': notProbed,
};

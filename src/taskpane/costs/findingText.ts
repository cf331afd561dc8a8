// Words for a figure of a cost line that its formula no longer calculates. Words only.

import type { FormulaFinding } from '../../session/session';
import type { LineFigure } from '../../session/state/lineFindings';

type Kind = Exclude<FormulaFinding['kind'], 'constant'>;

export const FINDING_TEXT = {
  mend: 'Herstel',
  number: 'vast getal',
  text: 'vaste tekst',
  empty: 'leeg',
  formula: 'een formule',
  belongs: (what: string, meant: string): string => `${what}, hoort ${meant}`,
  of: (figure: string, words: string): string => `${figure}: ${words}`,
} as const;

export const KIND_TEXTS: Readonly<Record<Kind, string>> = {
  changed: 'andere formule',
  broken: 'formule verwijst naar iets dat er niet meer is',
  lost: 'formule is niet te vinden',
  typed: 'overgetypt',
  gone: 'regel weg',
};

/** What each figure is called; the cost itself needs no name. */
export const FIGURE_TEXTS: Readonly<Record<LineFigure, string>> = {
  fte: 'Fte',
  salary: 'Salaris',
  cost: '',
  share: 'Aandeel',
  status: 'Controle',
};

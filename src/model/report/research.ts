// The findings of the research per cost line: information beside an input, never a limit.

import { ownValue } from '../ownValue';

/** A range mentioned in the report. */
export interface ResearchRange {
  readonly low: number;
  readonly high: number;
  /** Higher occurs, but the report does not say how much: `high` is no upper end. */
  readonly isOpen?: true;
  /** The unit of both numbers, in the user's words. */
  readonly unit: string;
  /** The way of organising webcare that the range is about, where the report gives one for each. */
  readonly group?: 'KCC' | 'COM';
  /** Paragraph of the report. */
  readonly section: string;
  /** A caveat, in the user's words. */
  readonly remark: string;
}

/** Of tasks that another team than the klantcontactcentrum does; a paragraph may follow. */
const COMMUNICATION = 'hoort bij Communicatie (taakveld 0.4 kan ook';

/** Research ranges by the name of the cost line (report chapters 3 to 6). */
const RESEARCH: Readonly<Record<string, readonly ResearchRange[]>> = {
  'Personele inzet': [
    {
      low: 8,
      high: 40,
      unit: 'uur per week',
      section: '§3.1',
      remark: 'van 0,2 tot 1 fte bij gemeenten van gelijke omvang; 1 fte is daar 40 uur, in het model 36',
    },
    { low: 1426, high: 48600, unit: 'euro per jaar', section: '§3.5', group: 'KCC', remark: 'KCC-gemeenten' },
    { low: 22680, high: 120528, unit: 'euro per jaar', section: '§3.5', group: 'COM', remark: 'COM-gemeenten' },
    { low: 6, high: 8, unit: 'schaal', section: '§3.4', group: 'KCC', remark: 'KCC-medewerker' },
    { low: 8, high: 11, unit: 'schaal', section: '§3.4', group: 'COM', remark: 'COM-medewerker' },
  ],
  Aansturing: [{ low: 1, high: 15, unit: 'uur per week', section: '§4.2', remark: 'schaal 10 tot 12 (§4.1)' }],
  'Aanverwante taken': [
    {
      low: 2.5,
      high: 21,
      unit: 'uur per week',
      section: '§4.5',
      remark: `3.400 tot 29.000 euro; ${COMMUNICATION}, §4.4)`,
    },
  ],
  'Interne training': [{ low: 24, high: 60, unit: 'uur per jaar', section: '§5.13', remark: '' }],
  Gebruikersondersteuning: [
    { low: 20, high: 100, unit: 'uur per jaar', section: '§5.14', remark: `${COMMUNICATION})` },
  ],
  Loopbaanbudget: [
    {
      low: 500,
      high: 1000,
      unit: 'euro per fte per jaar',
      section: '§5.15',
      remark: 'per medewerker; het rapport rekent met 1,00, de uren zijn daar samen 0,78 fte',
    },
  ],
  'Externe opleiding': [
    { low: 1200, high: 5000, unit: 'euro per jaar', section: '§5.12', remark: 'de helft eenmalig, in de projectfase' },
  ],
  'Licentiekosten tool': [
    {
      low: 0,
      high: 15000,
      isOpen: true,
      unit: 'euro per jaar',
      section: '§5.11',
      remark: `gemiddelde van 7 gemeenten: 15.000; hoger komt voor, bedrag niet bekend; bij 5 van de 7: ${COMMUNICATION})`,
    },
  ],
  'Facebook-advertenties': [{ low: 400, high: 1000, unit: 'euro per jaar', section: '§5.16', remark: '' }],
  'Prijzengeld voor acties': [{ low: 200, high: 250, unit: 'euro per jaar', section: '§5.17', remark: '' }],
  'Stand-byvergoeding piket': [
    { low: 77, high: 77, unit: 'euro per week', section: '§6.7', remark: 'één gemeente, november tot en met april' },
  ],
};

/** Customer questions per month in the nine gemeenten (§6.2). */
export const RESEARCH_QUESTIONS: ResearchRange = {
  low: 200,
  high: 250,
  unit: 'klantvragen per maand',
  section: '§6.2',
  remark: 'ongeveer 6 bij de gemeente van 25.000 inwoners; geteld is elk verzonden bericht, ook eigen (§6.1)',
};

/** The research ranges for a cost line; none if the research does not cover it. */
export const researchRanges = (lineName: string): readonly ResearchRange[] => ownValue(RESEARCH, lineName) ?? [];

// The single values of the rekenmodel, each described once: type, value in the report, row on the sheet Uitgangspunten, place in
// the pane and name in the input file all follow from here. Data only.

import type { NumberInput, NumberKindId } from './numberKinds';
import { REPORT_TABLE } from '../salary/salaryTables';

/** A part of the tab Uitgangspunten of the pane. */
export type ParameterSection = 'salary' | 'hours' | 'rounding' | 'other';

/** One single value. */
export interface CoreParameter {
  /** The defined name of its cell. */
  readonly name: string;
  /** The label of its row and of its field. */
  readonly label: string;
  /** What it is called in a sentence of the history, where that is not the label. */
  readonly word?: string;
  /** Words, a choice out of a list, or a kind of number with its limits. */
  readonly kind: 'text' | 'choice' | NumberKindId;
  /** Its value in the report. */
  readonly report: NumberInput;
  /** How the sheet and the pane name its unit and where its value comes from. */
  readonly unit: string;
  readonly source: string;
  /** Where the pane says it in other words, beside what else it shows there. */
  readonly inPane?: { readonly unit?: string; readonly source?: string };
  /** Its thousands are separated in its cell. */
  readonly hasThousands?: true;
  /** Its row is on another sheet than Uitgangspunten. */
  readonly isElsewhere?: true;
  /** The section of the pane that has its field; without one a component gives it its place. */
  readonly section?: ParameterSection;
  /** Its name in the input file of `npm run export`, with what the schema says of it; without one it is a part of its own. */
  readonly inFile?: { readonly name: string; readonly description: string; readonly mayBeEmpty?: true };
}

/** In the order of the rows on Uitgangspunten; numbers come before choices there. */
export const CORE_PARAMETERS = {
  /** Full working week, hours a week (report, footnote 12). */
  workWeek: {
    name: 'rm_werkweek',
    label: 'Volledige werkweek',
    kind: 'workWeek',
    report: 36,
    unit: 'uur per week',
    source: 'Rapport, voetnoot 12; cao Gemeenten (§3.1 noemt 40 uur 1 fte)',
    section: 'hours',
    inFile: { name: 'werkweek', description: 'Uren van een volledige werkweek' },
  },
  /** Net hours of a fte, hours a year (report, footnote 12). */
  netHours: {
    name: 'rm_netto_uren',
    label: 'Netto uren per fte',
    kind: 'netHours',
    report: 1440,
    unit: 'uur per jaar',
    source: 'Rapport, voetnoot 12; in gebruik bij gemeenten: 1.350 tot 1.450',
    hasThousands: true,
    section: 'hours',
    inFile: { name: 'nettoUren', description: 'Netto uren per fte per jaar' },
  },
  /** Months in a year. */
  months: {
    name: 'rm_maanden',
    label: 'Maanden per jaar',
    kind: 'months',
    report: 12,
    unit: 'maanden',
    source: 'Kalender',
    section: 'hours',
    inFile: { name: 'maanden', description: 'Maanden per jaar' },
  },
  /** Decimals to which fte is rounded before it is used (report §8.2). */
  fteDecimals: {
    name: 'rm_fte_decimalen',
    label: 'Decimalen van fte',
    kind: 'decimals',
    report: 2,
    unit: 'decimalen',
    source: 'Rapport §8.2: fte wordt afgerond voordat ermee wordt gerekend',
    section: 'rounding',
    inFile: { name: 'fteDecimalen', description: 'Decimalen van fte' },
  },
  /** Decimals of the cost price: 1 is ten cents (report §8.3). */
  costPriceDecimals: {
    name: 'rm_kostprijs_decimalen',
    label: 'Decimalen van de kostprijs',
    kind: 'decimals',
    report: 1,
    unit: 'decimalen',
    source: 'Rapport §8.3: afgerond op 10 cent',
    section: 'rounding',
    inFile: { name: 'kostprijsDecimalen', description: 'Decimalen van de kostprijs' },
  },
  /** Decimals of the year salary before it is cut off to whole euros (report §8.2). */
  salaryDecimals: {
    name: 'rm_salaris_decimalen',
    label: 'Decimalen van het jaarsalaris',
    kind: 'decimals',
    report: 2,
    unit: 'decimalen',
    source: 'Rapport §8.2: op centen, daarna afgekapt op hele euro’s',
    section: 'rounding',
    inFile: { name: 'salarisDecimalen', description: 'Decimalen van het jaarsalaris' },
  },
  /** Label of the salary table in use. The pane chooses it together with the step. */
  salaryTable: {
    name: 'rm_salaristabel',
    label: 'Salaristabel',
    kind: 'choice',
    report: REPORT_TABLE,
    unit: 'keuze',
    source: 'Zie Salarisschalen; afgeleide tabellen controleren met artikel 3.3 cao Gemeenten',
    inFile: { name: 'salaristabel', description: 'Naam van een salaristabel' },
  },
  /** Trede (periodiek) 0 to 11 (report §8.2). */
  step: {
    name: 'rm_trede',
    label: 'Trede (periodiek)',
    word: 'Trede',
    kind: 'step',
    report: 5,
    unit: '0 tot en met 11',
    source: 'Rapport §8.2: de mediaan, trede 5; gemeenten ramen vaak op trede 9, 10 of 11',
    inPane: { source: 'Rapport §8.2: trede 5; gemeenten ramen vaak op trede 9, 10 of 11' },
    inFile: { name: 'trede', description: 'Trede (periodiek)' },
  },
  /** Werkgeverslasten on top of the salary, as a fraction. */
  employerCosts: {
    name: 'rm_werkgeverslasten',
    label: 'Werkgeverslasten',
    kind: 'surcharge',
    report: 0,
    unit: 'op het salaris',
    source: 'Het rapport laat ze weg; een begroting bevat ze gewoonlijk wel',
    inPane: {
      unit: '%',
      source: 'Percentage op het salaris. Het rapport laat ze weg; een begroting bevat ze gewoonlijk wel',
    },
    section: 'salary',
    inFile: { name: 'werkgeverslasten', description: 'Werkgeverslasten als fractie: 0.23 is 23%' },
  },
  /** The scenario whose cost price is the key figure (report §8.3). */
  keyScenario: {
    name: 'rm_kernscenario',
    label: 'Scenario van de kerncijfers',
    kind: 'choice',
    report: 'Gemiddeld',
    unit: 'keuze',
    source: 'Zie Kostprijs per klantvraag; rapport §8.3: gemiddeld',
    inPane: { source: 'Rapport §8.3: gemiddeld' },
    inFile: { name: 'kernscenario', description: 'Scenario van de kerncijfers' },
  },
  /** Name of the gemeente, free text; above the rekenmodel, and a part of its own in the input file. */
  municipality: {
    name: 'rm_gemeente',
    label: 'Gemeente',
    kind: 'text',
    report: '',
    isElsewhere: true,
    unit: '',
    source: 'Staat boven het rekenmodel en op de afdruk',
  },
  /** Cost of one contact through another channel, euro; empty is off. There is no default: no Dutch figure was found. */
  otherChannelCost: {
    name: 'rm_kosten_ander_kanaal',
    label: 'Kosten per contact van een ander kanaal',
    kind: 'amount',
    report: null,
    isElsewhere: true,
    unit: 'per contact',
    source: 'Leeg is uit. Het onderzoek vond geen bedrag voor Nederland, dus er is geen standaardwaarde',
    inPane: { unit: '€ per contact' },
    inFile: {
      name: 'kostenAnderKanaal',
      description: 'Kosten in euro van één contact via een ander kanaal, voor het break-evenpunt; null is uit',
      mayBeEmpty: true,
    },
  },
} as const satisfies Readonly<Record<string, CoreParameter>>;

type Described = typeof CORE_PARAMETERS;
export type CoreParameterId = keyof Described;

/** The single values of a model: a text for words and choices, a number otherwise. */
export type CoreParameters = {
  readonly [Id in CoreParameterId]: Described[Id]['kind'] extends 'text' | 'choice' ? string : NumberInput;
};

/** In their order. */
export const CORE_PARAMETER_IDS = Object.keys(CORE_PARAMETERS) as CoreParameterId[];

/** What is known of one single value. */
export const coreParameter = (id: CoreParameterId): CoreParameter => CORE_PARAMETERS[id];

/** Each with its value in the report. */
export const REPORT_VALUES = Object.fromEntries(
  CORE_PARAMETER_IDS.map((id) => [id, CORE_PARAMETERS[id].report]),
) as unknown as CoreParameters;

/** What the pane says of a single value. */
export const unitInPane = ({ unit, inPane }: CoreParameter): string => inPane?.unit ?? unit;
export const sourceInPane = ({ source, inPane }: CoreParameter): string => inPane?.source ?? source;

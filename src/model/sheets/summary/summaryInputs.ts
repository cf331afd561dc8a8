// What a user enters for the samenvatting: its head, its texts, the risks, and the figures as they were adopted.

import type { NumberInput } from '../../inputs/coreInputs';

/** The single values of the samenvatting; absent in a workbook without the sheet. */
export interface SummaryParameters {
  /** `concept`, `getoetst` or `vastgesteld`. */
  readonly summaryStatus: string;
  readonly summaryVersion: string;
  /** Day of this version, as Excel counts days. */
  readonly summaryDate: NumberInput;
  /** A role, not a name: who reads it needs no person. */
  readonly summaryAuthor: string;
  readonly summaryReason: string;
  readonly summaryTask: string;
  readonly summaryConsequence: string;
  readonly summaryAlternative: string;
  /** The figures at the moment of adoption, written as values: euro per year, euro per question, and the day. */
  readonly adoptedTotal: NumberInput;
  readonly adoptedCostPrice: NumberInput;
  readonly adoptedDate: NumberInput;
}

/** One risk; a row of which nothing is filled in is free. */
export interface RiskRow {
  readonly risk: string;
  /** Fraction, 0 to 1. */
  readonly chance: NumberInput;
  /** Euro, if it happens. */
  readonly damage: NumberInput;
}

/** What a model with a samenvatting has beside its other inputs. */
export interface SummaryInputs {
  /** Rows for risks; empty in a workbook without the sheet. */
  readonly risks: readonly RiskRow[];
}

/** Whether these inputs have a samenvatting. */
export const hasSummary = ({ parameters }: { readonly parameters: Partial<SummaryParameters> }): boolean =>
  parameters.summaryStatus !== undefined;

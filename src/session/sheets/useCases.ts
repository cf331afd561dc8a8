// The use cases that only one added sheet has, as the pane sees them. Most sheets need none: they are edited as every list and
// single value is.

import type { Variant } from '../../model/sheets/variants/variants';

export interface VariantUseCases {
  /**
   * Keeps the inputs and results of this moment as a column of the sheet Varianten, which comes with the first.
   * @param savedOn date, `2026-11-24`
   * @returns whether it was kept: not when the name is taken or rows cannot be told apart by their names
   */
  keepVariant(name: string, savedOn: string): Promise<boolean>;
  /** Keeps a variant again that was removed. @returns false when its name is taken */
  restoreVariant(variant: Variant): Promise<boolean>;
  /** Removes the columns of a variant, or what is left of them. @returns false when it failed or nothing was left */
  removeVariant(name: string): Promise<boolean>;
  /** Gives the model the inputs of a variant, as one step; a variant without lines or scenarios is left. */
  putVariantBack(name: string): Promise<boolean>;
  /** Selects the column of a variant in the sheet. */
  showVariant(name: string): Promise<boolean>;
}

export type SheetUseCases = VariantUseCases;

/** What each answers when it could not be loaded. */
export const SHEET_USE_CASES_NOT_DONE = {
  keepVariant: false,
  restoreVariant: false,
  removeVariant: false,
  putVariantBack: false,
  showVariant: false,
} as const satisfies Readonly<Record<keyof SheetUseCases, false>>;

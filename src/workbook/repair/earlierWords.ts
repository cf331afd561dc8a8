// What is told of an earlier version of the layout. Types only.

export type Renames = Readonly<Record<string, string>>;

/** The words of an earlier version, each with the present one. */
export interface EarlierWords {
  /** Headers by table. */
  readonly headers: Readonly<Record<string, Renames>>;
  /** By table, columns that came and begin with what another one has, by their present headers. */
  readonly copies: Readonly<Record<string, Renames>>;
  /** Labels of ours outside the rows of tables. */
  readonly labels: Renames;
  /** Texts of ours, of which the plan has another one at the same place: how each begins, and its length. */
  readonly texts: readonly (readonly [start: string, length: number])[];
}

// Remarks: what a reader should know of where the figures come from. They make the model not wrong and are no points of
// the checks. Each is described once, for the sheet and the pane. Data only.

/** The word of a remark that applies, apart from that of a check. */
export const REMARK = 'opmerking';

/** What a sheet and the pane say of a remark. */
export interface RemarkWords {
  /** The defined name of its cell. */
  readonly name: string;
  /** The label of its row: what is so while it does not apply. */
  readonly label: string;
  /** What the pane says if it applies. */
  readonly text: string;
  /** What a person can do about it. */
  readonly advice: string;
}

/** A remark of the rekenmodel itself. */
export interface Remark extends RemarkWords {
  /** The words of the button that leads to the input. */
  readonly action: string;
}

/** The remarks of the rekenmodel itself, in the order of the sheet. */
export const REMARKS = {
  priceLevel: {
    name: 'rm_opmerking_prijspeil',
    label: 'De salaristabel heeft een prijspeil met jaar',
    text: 'De salaristabel heeft geen prijspeil met jaar',
    advice: 'Vul in de lijst Salaristabellen het prijspeil en het jaar in',
    action: 'Vul het prijspeil in',
  },
  employerCosts: {
    name: 'rm_opmerking_werkgeverslasten',
    label: 'Werkgeverslasten zijn meegerekend, of de tabel is die van het rapport',
    text: 'De kosten zijn zonder werkgeverslasten',
    advice: 'Een begroting bevat ze gewoonlijk; het rapport rekent zonder',
    action: 'Vul werkgeverslasten in',
  },
} as const satisfies Readonly<Record<string, Remark>>;

export type RemarkId = keyof typeof REMARKS;

export const REMARK_IDS = Object.keys(REMARKS) as readonly RemarkId[];

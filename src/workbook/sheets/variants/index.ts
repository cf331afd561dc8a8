// The sheet Varianten as an added sheet. It comes with the first variant that is kept, so it has no beginning of its own.

import { VARIANT_HEADER_NAME } from '../../../model/sheets/variants/variantNames';
import type { Variant } from '../../../model/sheets/variants/variants';
import { VARIANT_OUTLINE } from '../../../model/sheets/variants/variantOutline';
import type { AddedSheet, SheetPoint } from '../addedSheet';
import { variantsIn, type VariantSheet } from './variantReading';
import { planVariantSheet } from './variantSheet';

const ADVICE = 'Hoeft de ontvanger die niet te zien? Verwijder dat blad dan uit de kopie.';

/** Variants that were considered may be confidential. */
const pointsOf = (variants: readonly Variant[]): readonly SheetPoint[] =>
  variants.length === 0
    ? []
    : [
        {
          isWrong: false,
          text: `Het blad ${VARIANT_OUTLINE.tabName} gaat mee, met ${variants.map(({ name }) => name).join(', ')}`,
          advice: ADVICE,
          parameter: null,
        },
      ];

export const VARIANT_SHEET = {
  explanation: {
    text: 'bewaarde invoer en uitkomsten naast het huidige model. Filter Verschilt op ja: dan toont en drukt het alleen af wat verschilt.',
    leadsTo: VARIANT_HEADER_NAME,
  },
  plan: planVariantSheet,
  brief: [],
  read: (raw) => {
    const { sheet, variants } = variantsIn(raw);
    return { figures: sheet, points: pointsOf(variants), inputs: { variants } };
  },
} as const satisfies AddedSheet<VariantSheet>;

// What version 1 called otherwise on the sheet Varianten. Data only.

import type { EarlierWords } from '../../repair/earlierWords';

export const VARIANTS_OF_VERSION_1: EarlierWords = {
  headers: {},
  copies: {},
  labels: {},
  texts: [['Elke variant is een kolom met de invoer en ui', 94]],
};

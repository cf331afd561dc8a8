// What carries out the use cases that only one added sheet has.

import type { SheetUseCaseParts } from './parts';
import type { SheetUseCases } from './useCases';
import { createVariantUseCases } from './variants/variantUseCases';

export const createSheetUseCases = (parts: SheetUseCaseParts): SheetUseCases => createVariantUseCases(parts);

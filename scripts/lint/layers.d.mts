// Types of layers.mjs, for the tests.

import type { Linter } from 'eslint';

export const ALL_LAYERS: readonly string[];
export const COMPOSITION_ROOT: string;
export function layerRules(layer: string): Linter.Config;

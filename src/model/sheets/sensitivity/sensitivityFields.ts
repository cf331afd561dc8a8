// Every input of the gevoeligheid, described once. Data only.

import { field, named, type Field, type NamedField } from '../../inputs/field';
import type { RangeRow, SensitivityParameters } from './sensitivityInputs';

export const RANGE_FIELDS: Readonly<Record<keyof RangeRow, Field>> = {
  name: field('Factor', 'factor', 'choice'),
  low: field('Laag', 'laag', 'bound'),
  high: field('Hoog', 'hoog', 'bound'),
  unit: field('Eenheid', 'eenheid', 'choice'),
  source: field('Bron', 'bron', 'text'),
};

/** The single values of the gevoeligheid. */
export const SENSITIVITY_FIELDS: Readonly<Record<keyof SensitivityParameters, NamedField>> = {
  deviation: named('rm_afwijking', 'Afwijking zonder bandbreedte', 'deviation'),
};

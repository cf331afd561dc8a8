// Every input of the begroting, described once. Data only.

import { field, named, type Field, type NamedField } from '../../inputs/field';
import type { BudgetParameters, BudgetRow } from './budgetInputs';

export const BUDGET_ROW_FIELDS: Readonly<Record<keyof BudgetRow, Field>> = {
  costType: field('Kostensoort', 'kostensoort', 'choice'),
  costLine: field('Kostenpost', 'kostenpost', 'choice'),
  taskField: field('Taakveld', 'taakveld', 'choice'),
  economicCategory: field('Economische categorie', 'economische categorie', 'choice'),
  startYear: field('Ingangsjaar', 'ingangsjaar', 'year'),
  startMonth: field('Ingangsmaand', 'ingangsmaand', 'month'),
  endYear: field('Eindjaar', 'eindjaar', 'year'),
};

const wageIndex = (year: number): NamedField => named(`rm_loonindex_${year}`, `Loonindex jaar ${year}`, 'index');
const priceIndex = (year: number): NamedField => named(`rm_prijsindex_${year}`, `Prijsindex jaar ${year}`, 'index');

/** The single values of the begroting. */
export const BUDGET_FIELDS: Readonly<Record<keyof BudgetParameters, NamedField>> = {
  budgetYear: named('rm_begrotingsjaar', 'Eerste begrotingsjaar', 'year'),
  wageIndex1: wageIndex(1),
  wageIndex2: wageIndex(2),
  wageIndex3: wageIndex(3),
  wageIndex4: wageIndex(4),
  priceIndex1: priceIndex(1),
  priceIndex2: priceIndex(2),
  priceIndex3: priceIndex(3),
  priceIndex4: priceIndex(4),
  budgetPrices: named('rm_begroting_prijzen', 'Prijzen', 'option', 'Prijzen van de begroting'),
  budgetUnit: named('rm_begroting_eenheid', 'Bedragen in eenheden van', 'option', 'Eenheid van de begroting'),
  budgetSign: named('rm_begroting_lasten', 'Lasten', 'option', 'Lasten van de begroting'),
  overheadRate: named('rm_begroting_overhead', 'Overhead op directe loonkosten', 'surcharge', 'Overhead'),
  incidentalYears: named(
    'rm_begroting_incidenteel_jaren',
    'Incidenteel is hoogstens',
    'duration',
    'Looptijd van een incidentele regel',
  ),
  wageCostType: named('rm_begroting_loonsoort', 'Kostensoort met de loonindex', 'option'),
};

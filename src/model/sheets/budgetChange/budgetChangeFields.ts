// Every input of the begrotingswijziging, described once. Data only.

import { field, named, type Field, type NamedField } from '../../inputs/field';
import type { BudgetChangeParameters, CoverLine } from './budgetChangeInputs';

const amount = (year: number): Field => field(`Jaar ${year}`, `bedrag van jaar ${year}`, 'amount');

export const COVER_LINE_FIELDS: Readonly<Record<keyof CoverLine, Field>> = {
  description: field('Omschrijving', 'omschrijving', 'text'),
  coverKind: field('Soort', 'soort', 'choice'),
  taskField: field('Taakveld', 'taakveld', 'choice'),
  economicCategory: field('Economische categorie', 'economische categorie', 'choice'),
  character: field('Karakter', 'karakter', 'choice'),
  amount1: amount(1),
  amount2: amount(2),
  amount3: amount(3),
  amount4: amount(4),
};

/** The single values of the begrotingswijziging. */
export const BUDGET_CHANGE_FIELDS: Readonly<Record<keyof BudgetChangeParameters, NamedField>> = {
  descriptionLength: named(
    'rm_dekking_tekens',
    'Omschrijving heeft hoogstens',
    'characters',
    'Lengte van een omschrijving',
  ),
};

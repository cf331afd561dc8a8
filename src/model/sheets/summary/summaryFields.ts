// Every input of the samenvatting, described once. Data only.

import { field, named, type Field, type NamedField } from '../../inputs/field';
import type { RiskRow, SummaryParameters } from './summaryInputs';

export const RISK_FIELDS: Readonly<Record<keyof RiskRow, Field>> = {
  risk: field('Omschrijving', 'omschrijving', 'prose'),
  chance: field('Kans', 'kans', 'chance'),
  damage: field('Gevolg', 'gevolg', 'amount'),
};

/** The single values of the samenvatting. */
export const SUMMARY_FIELDS: Readonly<Record<keyof SummaryParameters, NamedField>> = {
  summaryStatus: named('rm_samenvatting_status', 'Status', 'choice', 'Status van de samenvatting'),
  summaryVersion: named('rm_samenvatting_versie', 'Versie', 'prose', 'Versie van de samenvatting'),
  summaryDate: named('rm_samenvatting_datum', 'Datum', 'date', 'Datum van de samenvatting'),
  summaryAuthor: named('rm_samenvatting_door', 'Opgesteld door (rol)', 'prose'),
  summaryReason: named('rm_samenvatting_aanleiding', 'Aanleiding', 'prose'),
  summaryTask: named('rm_samenvatting_taak', 'Wettelijke taak', 'prose'),
  summaryConsequence: named('rm_samenvatting_gevolg', 'Gevolg van niet doen', 'prose'),
  summaryAlternative: named('rm_samenvatting_alternatief', 'Alternatief', 'prose'),
  adoptedTotal: named('rm_vastgesteld_totaal', 'Vastgesteld: totaal per jaar', 'amount'),
  adoptedCostPrice: named('rm_vastgesteld_kostprijs', 'Vastgesteld: kostprijs', 'amount'),
  adoptedDate: named('rm_vastgesteld_datum', 'Vastgesteld op', 'date'),
};

// Every input of the werklast, described once. Data only.

import { named, type NamedField } from '../../inputs/field';
import type { WorkloadParameters } from './workloadInputs';

const growth = (year: number): NamedField =>
  named(`rm_werklast_groei_${year}`, `Jaar ${year}`, 'growth', `Groei van klantvragen in jaar ${year}`);

export const WORKLOAD_FIELDS: Readonly<Record<keyof WorkloadParameters, NamedField>> = {
  workLine: named('rm_werklast_kostenpost', 'Kostenpost die het werk doet', 'option'),
  minutesAlone: named('rm_werklast_minuten_zelf', 'Minuten per vraag, zelf afgehandeld', 'minutes'),
  minutesForwarded: named('rm_werklast_minuten_doorverwezen', 'Minuten per vraag, doorverwezen', 'minutes'),
  shareForwarded: named('rm_werklast_aandeel_doorverwezen', 'Aandeel doorverwezen', 'portion'),
  utilisation: named('rm_werklast_benutting', 'Benutting', 'utilisation'),
  secondLineMinutes: named('rm_werklast_minuten_tweedelijn', 'Minuten van de tweede lijn', 'minutes'),
  secondLineScale: named('rm_werklast_schaal_tweedelijn', 'Schaal van de tweede lijn', 'option'),
  growth1: growth(1),
  growth2: growth(2),
  growth3: growth(3),
  growth4: growth(4),
};

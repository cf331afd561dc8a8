// Words of the help: tips, keys, the tour, how the figures are calculated, and what this rekenmodel is. Words only.

import type { TabId } from '../kit/places';

export const HELP_TEXT = {
  onTab: (tab: string): string => `Op het tabblad ${tab}`,
  tips: {
    costs:
      'Klik op een kostenpost om uren, schaal of bedrag te wijzigen. Het vinkje ervoor zegt of zij meetelt. Een nieuwe kostenpost voegt u onder haar kostensoort toe; onderaan kunt u er meer tegelijk plakken.',
    scenarios:
      'Elk scenario is een aantal klantvragen per maand; de kostprijs volgt daaruit. Welk scenario bovenaan staat, kiest u bij Uitgangspunten.',
    assumptions:
      'Salaristabel, trede en werkgeverslasten bepalen het bedrag het meest. U ziet eerst wat een andere keuze met het totaal doet.',
    sheets:
      'Deze bladen staan naast het model en rekenen met dezelfde cellen. Klik op een naam om het blad te maken of te bedienen.',
    sharing: 'Hier staat wat in de weg zit voordat u het model verstuurt, en maakt u de verzendkopie.',
  } satisfies Readonly<Record<TabId, string>>,
  keys: 'Sneltoetsen',
  title: 'Hoe deze cijfers ontstaan',
  perLine: 'De berekening van één kostenpost of scenario staat bij de velden ervan.',
  about: 'Over dit rekenmodel',
  version: (version: string): string => `Versie ${version}`,
  sources: 'Bronnen',
  caoSource: 'Salaristabellen na 2012: cao Gemeenten, artikel 3.3.',
  derived: 'Wat is afgeleid',
  table: (label: string, priceLevel: string, status: string): string =>
    `${label} (prijspeil ${priceLevel}): ${status}.`,
  derivedAdvice:
    'Een afgeleide tabel is niet zo gepubliceerd: het is de tabel van 1 juli 2020, verhoogd met de loonsverhogingen sindsdien. Controleer de bedragen met artikel 3.3 van de cao Gemeenten voordat ze in een begroting staan.',
  profiles:
    'In de profielen COM-gemeente en Kleine gemeente zijn uren en aantallen voor een deel een aanname; de toelichting van elke post zegt dat.',
  limits: 'Wat het niet zegt',
  limitsText:
    'Het rapport drukt de baten van webcare niet uit in geld, heeft het effect op andere kanalen niet gemeten (§7.3, §7.5) en vond geen verband met het aantal inwoners. Dit model doet daar geen uitspraak over.',
} as const;

/** Keys, and what they do. */
export const KEY_TEXTS: readonly (readonly [keys: string, effect: string])[] = [
  ['Enter', 'voert in een veld de waarde door, en opent bij zoeken de eerste kostenpost'],
  ['Esc', 'zet de oude waarde terug'],
  ['Pijl omhoog, omlaag', 'telt er in een getal 1 bij of af, met Shift 10'],
  ['Alt + pijl omhoog, omlaag', 'verplaatst de kostenpost binnen haar kostensoort'],
  ['Pijl links, rechts', 'gaat naar het tabblad ernaast, Home en End naar het eerste en laatste'],
  ['Shift + Enter', 'begint in een toelichting een nieuwe regel'],
  ['F6', 'gaat in Excel van het venster naar het werkblad en terug'],
];

export const TOUR_TEXT = {
  open: 'Rondleiding in drie stappen',
  step: (step: number, count: number, title: string): string => `${step} van ${count}: ${title}`,
  next: 'Volgende',
  stop: 'Stoppen',
  done: 'Klaar',
} as const;

interface TourStep {
  readonly tab: TabId;
  readonly title: string;
  readonly words: string;
}

/** The way of a calculation through the pane. */
export const TOUR_STEPS: readonly [TourStep, ...TourStep[]] = [
  {
    tab: 'costs',
    title: 'vul in wat u weet',
    words:
      'Klik op een kostenpost en wijzig uren, schaal of bedrag. Wat u hier invult, staat meteen in de cellen, en andersom.',
  },
  {
    tab: 'assumptions',
    title: 'breng het op prijspeil',
    words:
      'Het rapport rekent met lonen van 2012 zonder werkgeverslasten. Kies hier de salaristabel, de trede en de werkgeverslasten van nu.',
  },
  {
    tab: 'sharing',
    title: 'controleer en verzend',
    words: 'Hier staat of iets in de weg zit, en maakt u een kopie zonder sporen van deze invoegtoepassing.',
  },
];

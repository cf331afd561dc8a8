// Words of the screen of the self-test. The findings of a self-test have their own words. Words only.

import type { SelfTestTone } from './selfTest';

export const SELF_TEST_TEXT = {
  title: 'Zelftest',
  offer: 'Voor beheerders en testers: de zelftest probeert het rekenmodel uit in deze Excel.',
  open: 'Zelftest openen',
  introduction: [
    'De zelftest maakt in deze werkmap een rekenmodel, wijzigt, sorteert, filtert en herstelt het, en houdt de uitkomsten naast de cijfers van het rapport. Ook kijkt hij hoe deze Excel zich gedraagt.',
    'Hij werkt alleen in een lege werkmap en laat die leeg achter. Laat de werkmap met rust zolang hij loopt: dat duurt één tot enkele minuten.',
    'Er gaat niets over het netwerk. Het verslag bevat geen gegevens van u of uw organisatie; u bepaalt zelf wat u ermee doet.',
  ],
  start: 'Zelftest starten',
  again: 'Opnieuw starten',
  back: 'Terug',
  beginning: 'De zelftest begint',
  progress: (step: number, of: number, words: string): string => `${step} van ${of}: ${words}`,
  progressLabel: 'Voortgang van de zelftest',
  stop: 'Stoppen',
  stopping: 'De zelftest stopt en ruimt op',
  notRun: (reason: string): string =>
    `De zelftest kon niet draaien: ${reason}. Controleer of Excel bereikbaar is en probeer het opnieuw.`,
  unknownReason: 'onbekende fout',
  copy: 'Verslag kopiëren',
  copied: 'Het verslag staat op het klembord.',
  copyByHand: 'Kopiëren mag hier niet vanzelf. Het verslag staat hieronder geselecteerd: druk op Ctrl+C (Mac: Cmd+C).',
  save: 'Opslaan als JSON',
  saved: 'Het verslag is als bestand aangeboden. Gebeurt er niets, kies dan JSON tonen.',
  showJson: 'JSON tonen',
  reportLabel: 'Verslag om te kopiëren',
  details: 'Verwacht en gevonden',
} as const;

/** What the sign before a line says. */
export const TONE_WORDS: Readonly<Record<SelfTestTone, string>> = {
  good: 'Goed',
  attention: 'Let op',
  bad: 'Fout',
  plain: '',
};

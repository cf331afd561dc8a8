// Turns a saved self-test report into a profile that the tests can run under. Pure.

import type { Platform } from './behaviour';
import { behaviour, BEHAVIOUR_IDS, type BehaviourId } from './behaviours';
import { PROFILES, type Profile } from './profiles';
import { NOT_FOUND_OUT, REPORT_SCHEMA, REPORT_VERSION, type SelfTestReport } from './report';
import { faultsAgainst } from './schema';

/** A file that is not a report, or not one of this version. The message is a Dutch sentence. */
export class ReportError extends Error {
  override readonly name = 'ReportError';
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new ReportError('Dit is geen verslag van de zelftest: het bestand is geen JSON.', { cause: error });
  }
}

const versionOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;

/** @throws ReportError when it is not a report of this version */
export function readReport(json: string): SelfTestReport {
  const value = parsed(json);
  const version = versionOf(value);
  if (typeof version === 'number' && version !== REPORT_VERSION) {
    throw new ReportError(
      `Dit verslag heeft versie ${version}; deze versie van het rekenmodel leest alleen versie ${REPORT_VERSION}. Draai de zelftest opnieuw.`,
    );
  }
  const faults = faultsAgainst(REPORT_SCHEMA, value, 'verslag');
  if (faults.length > 0) throw new ReportError(`Dit is geen volledig verslag van de zelftest: ${faults.join('; ')}.`);
  // The type follows from the schema, so whatever the schema accepts has this type.
  return value as SelfTestReport;
}

const isBehaviourId = (id: string): id is BehaviourId => (BEHAVIOUR_IDS as readonly string[]).includes(id);

/** The reported answer of the platform, where the probe found none and for behaviours added later. */
const assumed = (id: BehaviourId, platform: Platform | null): string =>
  (platform && behaviour(id).reported[platform]) ?? PROFILES.strict[id];

/**
 * The profile of the Excel that made a report. A behaviour without an answer in the report gets the reported answer of
 * the platform, or else the most accommodating one.
 * @param json content of the saved file
 * @throws ReportError for another version, an unknown behaviour or an unknown answer
 */
export function profileFromReport(json: string): Profile {
  const report = readReport(json);
  const answers = new Map<BehaviourId, string>();
  for (const { id, answer } of report.behaviours) {
    if (!isBehaviourId(id)) throw new ReportError(`Het gedrag "${id}" in dit verslag bestaat niet.`);
    if (answer === NOT_FOUND_OUT) continue;
    if (!behaviour(id).answers.some((known) => known.id === answer)) {
      throw new ReportError(`Het gedrag "${id}" heeft geen antwoord "${answer}".`);
    }
    answers.set(id, answer);
  }
  return Object.fromEntries(
    BEHAVIOUR_IDS.map((id) => [id, answers.get(id) ?? assumed(id, report.excel.platform)]),
  ) as Profile;
}

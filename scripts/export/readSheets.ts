// The sheets that the input file adds to the model, and their content.

import type { ModelInputs } from '../../src/model/inputs/modelInputs';
import { sameName } from '../../src/model/names';
import { ownValue } from '../../src/model/ownValue';
import { profile, PROFILES, type Profile } from '../../src/model/report/profiles';
import { SUPPLEMENTS, type Supplement } from '../../src/model/inputs/supplements';
import { check, type Faults, type JsonObject } from './checking';
import { shownValue } from './echo';
import { SECTIONS, SHEETS_RULE } from './fields';
import { sectionOf, tabNameOf, type FileSheets } from './fileSheet';

/** The profile named in a file. */
export const profileCalled = (found: unknown): Profile | undefined =>
  typeof found === 'string' ? PROFILES.find(({ id }) => sameName(id, found)) : undefined;

function wantedSheets(faults: Faults, found: unknown): readonly Supplement[] {
  if (found === undefined) return [];
  if (!Array.isArray(found)) {
    faults.push(`${SECTIONS.sheets}: ${shownValue(found)} kan niet; toegestaan: een lijst van bladen`);
    return [];
  }
  return found
    .filter((name: unknown, index) => check(faults, `${SECTIONS.sheets}[${index}]`, SHEETS_RULE, name))
    .flatMap((name) => SUPPLEMENTS.filter((id) => sameName(tabNameOf(id), String(name))));
}

/**
 * The inputs with the sheets that the file requests; adds what is wrong with them to the faults.
 * @param today date of the variants, `2026-11-24`
 */
export function withSheets(
  faults: Faults,
  file: JsonObject,
  inputs: ModelInputs,
  today: string,
  sheets: FileSheets,
): ModelInputs {
  const wanted = wantedSheets(faults, file[SECTIONS.sheets]);
  const begun = profileCalled(file[SECTIONS.profile]) ?? profile('KCC');
  return SUPPLEMENTS.reduce((filled, id) => {
    const section = { name: sectionOf(id), found: ownValue(file, sectionOf(id)), profile: begun, today };
    if (wanted.includes(id)) return sheets[id].fill(faults, section, filled);
    if (section.found !== undefined) {
      faults.push(`${section.name}: kan alleen met "${tabNameOf(id)}" onder ${SECTIONS.sheets}`);
    }
    return filled;
  }, inputs);
}

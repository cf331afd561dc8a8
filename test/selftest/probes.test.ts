/** @jest-environment ./test/support/officeEnvironment.mjs */
// Each probe finds the profile's answer, under every profile and with every single answer changed: no answer is without
// effect, and no probe is wrong.

import { behaviour, BEHAVIOUR_IDS } from '../../src/behaviours/behaviours';
import { PROFILES, withAnswer, type Profile } from '../../src/behaviours/profiles';
import { UNKNOWN } from '../../src/selftest/probes/probe';
import { PROBES } from '../../src/selftest/probes/probes';
import { openExcel } from '../support/officeRuntime';

const SCRATCH = 'Proefblad';

async function probed(profile: Profile, id: keyof typeof PROBES): Promise<string> {
  const excel = openExcel({ apiVersion: '1.20', profile });
  excel.user.addSheet(SCRATCH);
  const answer = await PROBES[id](SCRATCH);
  // Everything it made outside its sheet is gone, and its sheet can be deleted.
  expect(excel.workbook.state.names).toEqual([]);
  expect(excel.workbook.state.sheets.map(({ name }) => name)).toEqual(['Blad1', SCRATCH]);
  expect(excel.contents().sheets[0]).toEqual(openExcel().contents().sheets[0]);
  excel.user.deleteSheet(SCRATCH);
  return answer;
}

/** An Excel that refuses to freeze rows cannot show what freezing does. */
const isMasked = (id: keyof typeof PROBES, profile: Profile): boolean =>
  id === 'freeze-activates' && ['freeze', 'all'].includes(profile['looks-refused']);

describe.each(BEHAVIOUR_IDS)('%s', (id) => {
  /** A behaviour that cannot be probed is unknown in every Excel; separate tests cover the stand-in. */
  const found = (answer: string): string => (behaviour(id).notProbed === undefined ? answer : UNKNOWN);

  test.each(behaviour(id).answers.map((answer) => answer.id))('%s, set individually', async (answer) => {
    expect(await probed(withAnswer(PROFILES.strict, id, answer), id)).toBe(found(answer));
  });

  test.each(Object.entries(PROFILES))('as in profile %s', async (_, profile) => {
    expect(await probed(profile, id)).toBe(isMasked(id, profile) ? UNKNOWN : found(profile[id]));
  });
});

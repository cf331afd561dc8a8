// Which Excel the demo imitates. For browser tests, which request a harder one in the address: `?profiel=hostile`.

import { PROFILES, type Profile, type ProfileId } from '../behaviours/profiles';

const PARAMETER = 'profiel';

/** The message for an unknown profile. */
export const unknownProfile = (id: string): string =>
  `Het profiel “${id}” bestaat niet. Kies uit: ${Object.keys(PROFILES).join(', ')}.`;

const isProfile = (id: string): id is ProfileId => Object.hasOwn(PROFILES, id);

/**
 * The profile requested in an address; by default the most accommodating one.
 * @param search the part of an address from its question mark
 */
export function profileIn(search: string): { readonly profile: Profile } | { readonly unknown: string } {
  const id = new URLSearchParams(search).get(PARAMETER) ?? 'strict';
  return isProfile(id) ? { profile: PROFILES[id] } : { unknown: id };
}

// Which Excel the demo pretends to be. For browser tests, which ask for a harder one in the address: `?profiel=hostile`.

import { PROFILES, type Profile, type ProfileId } from '../behaviours/profiles';

const PARAMETER = 'profiel';

/** What a person reads who asks for an Excel that is not there. */
export const unknownProfile = (id: string): string =>
  `Het profiel “${id}” bestaat niet. Kies uit: ${Object.keys(PROFILES).join(', ')}.`;

const isProfile = (id: string): id is ProfileId => Object.hasOwn(PROFILES, id);

/**
 * The profile that an address asks for; the kindest when it asks for none.
 * @param search the part of an address from its question mark
 */
export function profileIn(search: string): { readonly profile: Profile } | { readonly unknown: string } {
  const id = new URLSearchParams(search).get(PARAMETER) ?? 'strict';
  return isProfile(id) ? { profile: PROFILES[id] } : { unknown: id };
}

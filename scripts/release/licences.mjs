// Which licence each package of a lock file has, and whether somebody has allowed it.

/** Licences that ask for nothing but their notice: fit for what is delivered. */
const DELIVERED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'MIT-0'];
/** Tools that help to make the product may ask more: nothing of them is delivered. */
const TOOLS = [...DELIVERED, 'BlueOak-1.0.0', 'CC-BY-4.0', 'CC0-1.0', 'MPL-2.0', 'Python-2.0'];

/** Packages that name their licence in another way, each looked up by a person. None of them is delivered. */
const LOOKED_UP = {
  '@microsoft/office-js': 'Microsoft: to develop and test add-ins, unaltered',
  '@ironcalc/workbook': 'MIT OR Apache-2.0',
};

/** `MIT/Apache-2.0` is how older packages write a choice. */
const isAllowed = (licence, allowed) =>
  licence
    .replace(/[()]/g, '')
    .split(/ AND /)
    .every((part) => part.split(/ OR |\//).some((one) => allowed.includes(one)));

/**
 * The packages of a lock file, those that are delivered first.
 * @returns of each its name, version, licence, whether it is a tool only, and whether its licence is allowed
 */
export function licencesOf(lock, lookedUp = LOOKED_UP) {
  return Object.entries(lock.packages)
    .filter(([place]) => place !== '')
    .map(([place, { version, license, dev = false, devOptional = false }]) => {
      const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
      const isTool = dev || devOptional;
      const byHand = isTool ? lookedUp[name] : undefined;
      const licence = byHand ?? license ?? 'unknown';
      const allowed = isTool ? TOOLS : DELIVERED;
      return { name, version, licence, isTool, isAllowed: byHand !== undefined || isAllowed(licence, allowed) };
    })
    .sort((one, other) => Number(one.isTool) - Number(other.isTool) || one.name.localeCompare(other.name, 'en'));
}

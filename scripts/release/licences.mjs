// The licence of each package in a lock file, and whether it is allowed.

/** Licences that require only their notice: suitable for the product itself. */
const DELIVERED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'MIT-0'];
/** Development tools may have stricter licences, because they are not part of the product. */
const TOOLS = [...DELIVERED, 'BlueOak-1.0.0', 'CC-BY-4.0', 'CC0-1.0', 'MPL-2.0', 'Python-2.0', 'Zlib'];

/** Packages that state their licence differently, each looked up by hand. None is part of the product. */
const LOOKED_UP = {
  '@microsoft/office-js': 'Microsoft: to develop and test add-ins, unaltered',
  '@ironcalc/workbook': 'MIT OR Apache-2.0',
};

/** Older packages write a choice as `MIT/Apache-2.0`. */
const isAllowed = (licence, allowed) =>
  licence
    .replace(/[()]/g, '')
    .split(/ AND /)
    .every((part) => part.split(/ OR |\//).some((one) => allowed.includes(one)));

/**
 * The packages of a lock file, those in the product first.
 * @returns per package its name, version and licence, whether it is only a tool, and whether its licence is allowed
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

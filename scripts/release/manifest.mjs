// The manifest for a given location: with its addresses moved there and the version from package.json.

/** The address in the repository's manifest, for `npm run start:excel`. */
export const DEVELOPMENT_ORIGIN = 'https://localhost:3000';

const VERSION = /<Version>[^<]*<\/Version>/;
const LOCAL_ADDRESS = /localhost|127\.0\.0\.1|\[::1\]/;

/**
 * The value of `--env origin=…`, without a trailing slash.
 * @throws Error for anything but the https address of a folder on a server that others can reach
 */
export function readOrigin(text) {
  if (!URL.canParse(text)) throw new Error(`The origin is no address: ${text}`);
  const { protocol, hostname, origin, pathname, search, hash, username } = new URL(text);
  if (protocol !== 'https:') throw new Error(`Office loads add-ins over https only, not from ${text}`);
  if (LOCAL_ADDRESS.test(hostname)) throw new Error(`Nobody else can reach ${text}`);
  if (search || hash || username) throw new Error(`The origin may hold a server and a folder, nothing else: ${text}`);
  return origin + pathname.replace(/\/+$/, '');
}

/** @throws Error when the version is not of the form 1.2.3, or the manifest has no place for it */
export function stampVersion(manifest, version) {
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`Office takes numbers as a version, not ${version}`);
  if (!VERSION.test(manifest)) throw new Error('The manifest has no Version to stamp');
  return manifest.replace(VERSION, `<Version>${version}.0</Version>`);
}

/** @throws Error when there was nothing to move, or an address still points at the local machine */
export function moveAddresses(manifest, origin) {
  const moved = manifest.replaceAll(`${DEVELOPMENT_ORIGIN}/`, () => `${origin}/`);
  if (moved === manifest) throw new Error(`The manifest holds no address on ${DEVELOPMENT_ORIGIN}`);
  const left = moved.split('\n').filter((line) => LOCAL_ADDRESS.test(line));
  if (left.length > 0) throw new Error(`The manifest still points at the own machine: ${left.join(' ').trim()}`);
  return moved;
}

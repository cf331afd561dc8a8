// System errors about reading or writing a file, in Dutch, with advice.

import { InputError } from './checking';
import { shownFile } from './echo';

const NO_RIGHT = 'geen recht op dit bestand of deze map; kies een andere plaats of vraag uw beheerder';
const IN_USE = 'is in gebruik; sluit het in Excel en probeer het opnieuw';

const SENTENCES: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'niet gevonden; controleer de naam en de map'],
  ['ENOTDIR', 'een deel van dit pad is geen map; controleer het pad'],
  ['EISDIR', 'is een map; geef de naam van een bestand'],
  ['EACCES', NO_RIGHT],
  ['EPERM', NO_RIGHT],
  ['EROFS', 'staat op een schijf waarop niet geschreven kan worden; kies een andere plaats'],
  ['ENOSPC', 'de schijf is vol; maak ruimte of kies een andere plaats'],
  ['EDQUOT', 'uw ruimte op deze schijf is op; maak ruimte of kies een andere plaats'],
  ['EFBIG', 'het bestand wordt te groot voor deze schijf; kies een andere plaats'],
  ['EBUSY', IN_USE],
  ['ETXTBSY', IN_USE],
  ['ELOOP', 'koppelingen verwijzen naar elkaar; geef het bestand zelf'],
  ['ENAMETOOLONG', 'deze naam is te lang; kies een kortere'],
  ['EINVAL', 'deze naam kan niet; kies een andere'],
  ['EMFILE', 'er staan te veel bestanden open; sluit programma’s en probeer het opnieuw'],
  ['ENFILE', 'er staan te veel bestanden open; sluit programma’s en probeer het opnieuw'],
  ['EIO', 'de schijf geeft een fout; kies een andere plaats'],
  ['ENXIO', 'dit apparaat is er niet; kies een ander bestand'],
  ['EPIPE', 'het programma dat leest is gestopt'],
]);

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

/** Whether this is a system error about a file. */
export const isFileError = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'syscall' in error && codeOf(error) !== '';

/** The fault of a file, for the user who named it. */
export function fileFault(file: string, error: unknown): InputError {
  const code = codeOf(error);
  const sentence = SENTENCES.get(code) ?? `kan niet worden gelezen of geschreven (${code || 'onbekend'})`;
  return new InputError([`${shownFile(file)}: ${sentence}`], { cause: error });
}

// Writes the output file completely or not at all, keeping the mode and links of the file it replaces, and never over
// the input.

import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  lstatSync,
  openSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
  type Stats,
} from 'node:fs';
import { constants as system } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { InputError } from './checking';
import { shownFile } from './echo';
import { fileFault, isFileError } from './fileErrors';

/** The most that any system follows. */
const MOST_LINKS = 40;

/** The real location of a file: follows links, also one to a file that does not exist yet. */
function targetOf(file: string, links = 0): string {
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (!found?.isSymbolicLink() || links > MOST_LINKS) return file;
  return targetOf(resolve(dirname(file), readlinkSync(file)), links + 1);
}

const isSameFile = (one: Stats | undefined, other: Stats | undefined): boolean =>
  one !== undefined && other !== undefined && one.isFile() && one.dev === other.dev && one.ino === other.ino;

/** The exit codes for signals, as in shells. */
const SIGNALS = { SIGINT: 128 + system.signals.SIGINT, SIGTERM: 128 + system.signals.SIGTERM } as const;
type Signal = keyof typeof SIGNALS;

/** Signals are handled between two pieces of this size. */
const PIECE = 4 * 1024 * 1024;

async function writePieces(file: number, bytes: Uint8Array): Promise<void> {
  let at = 0;
  while (at < bytes.length) {
    at += writeSync(file, bytes, at, Math.min(PIECE, bytes.length - at));
    await setImmediate();
  }
}

/** Writes a file beside the target and then renames it, so that the target is never half written. */
async function replace(file: string, existing: Stats | undefined, bytes: Uint8Array): Promise<void> {
  const unfinished = join(dirname(file), `.${basename(file)}.${process.pid}`);
  const stop = (signal: Signal): void => {
    rmSync(unfinished, { force: true });
    process.exit(SIGNALS[signal]);
  };
  const names = Object.keys(SIGNALS) as Signal[];
  for (const signal of names) process.on(signal, stop);
  try {
    const handle = openSync(unfinished, 'wx');
    try {
      await writePieces(handle, bytes);
    } finally {
      closeSync(handle);
    }
    if (existing) chmodSync(unfinished, existing.mode);
    renameSync(unfinished, file);
  } finally {
    rmSync(unfinished, { force: true });
    for (const signal of names) process.off(signal, stop);
  }
}

/**
 * A location to write to, checked before the work is done.
 * @throws InputError when the output is the input under any name, a folder, or may not be written
 */
export function outputAt(output: string, input: string): { readonly write: (bytes: Uint8Array) => Promise<void> } {
  const named = async <Result>(work: () => Result | Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      throw isFileError(error) ? fileFault(output, error) : error;
    }
  };
  const look = (): { readonly file: string; readonly existing: Stats | undefined } => {
    const file = targetOf(output);
    const existing = statSync(file, { throwIfNoEntry: false });
    if (isSameFile(existing, statSync(input, { throwIfNoEntry: false }))) {
      throw new InputError([`${shownFile(output)}: is het invoerbestand; geef de uitvoer een andere naam`]);
    }
    if (existing?.isDirectory()) throw Object.assign(new Error('folder'), { syscall: 'open', code: 'EISDIR' });
    accessSync(existing ? file : dirname(file), constants.W_OK);
    return { file, existing };
  };
  let place: ReturnType<typeof look>;
  try {
    place = look();
  } catch (error) {
    throw isFileError(error) ? fileFault(output, error) : error;
  }
  const { file, existing } = place;
  return {
    // A device or pipe is written directly; renaming a file would replace it.
    write: (bytes) =>
      named(() => (existing && !existing.isFile() ? writeFileSync(file, bytes) : replace(file, existing, bytes))),
  };
}

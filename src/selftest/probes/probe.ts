// A probe finds out, on Office.js alone, how the Excel in which it runs answers one behaviour.

import { NOT_FOUND_OUT } from '../../behaviours/report';

/** The answer where this Excel cannot be asked: a member that it lacks, or one that it refuses. */
export const UNKNOWN = NOT_FOUND_OUT;

/**
 * Finds the answer on a scratch sheet of its own, which it may fill as it likes: it was made for this probe alone and is
 * removed after it.
 * @param sheetName tab name of the scratch sheet
 * @returns the id of an answer, or `unknown`
 */
export type Probe = (sheetName: string) => Promise<string>;

// A probe finds this Excel's answer to one behaviour, using only Office.js.

import { NOT_FOUND_OUT } from '../../behaviours/report';

/** The answer if the probe cannot run in this Excel, because a member is missing or refused. */
export const UNKNOWN = NOT_FOUND_OUT;

/**
 * Finds the answer on a scratch sheet, made for this probe alone and removed after it, so anything may be written
 * there.
 * @param sheetName tab name of the scratch sheet
 * @returns the id of an answer, or `unknown`
 */
export type Probe = (sheetName: string) => Promise<string>;

// Finds this Excel's answer to each behaviour, each on a separate scratch sheet.

import { behaviour, type BehaviourId } from '../behaviours/behaviours';
import { NOT_FOUND_OUT, type BehaviourReport } from '../behaviours/report';
import type { Platform } from '../behaviours/behaviour';
import { emptyAgain, type EmptyWorkbook } from './emptyWorkbook';
import { PROBES } from './probes/probes';
import { makeScratchSheet } from './scratchSheet';
import { errorText } from './text';

async function answerOf(id: BehaviourId): Promise<Pick<BehaviourReport, 'answer' | 'error'>> {
  try {
    return { answer: await PROBES[id](await makeScratchSheet()), error: null };
  } catch (error) {
    return { answer: NOT_FOUND_OUT, error: errorText(error) };
  }
}

/** Runs one probe and removes what it made; anything that cannot be removed is found again at the end. */
export async function probe(
  id: BehaviourId,
  platform: Platform | null,
  workbook: EmptyWorkbook,
): Promise<BehaviourReport> {
  const answer = await answerOf(id);
  await emptyAgain(workbook);
  return { id, reported: (platform && behaviour(id).reported[platform]) ?? null, ...answer };
}

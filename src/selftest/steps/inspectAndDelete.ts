// The end of each step with an added sheet: its formulas, and the model without it.

import type { Finding } from '../../behaviours/report';
import type { Session } from '../../session/session';
import { deleteSheet } from '../grid';
import { TEXT } from '../text';
import { asInReport, finding } from './step';

/** Checks all formulas while the sheet exists, then deletes it and checks that the model is unchanged. */
export async function inspectAndDelete(session: Session, tabName: string): Promise<readonly Finding[]> {
  await session.inspect();
  const { findings, externalLinks } = session.getState();
  const inspected = [
    finding('afwijkende formules', TEXT.none, findings?.map(({ expected }) => expected).join(' ; ') || TEXT.none),
    finding('koppelingen naar andere werkmappen', '0', String(externalLinks?.length)),
    ...asInReport(session),
  ];
  await deleteSheet(tabName);
  await session.refresh();
  return [...inspected, finding('toestand na verwijderen', 'ready', session.getState().phase), ...asInReport(session)];
}

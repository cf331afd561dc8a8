// The copy to send: opened by Excel or, if Excel refuses, offered as a file.

import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { CopyOutcome, SessionState } from '../../session/session';
import { canDownload, downloadWorkbook } from './download';
import { causeOf } from '../shell/problemsText';
import { SHARING_TEXT } from './sharingText';
import { usePane } from '../kit/paneContext';
import { useInView } from '../kit/useInView';
import { useTextStyles } from '../kit/textStyles';

function Refused({
  file,
  note,
}: {
  readonly file: Uint8Array;
  readonly note: SessionState['note'];
}): React.JSX.Element {
  const text = useTextStyles();
  const reason = note?.kind === 'copy' ? `${causeOf(note.why)}. ` : '';
  if (!canDownload())
    return <p className={text.paragraph}>{`${SHARING_TEXT.copyRefused} ${reason}${SHARING_TEXT.copyByHand}`}</p>;
  return (
    <>
      <p className={text.paragraph}>{`${SHARING_TEXT.copyRefused} ${reason}${SHARING_TEXT.copyDownloadAdvice}`}</p>
      <div>
        <Button size="small" appearance="primary" onClick={() => downloadWorkbook(file, SHARING_TEXT.copyFileName)}>
          {SHARING_TEXT.copyDownload}
        </Button>
      </div>
      <p className={text.note}>{SHARING_TEXT.copyByHand}</p>
    </>
  );
}

/** Makes the copy and says where it went. */
export function CopyToSend({ state }: { readonly state: SessionState }): React.JSX.Element {
  const text = useTextStyles();
  const { session, entrance } = usePane();
  const [isSettled, setSettled] = useState(false);
  // What is above it grows once, when the formulas are inspected for the first time.
  if (state.isInspected && !isSettled) setSettled(true);
  const part = useInView<HTMLElement>(entrance === 'verzendkopie', isSettled);
  const [outcome, setOutcome] = useState<CopyOutcome | null>(null);
  const make = async (): Promise<void> => {
    setOutcome(null);
    setOutcome(await session.openCopy());
  };
  return (
    <section ref={part} className={text.stack}>
      <h2 className={text.heading}>{SHARING_TEXT.copyTitle}</h2>
      <p className={text.note}>{SHARING_TEXT.copyAdvice}</p>
      <div>
        <Button size="small" disabledFocusable={state.busy === 'copying'} onClick={() => void make()}>
          {SHARING_TEXT.copy}
        </Button>
      </div>
      <div role="status" className={text.stack}>
        {outcome?.kind === 'opened' && <p className={text.paragraph}>{SHARING_TEXT.copyOpened}</p>}
        {outcome?.kind === 'refused' && <Refused file={outcome.file} note={state.note} />}
      </div>
    </section>
  );
}

// The screen of a model of which parts are gone: what is missing and the one repair.

import { Button } from '@fluentui/react-components';
import type { Session, SessionState } from '../../session/session';
import { TEXT } from '../messages';

export interface DamagedProps {
  readonly session: Session;
  readonly state: SessionState;
}

/** Names what is missing and repairs it. */
export function Damaged({ session, state }: DamagedProps): React.JSX.Element {
  return (
    <section>
      <h2>{TEXT.damagedTitle}</h2>
      <p>{TEXT.damagedAdvice}</p>
      <p>
        {TEXT.missing}: {state.missing.join(', ')}
      </p>
      <Button appearance="primary" disabledFocusable={state.busy !== null} onClick={() => void session.repair()}>
        {TEXT.repair}
      </Button>
    </section>
  );
}

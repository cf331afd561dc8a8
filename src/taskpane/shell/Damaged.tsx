// The screen for a model with missing parts: what is missing, and the one repair.

import { Button } from '@fluentui/react-components';
import type { Session, SessionState } from '../../session/session';
import { DAMAGE_TEXT, damageSentence } from './problemsText';
import { useTextStyles } from '../kit/textStyles';

export interface DamagedProps {
  readonly session: Session;
  readonly state: SessionState;
}

/** Lists what is missing and repairs it. */
export function Damaged({ session, state }: DamagedProps): React.JSX.Element {
  const text = useTextStyles();
  const isBusy = state.busy === 'repairing';
  return (
    <section className={text.stack} style={{ paddingBlock: 12 }}>
      <h2 className={text.heading}>{DAMAGE_TEXT.title}</h2>
      <ul style={{ margin: 0, paddingLeft: 20 }}>
        {state.damage.map((damage) => (
          <li key={`${damage.kind} ${damage.missing}`} className={text.paragraph}>
            {damageSentence(damage)}
          </li>
        ))}
      </ul>
      <p className={text.paragraph}>{DAMAGE_TEXT.advice}</p>
      <div>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void session.repair()}>
          {DAMAGE_TEXT.repair}
        </Button>
      </div>
    </section>
  );
}

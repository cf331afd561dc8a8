// The screen for a model whose layout has another version: what it is, what to do, and its figures to read.

import { Button } from '@fluentui/react-components';
import type { Session, SessionState } from '../../session/session';
import type { Outcome } from '../../model/results/modelResults';
import { outcomeText } from '../costs/lineWords';
import { useTextStyles } from '../kit/textStyles';
import { formatEuro, formatEuroCents } from '../words/dutchNumbers';
import { damageSentence } from './problemsText';
import { VERSION_TEXT } from './versionText';

export interface OtherVersionProps {
  readonly session: Session;
  readonly state: SessionState;
}

interface FiguresProps {
  readonly title: string;
  readonly rows: readonly { readonly name: string; readonly figure: Outcome }[];
  readonly format: (value: number) => string;
}

function Figures({ title, rows, format }: FiguresProps): React.JSX.Element {
  const text = useTextStyles();
  return (
    <>
      <h3 className={text.heading}>{title}</h3>
      <ul className={text.list}>
        {rows.map(({ name, figure }, index) => (
          <li key={index} className={text.paragraph}>
            {name}: {outcomeText(figure, format)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Offers the update of an older model; says what to do about a newer one. */
export function OtherVersion({ session, state }: OtherVersionProps): React.JSX.Element {
  const text = useTextStyles();
  const { phase, model, damage, busy } = state;
  const words = phase === 'older' ? VERSION_TEXT.older : VERSION_TEXT.newer;
  return (
    <section className={text.stack} style={{ paddingBlock: 12 }}>
      <h2 className={text.heading}>{words.title}</h2>
      <p className={text.paragraph}>{words.advice}</p>
      {damage.map((loss) => (
        <p key={`${loss.kind} ${loss.missing}`} className={text.paragraph}>
          {damageSentence(loss)}
        </p>
      ))}
      {phase === 'older' && (
        <div>
          <Button appearance="primary" disabledFocusable={busy === 'updating'} onClick={() => void session.update()}>
            {VERSION_TEXT.update}
          </Button>
        </div>
      )}
      {model && (
        <>
          <p className={text.note}>{VERSION_TEXT.readOnly}</p>
          <Figures
            title={VERSION_TEXT.lines}
            rows={model.results.lines.map(({ name, cost }) => ({ name, figure: cost }))}
            format={formatEuro}
          />
          <Figures
            title={VERSION_TEXT.scenarios}
            rows={model.results.scenarios.map(({ name, costPerQuestion }) => ({ name, figure: costPerQuestion }))}
            format={formatEuroCents}
          />
        </>
      )}
    </section>
  );
}

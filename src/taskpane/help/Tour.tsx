// A tour of three steps, each on its tab. It only starts when somebody asks, so nothing has to be remembered of it.

import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { usePane } from '../kit/paneContext';
import { useTextStyles } from '../kit/textStyles';
import { TOUR_STEPS, TOUR_TEXT } from './helpText';

/** Shows a step, and opens its tab below. The focus stays on the button that leads on. */
export function Tour({ onClose }: { readonly onClose: () => void }): React.JSX.Element {
  const text = useTextStyles();
  const { openTab } = usePane();
  const [step, setStep] = useState(0);
  const next = useRef<HTMLButtonElement>(null);
  const { tab, title, words } = TOUR_STEPS[step] ?? TOUR_STEPS[0];
  const isLast = step === TOUR_STEPS.length - 1;
  useEffect(() => {
    openTab(tab);
    next.current?.focus();
  }, [openTab, tab]);
  return (
    <section className={text.stack} aria-label={TOUR_TEXT.open}>
      <div role="status" className={text.stack}>
        <h2 className={text.heading}>{TOUR_TEXT.step(step + 1, TOUR_STEPS.length, title)}</h2>
        <p className={text.paragraph}>{words}</p>
      </div>
      <div className={text.row}>
        <Button ref={next} size="small" appearance="primary" onClick={() => (isLast ? onClose() : setStep(step + 1))}>
          {isLast ? TOUR_TEXT.done : TOUR_TEXT.next}
        </Button>
        {!isLast && (
          <Button size="small" onClick={onClose}>
            {TOUR_TEXT.stop}
          </Button>
        )}
      </div>
    </section>
  );
}

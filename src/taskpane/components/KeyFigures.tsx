// The answer, always in view: total, cost price, fte and the word of the checks. The one live region of figures.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { IN_ORDER } from '../../model/modelResults';
import type { ModelReading } from '../../workbook/reading';
import { formatEuro, formatEuroCents, formatFte } from '../dutchNumbers';
import { outcomeText } from '../lineWords';
import { CHECK_TEXTS, TEXT } from '../messages';

/** Office draws its own menu over this much of the top right corner. */
const OFFICE_MENU_WIDTH = '34px';

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    marginRight: OFFICE_MENU_WIDTH,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  total: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  figures: { display: 'flex', columnGap: tokens.spacingHorizontalL, flexWrap: 'wrap' },
  points: { margin: 0, paddingLeft: tokens.spacingHorizontalL, maxHeight: '120px', overflowY: 'auto' },
});

function Points({ model }: { readonly model: ModelReading }): React.JSX.Element {
  const styles = useStyles();
  const { checks, lines } = model.results;
  return (
    <ul className={styles.points}>
      {checks
        .filter(({ points }) => points > 0)
        .map(({ id, points }) => (
          <li key={id}>{points === 1 ? CHECK_TEXTS[id] : `${CHECK_TEXTS[id]} (${points})`}</li>
        ))}
      {lines.map(({ name, status }, index) =>
        status === IN_ORDER || status === '' ? null : (
          <li key={`line ${index}`}>
            {name || TEXT.unnamed}: {status}
          </li>
        ),
      )}
    </ul>
  );
}

function Figures({ model }: { readonly model: ModelReading }): React.JSX.Element {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const { total, costPerQuestion, establishment, points } = model.results;
  return (
    <>
      <div role="status" aria-label={TEXT.keyFigures}>
        <div>
          <span className={styles.total} data-testid="total">
            {formatEuro(total)}
          </span>{' '}
          {TEXT.perYear}
        </div>
        <div className={styles.figures}>
          <span data-testid="cost-per-question">
            {outcomeText(costPerQuestion, formatEuroCents)} {TEXT.perQuestion}
          </span>
          <span>
            {formatFte(establishment)} {TEXT.fte}
          </span>
        </div>
        <div>{points === 0 ? `✓ ${TEXT.checksInOrder}` : `! ${TEXT.checkPoints(points)}`}</div>
      </div>
      {points > 0 && (
        <Button size="small" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? TEXT.hidePoints : TEXT.showPoints} {TEXT.checkPoints(points)}
        </Button>
      )}
      {points > 0 && isOpen && <Points model={model} />}
    </>
  );
}

/** The head of the pane; without a model only its title. */
export function KeyFigures({ model }: { readonly model: ModelReading | null }): React.JSX.Element {
  const styles = useStyles();
  return (
    <header className={styles.root}>
      <h1 className={styles.title}>{TEXT.title}</h1>
      {model && <Figures model={model} />}
    </header>
  );
}

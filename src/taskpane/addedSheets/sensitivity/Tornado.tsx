// The factors of the gevoeligheid as bars around the present kostprijs, the widest first. A factor leads to its input.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ModelReading } from '../../../workbook/reading/reading';
import { outcomeText } from '../../costs/lineWords';
import { usePane } from '../../kit/paneContext';
import { useSpreadStyles } from '../../kit/spreadStyles';
import { useTextStyles } from '../../kit/textStyles';
import { scaleOf, SpanBar, type Scale } from '../../pictures/SpanBar';
import { formatDutchNumber, formatEuroCents } from '../../words/dutchNumbers';
import { placeOfFactor } from './factorPlaces';
import { SENSITIVITY_TEXT } from './sensitivityText';

/** As many factors as a pane of 380 pixels shows; the others after a click. */
const SHOWN = 4;

const useStyles = makeStyles({
  row: { paddingBlock: tokens.spacingVerticalXXS },
  name: { minWidth: 0, overflowWrap: 'anywhere', paddingInline: 0, justifyContent: 'flex-start', textAlign: 'left' },
  prices: { fontVariantNumeric: 'tabular-nums', fontSize: tokens.fontSizeBase200 },
});

type Factors = NonNullable<ModelReading['sheets']['sensitivity']>['ranking'];
type Factor = Factors[number];

interface FactorRowProps {
  readonly factor: Factor;
  readonly scale: Scale;
  readonly price: number | null;
}

function FactorRow({ factor, scale, price }: FactorRowProps): React.JSX.Element {
  const styles = useStyles();
  const spread = useSpreadStyles();
  const text = useTextStyles();
  const { model, goTo } = usePane();
  const { name, unit, low, high, costPriceLow, costPriceHigh } = factor;
  const place = placeOfFactor(name, model.inputs);
  return (
    <li className={styles.row}>
      <div className={spread.root}>
        {place === null ? (
          <span className={styles.name}>{name}</span>
        ) : (
          <Button size="small" appearance="transparent" className={styles.name} onClick={() => goTo(place)}>
            {name}
          </Button>
        )}
        <span className={styles.prices}>
          {SENSITIVITY_TEXT.between(
            outcomeText(costPriceLow, formatEuroCents),
            outcomeText(costPriceHigh, formatEuroCents),
          )}
        </span>
      </div>
      {typeof costPriceLow === 'number' && typeof costPriceHigh === 'number' && (
        <SpanBar scale={scale} from={costPriceLow} to={costPriceHigh} mark={price} hasTrack />
      )}
      <p className={text.note}>
        {SENSITIVITY_TEXT.inputs(outcomeText(low, formatDutchNumber), outcomeText(high, formatDutchNumber), unit)}
      </p>
    </li>
  );
}

/** The picture of the sheet, from its own cells. */
export function Tornado({ factors }: { readonly factors: Factors }): React.JSX.Element {
  const text = useTextStyles();
  const { costPerQuestion } = usePane().model.results;
  const [isWhole, setWhole] = useState(false);
  const price = typeof costPerQuestion === 'number' ? costPerQuestion : null;
  const prices = factors.flatMap(({ costPriceLow, costPriceHigh }) => [costPriceLow, costPriceHigh, costPerQuestion]);
  const scale = scaleOf(prices.filter((outcome) => typeof outcome === 'number'));
  const shown = isWhole ? factors : factors.slice(0, SHOWN);
  return (
    <>
      <h3 className={text.heading}>{SENSITIVITY_TEXT.top}</h3>
      {price !== null && <p className={text.note}>{SENSITIVITY_TEXT.mark(formatEuroCents(price))}</p>}
      <ol className={text.list}>
        {shown.map((factor) => (
          <FactorRow key={factor.name} factor={factor} scale={scale} price={price} />
        ))}
      </ol>
      {factors.length > SHOWN && (
        <div className={text.row}>
          <Button size="small" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
            {isWhole ? SENSITIVITY_TEXT.fewer : SENSITIVITY_TEXT.all(factors.length)}
          </Button>
        </div>
      )}
    </>
  );
}

// The four years as bars: what of the gross estimate is in the begroting already, what is covered, and what is not. The
// figures are beside the bars, which are therefore hidden from screen readers.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { NumberInput } from '../../../model/inputs/modelInputs';
import { useTextStyles } from '../../kit/textStyles';
import { euros, type ChangeFigures } from './askedWords';
import { CHANGE_TEXT } from './budgetChangeText';

const WIDTH = 100;
const HEIGHT = 10;

const useStyles = makeStyles({
  row: { paddingBlock: tokens.spacingVerticalXXS },
  bar: { display: 'block', width: '100%', height: '10px', forcedColorAdjust: 'none' },
  track: { fill: tokens.colorNeutralBackground4 },
  budgeted: { fill: tokens.colorBrandBackground },
  cover: { fill: tokens.colorPaletteGreenBackground3 },
  shortage: { fill: tokens.colorPaletteDarkOrangeBackground3 },
});

type Year = ChangeFigures['years'][number];
type Part = 'budgeted' | 'cover' | 'shortage';

/** The parts of a year that are more than nothing, each from where the one before it ends. */
function partsOf({ budgeted, cover, balance }: Year): readonly { part: Part; from: number; size: number }[] {
  let from = 0;
  return (
    [
      ['budgeted', budgeted],
      ['cover', cover],
      ['shortage', balance],
    ] as const
  ).flatMap(([part, amount]) => {
    if (typeof amount !== 'number' || amount <= 0) return [];
    const place = { part, from, size: amount };
    from += amount;
    return [place];
  });
}

const lengthOf = (year: Year): number => partsOf(year).reduce((length, { size }) => length + size, 0);

export interface YearBarsProps {
  readonly years: ChangeFigures['years'];
  readonly unit: NumberInput | undefined;
}

/** All years on one scale. */
export function YearBars({ years, unit }: YearBarsProps): React.JSX.Element {
  const styles = useStyles();
  const text = useTextStyles();
  const longest = Math.max(1, ...years.map(lengthOf));
  return (
    <ul className={text.list}>
      {years.map((year, index) => (
        <li key={index} className={styles.row}>
          <div className={text.note}>
            {year.year}:{' '}
            {CHANGE_TEXT.year(
              euros(year.budgeted, unit),
              euros(year.cover, unit),
              euros(year.balance, unit),
              year.judgement,
            )}
          </div>
          <svg
            className={styles.bar}
            viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
            preserveAspectRatio="none"
            aria-hidden
            focusable="false"
          >
            <rect className={styles.track} width={WIDTH} height={HEIGHT} />
            {partsOf(year).map(({ part, from, size }) => (
              <rect
                key={part}
                className={mergeClasses(styles[part])}
                x={(from / longest) * WIDTH}
                width={(size / longest) * WIDTH}
                height={HEIGHT}
              />
            ))}
          </svg>
        </li>
      ))}
    </ul>
  );
}

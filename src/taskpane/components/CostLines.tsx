// The cost lines by kostensoort, each group with its subtotal.

import { makeStyles, tokens } from '@fluentui/react-components';
import { COST_TYPES } from '../../model/modelInputs';
import type { ModelReading } from '../../workbook/reading';
import { formatEuro } from '../dutchNumbers';
import { TEXT } from '../messages';
import { CostLineRow } from './CostLineRow';
import type { ModelProps } from './ModelTabs';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    margin: 0,
    paddingTop: tokens.spacingVerticalM,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

interface Group {
  readonly costType: string;
  readonly lineIndexes: readonly number[];
  /** Euro a year. */
  readonly cost: number;
}

/** The lines of each kostensoort: those of the report first, then what the user made up. */
function groupsOf({ inputs, results }: ModelReading): readonly Group[] {
  const groups = new Map<string, number[]>(COST_TYPES.map((costType) => [costType.toLowerCase(), []]));
  inputs.lines.forEach(({ costType }, index) => {
    const key = costType.toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), index]);
  });
  return [...groups.values()]
    .filter((lineIndexes) => lineIndexes.length > 0)
    .map((lineIndexes) => ({
      costType: inputs.lines[lineIndexes[0] ?? 0]?.costType ?? '',
      lineIndexes,
      cost: lineIndexes.reduce((total, index) => {
        const cost = results.lines[index]?.cost;
        return total + (typeof cost === 'number' ? cost : 0);
      }, 0),
    }));
}

/** The tab Kosten. */
export function CostLines({ session, model }: ModelProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <>
      {groupsOf(model).map(({ costType, lineIndexes, cost }) => (
        <section key={costType}>
          <h2 className={styles.head}>
            <span>{costType || TEXT.otherCostType}</span>
            <span>{formatEuro(cost)}</span>
          </h2>
          <ul className={styles.list}>
            {lineIndexes.map((index) => (
              <CostLineRow key={index} session={session} model={model} lineIndex={index} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

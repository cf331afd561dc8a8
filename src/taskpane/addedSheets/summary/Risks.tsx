// The risks of the samenvatting: those that are filled in, and room for one more as long as the page has it.

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RiskRow } from '../../../model/sheets/summary/summaryInputs';
import type { FieldPlace } from '../../../session/session';
import { NumberField } from '../../fields/NumberField';
import { ruleOf } from '../../fields/numberRules';
import { TextField } from '../../fields/TextField';
import { usePane } from '../../kit/paneContext';
import { useTextStyles } from '../../kit/textStyles';
import { SUMMARY_TEXT } from './summaryText';

const PERCENT = 100;
const CHANCE = ruleOf('chance');
const DAMAGE = ruleOf('amount', 'Gevolg');

const useStyles = makeStyles({
  row: { paddingBlock: tokens.spacingVerticalXS },
  numbers: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(100px, 1fr))',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'start',
  },
});

const isFree = ({ risk, chance, damage }: RiskRow): boolean => risk === '' && chance === null && damage === null;

function Risk({ row, index }: { readonly row: RiskRow; readonly index: number }): React.JSX.Element {
  const styles = useStyles();
  const text = useTextStyles();
  const placeOf = (field: keyof RiskRow): FieldPlace => ({ list: 'risks', index, field });
  return (
    <li className={mergeClasses(text.stack, styles.row)}>
      <TextField place={placeOf('risk')} label={SUMMARY_TEXT.risk(index + 1)} value={row.risk} />
      <div className={styles.numbers}>
        <NumberField
          place={placeOf('chance')}
          label={SUMMARY_TEXT.chance}
          unit={SUMMARY_TEXT.percent}
          value={row.chance}
          rule={CHANCE}
          factor={PERCENT}
        />
        <NumberField
          place={placeOf('damage')}
          label={SUMMARY_TEXT.damage}
          unit={SUMMARY_TEXT.euro}
          value={row.damage}
          rule={DAMAGE}
        />
      </div>
    </li>
  );
}

/** @param expected what they come to together, in words */
export function Risks({ expected }: { readonly expected: string }): React.JSX.Element {
  const text = useTextStyles();
  const { model, target } = usePane();
  const { risks } = model.inputs;
  const [opened, setOpened] = useState(0);
  const selected = target?.place.list === 'risks' ? target.place.index + 1 : 0;
  const filled = risks.findLastIndex((row) => !isFree(row)) + 1;
  const count = Math.min(risks.length, Math.max(filled, opened, selected));
  return (
    <section className={text.stack}>
      <h3 className={text.heading}>{SUMMARY_TEXT.risks}</h3>
      <ol className={text.list} aria-label={SUMMARY_TEXT.risks}>
        {risks.slice(0, count).map((row, index) => (
          <Risk key={index} row={row} index={index} />
        ))}
      </ol>
      {filled > 0 && <p className={text.note}>{SUMMARY_TEXT.expected(expected)}</p>}
      {count < risks.length && (
        <div className={text.row}>
          <Button size="small" onClick={() => setOpened(count + 1)}>
            {SUMMARY_TEXT.addRisk}
          </Button>
        </div>
      )}
    </section>
  );
}

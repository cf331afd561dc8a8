// The variants side by side: their results, and the difference with the present model by cause.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { INPUT_CAUSES, waterfallByInput, type InputCause } from '../../../model/results/inputCauses';
import type { ModelInputs } from '../../../model/inputs/modelInputs';
import type { Outcome } from '../../../model/results/modelResults';
import { isWhole } from '../../../model/sheets/variants/variantKeeping';
import type { Variant, VariantFigures } from '../../../model/sheets/variants/variants';
import { outcomeText } from '../../costs/lineWords';
import { usePane } from '../../kit/paneContext';
import { CAUSE_TEXTS } from '../../pictures/picturesText';
import { formatEuro, formatEuroCents, formatEuroDifference, formatFte } from '../../words/dutchNumbers';
import { VARIANT_TEXT } from './variantsText';

/** At 200% zoom the columns do not fit: each figure then goes below its label, after the name of its variant. */
const NARROW = '@container (max-width: 250px)';

const useStyles = makeStyles({
  /** Beyond two variants the table is wider than the pane. */
  box: { overflowX: 'auto', containerType: 'inline-size' },
  columns: { [NARROW]: { display: 'none' } },
  row: { [NARROW]: { display: 'block' } },
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: tokens.spacingVerticalXXS,
    paddingInlineStart: tokens.spacingHorizontalXS,
    textAlign: 'right',
    verticalAlign: 'top',
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: { display: 'block', textAlign: 'left', paddingInlineStart: 0, overflowWrap: 'anywhere' },
  },
  figure: { [NARROW]: { '::before': { content: 'attr(data-variant) " "' } } },
  head: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  label: { textAlign: 'left', paddingInlineStart: 0 },
});

const FIGURES: readonly (readonly [keyof VariantFigures, string, (value: number) => string])[] = [
  ['total', VARIANT_TEXT.total, formatEuro],
  ['costPerQuestion', VARIANT_TEXT.costPrice, formatEuroCents],
  ['establishment', VARIANT_TEXT.establishment, formatFte],
];

/** What each cause adds to the present total in this variant, euro per year; empty where the variant is not whole. */
function causesOf(variant: Variant, now: ModelInputs): ReadonlyMap<InputCause, number> {
  const { parameters, lines, scenarios, figures } = variant;
  if (!isWhole(variant) || typeof figures.total !== 'number') return new Map();
  const kept = { ...now, parameters: { ...now.parameters, ...parameters }, lines, scenarios };
  return new Map(
    waterfallByInput(kept, now, figures.total).causes.map(({ cause, difference }) => [cause, -difference]),
  );
}

/** One column for now, one for each variant. */
export function VariantTable({ variants }: { readonly variants: readonly Variant[] }): React.JSX.Element {
  const styles = useStyles();
  const { inputs, results } = usePane().model;
  const names = [VARIANT_TEXT.present, ...variants.map(({ name }) => name)];
  const byVariant = variants.map((variant) => causesOf(variant, inputs));
  const causes = INPUT_CAUSES.filter((cause) => byVariant.some((differences) => (differences.get(cause) ?? 0) !== 0));
  const row = (label: string, cells: readonly string[]): React.JSX.Element => (
    <tr key={label} className={styles.row}>
      <th scope="row" className={mergeClasses(styles.cell, styles.label)}>
        {label}
      </th>
      {cells.map((cell, index) => (
        <td key={index} className={mergeClasses(styles.cell, cell !== '' && styles.figure)} data-variant={names[index]}>
          {cell}
        </td>
      ))}
    </tr>
  );
  const kept = (outcome: Outcome | undefined, format: (value: number) => string): string =>
    outcome === undefined ? VARIANT_TEXT.unknown : outcomeText(outcome, format);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard (WCAG 2.1.1)
    <div className={styles.box} role="region" aria-label={VARIANT_TEXT.sideBySide} tabIndex={0}>
      <table className={mergeClasses(styles.table, styles.row)}>
        <thead className={styles.columns}>
          <tr>
            <td className={styles.cell} />
            {names.map((name, index) => (
              <th key={index} scope="col" className={mergeClasses(styles.cell, styles.head)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={styles.row}>
          {FIGURES.map(([id, label, format]) =>
            row(label, [outcomeText(results[id], format), ...variants.map(({ figures }) => kept(figures[id], format))]),
          )}
          {causes.map((cause) =>
            row(CAUSE_TEXTS[cause], [
              '',
              ...byVariant.map((differences) => {
                const difference = differences.get(cause) ?? 0;
                return difference === 0 ? '' : formatEuroDifference(difference);
              }),
            ]),
          )}
        </tbody>
      </table>
    </div>
  );
}

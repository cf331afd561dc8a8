// One variant in the pane: its results compared with the current model, and what putting it back would change.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Outcome } from '../../../model/modelResults';
import { isWhole, variantDifferences } from '../../../model/sheets/variants/variantKeeping';
import type { Variant } from '../../../model/sheets/variants/variants';
import { formatCentsDifference, formatEuro, formatEuroCents, formatEuroDifference } from '../../words/dutchNumbers';
import { outcomeText } from '../../costs/lineWords';
import { VARIANT_TEXT } from './variantsText';
import { usePane } from '../../kit/paneContext';
import { dateWords, differenceWords, lostSalaryTable, rowsOnlyIn, type Formats } from './variantWords';
import { ChangeList } from '../../history/ChangeList';
import { useTextStyles } from '../../kit/textStyles';

const EUROS: Formats = { value: formatEuro, difference: formatEuroDifference };
const CENTS: Formats = { value: formatEuroCents, difference: formatCentsDifference };

const useStyles = makeStyles({
  root: {
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  figures: { margin: 0 },
  figure: { margin: 0, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
});

interface FigureProps {
  readonly label: string;
  readonly kept: Outcome | undefined;
  readonly now: Outcome;
  readonly formats: Formats;
}

function Figure({ label, kept, now, formats }: FigureProps): React.JSX.Element {
  const styles = useStyles();
  const text = useTextStyles();
  const difference = differenceWords(kept, now, formats);
  return (
    <div>
      <dt className={text.note}>{label}</dt>
      <dd className={styles.figure}>
        <strong>{kept === undefined ? VARIANT_TEXT.unknown : outcomeText(kept, formats.value)}</strong>{' '}
        {difference === VARIANT_TEXT.same ? null : <>({VARIANT_TEXT.now(outcomeText(now, formats.value))}) </>}
        {difference}
      </dd>
    </div>
  );
}

/** Lines that it would add and remove, and a salary table that no longer exists. */
function Warnings({ variant }: { readonly variant: Variant }): React.JSX.Element {
  const text = useTextStyles();
  const { inputs } = usePane().model;
  const [gone, added] = [rowsOnlyIn(variant, inputs), rowsOnlyIn(inputs, variant)];
  const table = lostSalaryTable(variant, inputs);
  if (!isWhole(variant)) return <p className={text.note}>{VARIANT_TEXT.incomplete}</p>;
  return (
    <>
      {gone.length > 0 && <p className={text.note}>{VARIANT_TEXT.notInModel(gone)}</p>}
      {added.length > 0 && <p className={text.note}>{VARIANT_TEXT.notInVariant(added)}</p>}
      {table !== '' && <p className={text.note}>{VARIANT_TEXT.noSalaryTable(table)}</p>}
    </>
  );
}

interface PreviewProps {
  readonly variant: Variant;
  readonly onClose: () => void;
}

function Preview({ variant, onClose }: PreviewProps): React.JSX.Element {
  const text = useTextStyles();
  const { session, model } = usePane();
  const changes = variantDifferences(variant, model.inputs);
  const putBack = async (): Promise<void> => {
    if (await session.putVariantBack(variant.name)) onClose();
  };
  return (
    <section className={text.stack} aria-label={VARIANT_TEXT.of(VARIANT_TEXT.preview, variant.name)}>
      <ChangeList changes={changes} nothing={VARIANT_TEXT.nothing} />
      <div className={text.row}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={changes.length === 0}
          onClick={() => void putBack()}
        >
          {VARIANT_TEXT.putBack}
        </Button>
        <Button size="small" onClick={onClose}>
          {VARIANT_TEXT.cancel}
        </Button>
      </div>
    </section>
  );
}

export interface VariantItemProps {
  readonly variant: Variant;
  readonly onRemove: () => void;
}

/** A variant with its actions. */
export function VariantItem({ variant, onRemove }: VariantItemProps): React.JSX.Element {
  const styles = useStyles();
  const text = useTextStyles();
  const { session, model } = usePane();
  const [isOpen, setIsOpen] = useState(false);
  const { name, figures } = variant;
  const { total, costPerQuestion } = model.results;
  return (
    <li className={`${text.stack} ${styles.root}`}>
      <div>
        <h3 className={text.heading}>{name}</h3>
        <p className={text.note}>{VARIANT_TEXT.savedOn(dateWords(variant.savedOn))}</p>
      </div>
      <dl className={styles.figures}>
        <Figure label={VARIANT_TEXT.total} kept={figures.total} now={total} formats={EUROS} />
        <Figure label={VARIANT_TEXT.costPrice} kept={figures.costPerQuestion} now={costPerQuestion} formats={CENTS} />
      </dl>
      <Warnings variant={variant} />
      <div className={text.row}>
        {isWhole(variant) && (
          <Button
            size="small"
            aria-label={VARIANT_TEXT.of(VARIANT_TEXT.preview, name)}
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            {VARIANT_TEXT.preview}
          </Button>
        )}
        <Button
          size="small"
          aria-label={VARIANT_TEXT.of(VARIANT_TEXT.inSheet, name)}
          onClick={() => void session.showVariant(name)}
        >
          {VARIANT_TEXT.inSheet}
        </Button>
        <Button size="small" aria-label={VARIANT_TEXT.of(VARIANT_TEXT.remove, name)} onClick={onRemove}>
          {VARIANT_TEXT.remove}
        </Button>
      </div>
      {isOpen && isWhole(variant) && <Preview variant={variant} onClose={() => setIsOpen(false)} />}
    </li>
  );
}

// One variant in the pane: when it was kept, and what putting it back would change.

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { isWhole, variantDifferences } from '../../../model/sheets/variants/variantKeeping';
import type { Variant } from '../../../model/sheets/variants/variants';
import { VARIANT_TEXT } from './variantsText';
import { usePane } from '../../kit/paneContext';
import { dateWords, lostSalaryTable, rowsOnlyIn } from './variantWords';
import { ChangeList } from '../../history/ChangeList';
import { useInView } from '../../kit/useInView';
import { useTextStyles } from '../../kit/textStyles';

const useStyles = makeStyles({
  root: {
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

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
  const panel = useInView<HTMLElement>(true);
  const changes = variantDifferences(variant, model.inputs);
  const putBack = async (): Promise<void> => {
    if (await session.putVariantBack(variant.name)) onClose();
  };
  return (
    <section ref={panel} className={text.stack} aria-label={VARIANT_TEXT.of(VARIANT_TEXT.preview, variant.name)}>
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
  const { session } = usePane();
  const [isOpen, setIsOpen] = useState(false);
  const { name } = variant;
  return (
    <li className={mergeClasses(text.stack, styles.root)}>
      <div>
        <h3 className={text.heading}>{name}</h3>
        <p className={text.note}>{VARIANT_TEXT.savedOn(dateWords(variant.savedOn))}</p>
      </div>
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

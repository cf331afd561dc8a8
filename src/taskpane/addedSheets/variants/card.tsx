// The sheet Varianten in the pane: keeping the current model under a name, the existing variants, and restoring a
// removed one.

import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { variantInputsProblem, variantNameProblem } from '../../../model/sheets/variants/variantKeeping';
import type { Variant } from '../../../model/sheets/variants/variants';
import { takenNames } from '../../../session/sheets/variants/takenNames';
import { VARIANT_TEXT } from './variantsText';
import { usePane } from '../../kit/paneContext';
import { dayOf } from '../../../model/days';
import { useTextStyles } from '../../kit/textStyles';
import { VariantItem } from './VariantItem';
import { VariantTable } from './VariantTable';
import { SheetCard, type CardControl } from '../SheetCard';

function KeepVariant(): React.JSX.Element {
  const text = useTextStyles();
  const { session, model } = usePane();
  const [name, setName] = useState('');
  const [isTried, setIsTried] = useState(false);
  const [kept, setKept] = useState('');
  const problem = variantNameProblem(name, takenNames(model)) ?? variantInputsProblem(model.inputs);
  const keep = async (): Promise<void> => {
    setIsTried(true);
    setKept('');
    if (problem !== null) return;
    if (!(await session.keepVariant(name, dayOf(new Date())))) return;
    setKept(name.trim());
    // Text typed while it was being kept is for the next one.
    setName((current) => (current === name ? '' : current));
    setIsTried(false);
  };
  return (
    <form
      className={text.stack}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <Field
        className={text.field}
        label={VARIANT_TEXT.name}
        size="small"
        hint={VARIANT_TEXT.nameHint}
        {...(isTried && problem !== null ? { validationState: 'error' as const, validationMessage: problem } : {})}
      >
        <Input size="small" value={name} autoComplete="off" onChange={(_, { value }) => setName(value)} />
      </Field>
      <div className={text.row}>
        <Button size="small" appearance="primary" type="submit">
          {VARIANT_TEXT.keep}
        </Button>
        <span role="status" className={text.note}>
          {kept !== '' && VARIANT_TEXT.kept(kept)}
        </span>
      </div>
    </form>
  );
}

/** A variant with a renamed or deleted column: what is left of it, and removing that. */
function LostVariant({ name }: { readonly name: string }): React.JSX.Element {
  const text = useTextStyles();
  const { session } = usePane();
  return (
    <div className={text.stack}>
      <p className={text.paragraph}>{VARIANT_TEXT.lost(name)}</p>
      <div className={text.row}>
        <Button
          size="small"
          aria-label={VARIANT_TEXT.of(VARIANT_TEXT.removeLost, name)}
          onClick={() => void session.removeVariant(name)}
        >
          {VARIANT_TEXT.removeLost}
        </Button>
      </div>
    </div>
  );
}

interface RemovedVariantProps {
  readonly variant: Variant;
  readonly onRestored: () => void;
}

function RemovedVariant({ variant, onRestored }: RemovedVariantProps): React.JSX.Element {
  const text = useTextStyles();
  const { session, model } = usePane();
  const problem = variantNameProblem(variant.name, takenNames(model));
  const restore = async (): Promise<void> => {
    if (await session.restoreVariant(variant)) onRestored();
  };
  return (
    <div className={text.stack}>
      <p role="status" className={text.paragraph}>
        {VARIANT_TEXT.removed(variant.name)} {problem}
      </p>
      <div className={text.row}>
        <Button
          size="small"
          aria-label={VARIANT_TEXT.of(VARIANT_TEXT.restore, variant.name)}
          disabledFocusable={problem !== null}
          onClick={() => void restore()}
        >
          {VARIANT_TEXT.restore}
        </Button>
      </div>
    </div>
  );
}

/** The variants, if any. */
export function Card(control: CardControl): React.JSX.Element {
  const text = useTextStyles();
  const { session, model } = usePane();
  const [removed, setRemoved] = useState<readonly Variant[]>([]);
  const variants = model.inputs.variants ?? [];
  const forget = (restored: Variant): void => setRemoved((all) => all.filter((variant) => variant !== restored));
  const remove = async (variant: Variant): Promise<void> => {
    if (await session.removeVariant(variant.name)) setRemoved((all) => [...all, variant]);
  };
  return (
    <SheetCard
      {...control}
      title={VARIANT_TEXT.title}
      explanation={VARIANT_TEXT.explanation}
      size={variants.length}
      state={variants.length === 0 ? VARIANT_TEXT.none : VARIANT_TEXT.count(variants.length)}
    >
      {variants.length > 0 && <VariantTable variants={variants} />}
      <ul className={text.list} aria-label={VARIANT_TEXT.list}>
        {variants.map((variant) => (
          <VariantItem key={variant.name} variant={variant} onRemove={() => void remove(variant)} />
        ))}
      </ul>
      {removed.map((variant, index) => (
        <RemovedVariant key={index} variant={variant} onRestored={() => forget(variant)} />
      ))}
      {model.sheets.variants?.lost.map((name) => (
        <LostVariant key={name} name={name} />
      ))}
      <KeepVariant />
    </SheetCard>
  );
}

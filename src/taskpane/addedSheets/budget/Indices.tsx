// The indices of the begroting: one for all years as long as the years are equal, or one for each.

import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { NumberField } from '../../fields/NumberField';
import { ruleOf } from '../../fields/numberRules';
import { usePane } from '../../kit/paneContext';
import { parameterPlace } from '../../kit/places';
import { useTextStyles } from '../../kit/textStyles';
import { useCardStyles } from '../cardStyles';
import { BUDGET_TEXT, indexLabel } from './budgetText';

const PERCENT = 100;
const YEARS = [1, 2, 3, 4] as const;
type IndexField = `${'wageIndex' | 'priceIndex'}${(typeof YEARS)[number]}`;

export interface IndicesProps {
  readonly kind: 'wageIndex' | 'priceIndex';
  readonly label: string;
}

/** The four years of one index. */
export function Indices({ kind, label }: IndicesProps): React.JSX.Element {
  const card = useCardStyles();
  const text = useTextStyles();
  const { session, model, target } = usePane();
  const { parameters } = model.inputs;
  const fields = YEARS.map((year): IndexField => `${kind}${year}`);
  const [first, ...later] = fields.map((field) => parameters[field] ?? null);
  const areEqual = later.every((index) => index === first);
  const [isChosen, setChosen] = useState(false);
  // Somebody who selected the cell of a later year, or entered it there, sees that year.
  const isLater = fields.slice(1).some((field) => target?.place.field === field);
  const isPerYear = isChosen || !areEqual || isLater;
  // Years that become equal while one of them is being typed stay fields of their own.
  if (isPerYear && !isChosen) setChosen(true);
  const common = { unit: BUDGET_TEXT.percent, rule: ruleOf('index'), factor: PERCENT };
  return (
    <div className={text.stack} role="group" aria-label={label}>
      {isPerYear ? (
        <div className={card.pairs}>
          {fields.map((field, index) => (
            <NumberField
              key={field}
              {...common}
              place={parameterPlace(field)}
              label={indexLabel(label, model.sheets.budget?.years[index]?.year ?? '')}
              value={parameters[field] ?? null}
            />
          ))}
        </div>
      ) : (
        <NumberField
          {...common}
          place={parameterPlace(`${kind}1`)}
          label={BUDGET_TEXT.allYears(label)}
          value={first ?? null}
          write={(value) => session.setParameters(Object.fromEntries(fields.map((field) => [field, value])))}
        />
      )}
      <Checkbox
        size="medium"
        label={BUDGET_TEXT.perYear(label)}
        checked={isPerYear}
        disabled={!areEqual || isLater}
        onChange={(_, { checked }) => setChosen(checked === true)}
      />
    </div>
  );
}

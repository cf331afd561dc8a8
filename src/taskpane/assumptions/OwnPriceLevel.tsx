// The price level of a salary table of one's own, while it is the table in use: without it nobody knows of which year its
// figures are.

import { Button } from '@fluentui/react-components';
import { OWN_TABLE_PLACES, type OwnTablePlace, type Parameters } from '../../model/inputs/modelInputs';
import { sameText } from '../../model/names';
import { SALARY_TABLES } from '../../model/salary/salaryTables';
import { ruleOf } from '../fields/numberRules';
import { NumberField } from '../fields/NumberField';
import { TextField } from '../fields/TextField';
import { usePane } from '../kit/paneContext';
import { useTextStyles } from '../kit/textStyles';
import { SALARY_TEXT } from './salaryText';

const placeHaving = (parameters: Parameters, label: string): OwnTablePlace | undefined =>
  OWN_TABLE_PLACES.find((place) => sameText(parameters[`ownTable${place}`], label));

/** A table that somebody typed on the sheet is in the list only when they put it there. */
function PutInList({ label }: { readonly label: string }): React.JSX.Element {
  const text = useTextStyles();
  const { session, model } = usePane();
  const free = placeHaving(model.inputs.parameters, '');
  if (free === undefined) return <p className={text.note}>{SALARY_TEXT.listIsFull}</p>;
  return (
    <>
      <p className={text.note}>{SALARY_TEXT.notInList}</p>
      <div>
        <Button size="small" onClick={() => void session.setParameters({ [`ownTable${free}`]: label })}>
          {SALARY_TEXT.putInList}
        </Button>
      </div>
    </>
  );
}

/** Price level in words and its year; nothing for a published table. */
export function OwnPriceLevel(): React.JSX.Element | null {
  const { parameters, salaryScales } = usePane().model.inputs;
  const { salaryTable } = parameters;
  const isOwn =
    salaryScales.some(({ table }) => sameText(table, salaryTable)) &&
    !SALARY_TABLES.some(({ label }) => sameText(label, salaryTable));
  if (!isOwn) return null;
  const place = placeHaving(parameters, salaryTable);
  if (place === undefined) return <PutInList label={salaryTable} />;
  return (
    <>
      <TextField
        place={{ list: 'parameters', field: `ownPriceLevel${place}` }}
        label={SALARY_TEXT.ownPriceLevel}
        hint={SALARY_TEXT.ownPriceLevelHint}
        value={parameters[`ownPriceLevel${place}`]}
      />
      <NumberField
        place={{ list: 'parameters', field: `ownPriceYear${place}` }}
        label={SALARY_TEXT.ownPriceYear}
        value={parameters[`ownPriceYear${place}`]}
        rule={ruleOf('year')}
      />
    </>
  );
}

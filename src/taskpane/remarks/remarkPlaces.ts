// The remarks as the pane shows them: each with its input, and one for each input. Pure.

import type { FoundRemark } from '../../model/remarks/remark';
import { REMARK_NAMES } from '../../model/remarks/remarks';
import { OWN_TABLE_PLACES, type ModelInputs } from '../../model/inputs/modelInputs';
import type { ParameterField } from '../../model/inputs/inputRows';
import { sameText } from '../../model/names';
import type { FieldPlace } from '../../session/session';
import type { ModelReading } from '../../workbook/reading/reading';
import { placeKey } from '../kit/places';

export interface PlacedRemark extends FoundRemark {
  readonly place: FieldPlace;
}

/** The price level of the table in use; a table that is not in the list has no field for it yet. */
function priceLevelField({ parameters }: ModelInputs): ParameterField {
  const place = OWN_TABLE_PLACES.find((own) => sameText(parameters[`ownTable${own}`], parameters.salaryTable));
  if (place === undefined) return 'salaryTable';
  return parameters[`ownPriceLevel${place}`] === '' ? `ownPriceLevel${place}` : `ownPriceYear${place}`;
}

const fieldOf = ({ name, parameter }: FoundRemark, inputs: ModelInputs): ParameterField =>
  name === REMARK_NAMES.priceLevel ? priceLevelField(inputs) : (parameter as ParameterField);

/** Of remarks on the same input the first: an added sheet may say in its own words what the rekenmodel said. */
export function placedRemarks({ inputs, results }: ModelReading): readonly PlacedRemark[] {
  const placed = results.remarks.map((remark) => ({
    ...remark,
    place: { list: 'parameters', field: fieldOf(remark, inputs) } as const,
  }));
  const keys = placed.map(({ place }) => placeKey(place));
  return placed.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

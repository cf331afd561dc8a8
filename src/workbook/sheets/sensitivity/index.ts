// The sheet Gevoeligheid as an added sheet.

import { SENSITIVITY_RESULT_NAMES } from '../../../model/sheets/sensitivity/sensitivityNames';
import { withDefaultSensitivity } from '../../../model/sheets/sensitivity/sensitivityDefaults';
import { SENSITIVITY_OUTLINE } from '../../../model/sheets/sensitivity/sensitivityOutline';
import type { AddedSheet } from '../addedSheet';
import { pointsOfCheck } from '../points';
import { sensitivityOf, type SensitivityReading } from './sensitivityReading';
import { planSensitivitySheet } from './sensitivitySheet';

export const SENSITIVITY_SHEET = {
  explanation: {
    text: 'hoeveel de kostprijs verandert als een factor laag of hoog uitvalt, met de zwaarste bovenaan.',
    leadsTo: SENSITIVITY_RESULT_NAMES.conclusion,
  },
  plan: planSensitivitySheet,
  brief: [SENSITIVITY_RESULT_NAMES.check],
  read: (raw) => {
    const figures = sensitivityOf(raw);
    return { figures, points: pointsOfCheck(SENSITIVITY_OUTLINE.tabName, figures.check, 'deviation') };
  },
  begin: (inputs) => withDefaultSensitivity(inputs),
} as const satisfies AddedSheet<SensitivityReading, object>;

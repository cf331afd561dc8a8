// Rows of named ranges as in a reading, made from the plan.

import { parseAddress } from '../../src/workbook/plan/addresses';
import type { WorkbookPlan } from '../../src/workbook/plan/plan';
import type { RawValues } from '../../src/workbook/plan/rawValues';

/** The place of each multi-row named range in the plan, with the labels beside it. */
export const rowsAsPlanned = ({ names }: WorkbookPlan): RawValues['rows'] =>
  Object.fromEntries(
    names
      .filter(({ labels }) => labels.length > 1)
      .map(({ name, address, labels }) => {
        const { row, column } = parseAddress(address);
        return [name, { row, column, beside: labels.map((label) => [label]) }];
      }),
  );

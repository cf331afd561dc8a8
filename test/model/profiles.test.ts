// Which profile a workbook is closest to, after its cells have been changed.

import type { ModelInputs } from '../../src/model/inputs/modelInputs';
import { closestProfile, PROFILES, withProfile } from '../../src/model/report/profiles';
import { TASK_FIELD_OF } from '../../src/model/sheets/budget/budgetDefaults';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';

/** Typical changes by a gemeente: other hours, a new line, another number of questions. */
const changed = (inputs: ModelInputs): ModelInputs => ({
  ...inputs,
  lines: [
    ...inputs.lines.map((line) => (line.name === 'Personele inzet' ? { ...line, hoursPerWeek: 12 } : line)),
    { ...inputs.lines[0]!, name: 'Vertaalkosten', hoursPerWeek: 3 },
  ],
  scenarios: inputs.scenarios.map((scenario) =>
    scenario.name === 'Maximum' ? { ...scenario, questionsPerMonth: 400 } : scenario,
  ),
});

test.each(PROFILES.map(({ id }) => [id, TASK_FIELD_OF[id]] as const))(
  'a workbook that began as %s and was changed is still nearest to it, and begins its begroting on %s',
  (id, taskField) => {
    const inputs = withProfile(REPORT_INPUTS, id);
    for (const workbook of [inputs, changed(inputs)]) {
      const closest = closestProfile(workbook).id;
      expect([closest, TASK_FIELD_OF[closest]]).toEqual([id, taskField]);
    }
  },
);

test('an empty model matches no profile: it starts from the report', () => {
  expect(closestProfile({ ...REPORT_INPUTS, lines: [], scenarios: [] }).id).toBe('KCC');
});

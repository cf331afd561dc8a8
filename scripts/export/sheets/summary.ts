// The sheet Samenvatting in `npm run export`.

import { waterfall } from '../../../src/model/results/causes';
import type { ModelInputs, Parameters } from '../../../src/model/inputs/modelInputs';
import type { ModelResults } from '../../../src/model/results/modelResults';
import { REPORT_INPUTS } from '../../../src/model/report/reportDefaults';
import { riskRows, withDefaultSummary } from '../../../src/model/sheets/summary/summaryDefaults';
import type { RiskRow, SummaryParameters } from '../../../src/model/sheets/summary/summaryInputs';
import { MOST_RISKS, STATUSES } from '../../../src/model/sheets/summary/summaryWords';
import { checkRequired, objectAt, readFields, type Faults } from '../checking';
import { shownValue } from '../echo';
import { AMOUNT_RULE, choice, DAY, numberRule, optional, PROSE, required, type Fields } from '../fields';
import type { FileSection, FileSheet } from '../fileSheet';
import { fieldsSchema } from '../schemaParts';

const FIELDS: Fields<keyof SummaryParameters> = {
  status: required('summaryStatus', choice(STATUSES), 'Hoe ver de samenvatting is'),
  versie: optional('summaryVersion', PROSE, 'Versie, zoals u die noemt'),
  datum: optional('summaryDate', DAY, 'Datum van deze versie'),
  door: optional('summaryAuthor', PROSE, 'Wie haar opstelde: een rol, geen naam'),
  aanleiding: optional('summaryReason', PROSE, 'Aanleiding van het voorstel'),
  wettelijkeTaak: optional('summaryTask', PROSE, 'Welke wettelijke taak het dient'),
  gevolg: optional('summaryConsequence', PROSE, 'Gevolg van niet doen'),
  alternatief: optional('summaryAlternative', PROSE, 'Alternatief'),
  vastgesteldTotaal: optional('adoptedTotal', AMOUNT_RULE, 'Kosten per jaar zoals vastgesteld; null: niet vastgelegd'),
  vastgesteldKostprijs: optional('adoptedCostPrice', AMOUNT_RULE, 'Kostprijs per klantvraag zoals vastgesteld'),
  vastgesteldOp: optional('adoptedDate', DAY, 'Datum van vaststelling'),
};

/** The list of risks. */
const RISKS = 'risicos';

const RISK_FIELDS: Fields<keyof RiskRow> = {
  omschrijving: required('risk', PROSE, 'Wat er kan gebeuren'),
  kans: required('chance', numberRule('chance'), 'Kans als fractie: 0.2 is 20%'),
  gevolg: required('damage', AMOUNT_RULE, 'Wat het kost als het gebeurt, in euro'),
};

/** The risks of the file; what is wrong with one is added to the faults. */
function readRisks(faults: Faults, place: string, found: unknown): readonly RiskRow[] {
  if (found === undefined) return [];
  if (!Array.isArray(found) || found.length > MOST_RISKS) {
    const value = Array.isArray(found) ? `${found.length} risico’s` : shownValue(found);
    faults.push(`${place}: ${value} kan niet; toegestaan: een lijst van hoogstens ${MOST_RISKS} risico’s`);
    return [];
  }
  return found.map((entry: unknown, index): RiskRow => {
    const at = `${place}[${index}]`;
    const value = objectAt(faults, at, entry);
    checkRequired(faults, at, value, RISK_FIELDS, Object.keys(RISK_FIELDS));
    return { risk: '', chance: null, damage: null, ...readFields(faults, at, value, RISK_FIELDS) } as RiskRow;
  });
}

function fill(faults: Faults, { name, found }: FileSection, inputs: ModelInputs): ModelInputs {
  const whole = withDefaultSummary(inputs);
  const { [RISKS]: risks, ...single } = objectAt(faults, name, found);
  const changes = readFields(faults, name, single, FIELDS, [RISKS]);
  return {
    ...whole,
    parameters: { ...whole.parameters, ...changes } as Parameters,
    risks: riskRows(readRisks(faults, `${name}.${RISKS}`, risks)),
  };
}

/** From the report to now, by cause. */
function figures(inputs: ModelInputs, results: ModelResults): object {
  const { from, causes } = waterfall(REPORT_INPUTS, inputs);
  const of = Object.fromEntries(causes.map(({ cause, difference }) => [cause, difference]));
  return {
    rapport: from,
    prijspeil: of['priceLevel'],
    personeel: of['staff'],
    opleiding: of['training'],
    licenties: of['licences'],
    overig: of['other'],
    totaal: results.total,
  };
}

export const fileSheet: FileSheet = {
  fields: [...Object.values(FIELDS), ...Object.values(RISK_FIELDS)],
  schema: {
    description: 'Voor het blad Samenvatting, dat onder bladen staat',
    ...fieldsSchema(FIELDS, {
      [RISKS]: {
        description: `Hoogstens ${MOST_RISKS} risico’s`,
        type: 'array',
        maxItems: MOST_RISKS,
        items: { ...fieldsSchema(RISK_FIELDS), required: Object.keys(RISK_FIELDS) },
      },
    }),
  },
  fill,
  figures,
  lines: () => [],
};

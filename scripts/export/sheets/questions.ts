// The sheet Klantvragen in `npm run export`: channels by their name, and what counts as a question.

import type { ModelInputs, Parameters } from '../../../src/model/inputs/modelInputs';
import type { ModelResults } from '../../../src/model/results/modelResults';
import { emptyChannel, withDefaultQuestions } from '../../../src/model/sheets/questions/questionsDefaults';
import type { Channel, QuestionsParameters } from '../../../src/model/sheets/questions/questionsInputs';
import { DEFINITION_IDS, QUESTION_DEFINITIONS } from '../../../src/model/sheets/questions/questionsWords';
import { computeQuestions } from '../../../src/oracle/computeQuestions';
import { namedEntries, objectAt, readFields, type Faults } from '../checking';
import { shown, shownValue } from '../echo';
import { choice, numberRule, optional, required, TEXT, type Fields } from '../fields';
import type { FigureLine, FileSection, FileSheet } from '../fileSheet';
import { CENTS, euro } from '../numbers';
import { fieldsSchema, named } from '../schemaParts';

const FIELDS: Fields<keyof QuestionsParameters> = {
  definitie: required(
    'questionDefinition',
    choice(DEFINITION_IDS.map((id) => QUESTION_DEFINITIONS[id])),
    'Wat als klantvraag telt',
  ),
};

/** The list of channels. */
const CHANNELS = 'kanalen';

const messages = numberRule('quantity');
const CHANNEL_FIELDS: Fields<Exclude<keyof Channel, 'name'>> = {
  ontvangen: optional('received', messages, 'Berichten die per maand binnenkomen; null is niet geteld'),
  beantwoord: optional('answered', messages, 'Vragen die per maand openbaar zijn beantwoord'),
  eigenBerichten: optional('ownPosts', messages, 'Eigen berichten per maand, die niemand beantwoorden'),
  prive: optional('privateMessages', messages, 'Privéberichten die per maand zijn verstuurd'),
  toelichting: optional('explanation', TEXT, 'Waar de aantallen vandaan komen'),
};

/** More answers than messages that came in: what the column Controle would say, where the field is. */
function checkAnswers(faults: Faults, place: string, { received, answered }: Channel): void {
  const isMore = typeof received === 'number' && typeof answered === 'number' && answered > received;
  if (!isMore) return;
  const limit = `toegestaan: hoogstens ontvangen (${shownValue(received)})`;
  faults.push(`${place}.beantwoord: ${shownValue(answered)} kan niet; ${limit}`);
}

/** The inputs with the channels of the file in place of those of the report. */
function withChannels(faults: Faults, place: string, found: unknown, inputs: ModelInputs): ModelInputs {
  if (found === undefined) return inputs;
  const channels = namedEntries(faults, place, found).map(([name, value]): Channel => {
    const at = `${place}.${shown(name)}`;
    const fields = readFields(faults, at, objectAt(faults, at, value), CHANNEL_FIELDS);
    const channel = { ...emptyChannel(name), ...fields } as Channel;
    checkAnswers(faults, at, channel);
    return channel;
  });
  return channels.length === 0 ? inputs : { ...inputs, channels };
}

function fill(faults: Faults, { name, found }: FileSection, inputs: ModelInputs): ModelInputs {
  const whole = withDefaultQuestions(inputs);
  const { [CHANNELS]: channels, ...section } = objectAt(faults, name, found);
  const changes = readFields(faults, name, section, FIELDS, [CHANNELS]);
  const filled = { ...whole, parameters: { ...whole.parameters, ...changes } as Parameters };
  return withChannels(faults, `${name}.${CHANNELS}`, channels, filled);
}

/** The price by each definition. */
function lines(inputs: ModelInputs, results: ModelResults): readonly FigureLine[] {
  const { prices } = computeQuestions(inputs, results);
  return DEFINITION_IDS.map((id) => [`Per klantvraag, ${QUESTION_DEFINITIONS[id]}`, euro(prices[id], CENTS)]);
}

function figures(inputs: ModelInputs, results: ModelResults): object {
  const { channels, counts, prices, chosen } = computeQuestions(inputs, results);
  return {
    definities: DEFINITION_IDS.map((id) => ({
      definitie: QUESTION_DEFINITIONS[id],
      klantvragenPerMaand: counts[id],
      kostprijs: prices[id],
    })),
    gekozen: chosen,
    kanalen: channels.map(({ counted, share, status }, index) => ({
      kanaal: inputs.channels[index]?.name,
      klantvragen: counted,
      aandeel: share,
      controle: status,
    })),
  };
}

export const fileSheet: FileSheet = {
  fields: [...Object.values(FIELDS), ...Object.values(CHANNEL_FIELDS)],
  schema: {
    description: 'Voor het blad Klantvragen, dat onder bladen staat',
    ...fieldsSchema(FIELDS, {
      [CHANNELS]: named('De kanalen, in plaats van die van het rapport: naam, en de berichten per maand', {
        ...fieldsSchema(CHANNEL_FIELDS),
      }),
    }),
  },
  fill,
  figures,
  lines,
};

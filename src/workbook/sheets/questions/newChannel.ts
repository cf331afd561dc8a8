// A new channel of the klantvragen. Pure.

import type { ModelInputs } from '../../../model/inputs/modelInputs';
import { sameName } from '../../../model/names';
import { emptyChannel } from '../../../model/sheets/questions/questionsDefaults';
import type { Channel } from '../../../model/sheets/questions/questionsInputs';

/** A channel with this name and no numbers; none if there already is one. */
export const newChannel = ({ channels }: ModelInputs, wanted: string): Channel | null =>
  wanted === '' || channels.some(({ name }) => sameName(name, wanted)) ? null : emptyChannel(wanted);

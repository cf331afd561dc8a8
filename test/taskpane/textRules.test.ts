// What a text field refuses, and the sentence that it shows.

import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import type { FieldPlace } from '../../src/session/session';
import { fieldRefusal } from '../../src/taskpane/fields/textRules';

const LINE: FieldPlace = { list: 'lines', index: 1, field: 'name' };
const SCENARIO: FieldPlace = { list: 'scenarios', index: 0, field: 'name' };
const EXPLANATION: FieldPlace = { list: 'lines', index: 1, field: 'explanation' };
const STATUS: FieldPlace = { list: 'salaryScales', index: 0, field: 'status' };
const MUNICIPALITY: FieldPlace = { list: 'parameters', field: 'municipality' };
const TAKEN = 'Een andere rij heeft deze naam al; kies een andere.';

const refusal = (place: FieldPlace, text: string): string | null => fieldRefusal(place, text, REPORT_INPUTS);

test.each([
  ['another line', LINE, 'Licentiekosten tool', TAKEN],
  ['another line in capitals', LINE, 'LICENTIEKOSTEN TOOL', TAKEN],
  ['another line with what nobody sees', LINE, 'Licentie\u200bkosten tool', TAKEN],
  ['another scenario', SCENARIO, 'Gemiddeld', TAKEN],
  ['no name', LINE, '', 'Deze naam is leeg; vul een naam in.'],
  ['a blank before it', LINE, ' Post', 'Deze naam begint of eindigt met een spatie; haal die weg.'],
  ['a control character', LINE, 'a\u0001', 'Deze naam bevat een stuurteken; haal het weg.'],
  ['a pattern of MATCH', SCENARIO, 'Gem*', /^Deze naam bevat ~, \* of \?/],
  ['a control character in an explanation', EXPLANATION, 'a\u0001', 'Deze tekst bevat een stuurteken; haal het weg.'],
  ['half a character in a status', STATUS, '\ud800', /^Deze tekst bevat een half teken/],
  ['a turned gemeente', MUNICIPALITY, '\u202eabc', /^Deze naam bevat een teken dat de leesrichting omkeert/],
  ['more than a cell holds', EXPLANATION, 'x'.repeat(32_768), 'Deze tekst heeft 32.768 tekens; hoogstens 32.767.'],
])('%s is refused with a sentence', (_, place, text, sentence) => {
  expect(refusal(place, text)).toEqual(typeof sentence === 'string' ? sentence : expect.stringMatching(sentence));
});

test.each([
  ['its own name', LINE, 'Aansturing'],
  ['its own name in capitals', LINE, 'AANSTURING'],
  ['the name of a scenario for a line', LINE, 'Gemiddeld'],
  ['a pattern that nothing looks up', LINE, 'Opleiding*'],
  ['two lines', EXPLANATION, 'een\ntwee'],
  ['nothing', EXPLANATION, ''],
  ['no gemeente', MUNICIPALITY, ''],
])('%s is accepted', (_, place, text) => expect(refusal(place, text)).toBeNull());

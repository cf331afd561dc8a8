// Writes docs/export-schema.json and docs/zelftest-schema.json; tests check that they match the fields.

import { writeFileSync } from 'node:fs';
import { REPORT_SCHEMA } from '../../src/behaviours/report';
import { strictSchema } from '../../src/behaviours/schema';
import { loadFileSheets } from './fileSheet';
import { exportSchema } from './schema';

const SELF_TEST_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Verslag van de zelftest van het rekenmodel webcare',
  ...strictSchema(REPORT_SCHEMA),
};

function write(file: string, schema: object): void {
  writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
}

write('docs/export-schema.json', exportSchema(await loadFileSheets()));
write('docs/zelftest-schema.json', SELF_TEST_SCHEMA);

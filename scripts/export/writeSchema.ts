// Writes docs/export-schema.json; a test holds that it is what the fields say.

import { writeFileSync } from 'node:fs';
import { EXPORT_SCHEMA } from './schema';

writeFileSync('docs/export-schema.json', `${JSON.stringify(EXPORT_SCHEMA, null, 2)}\n`);

/** @jest-environment ./test/support/officeEnvironment.mjs */
// The second part of the fault table.

import { faultTable } from './faultTable';

faultTable(1);

/** @jest-environment ./test/support/officeEnvironment.mjs */
// The first part of the fault table.

import { faultTable } from './faultTable';

faultTable(0);

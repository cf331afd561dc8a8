// The demo has no second Excel window: a workbook that the add-in opens becomes a download in the browser.

import type { StandInExcel } from '../host/standInExcel';

const FILE_NAME = 'rekenmodel-webcare.xlsx';
const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function download(base64: string): void {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: WORKBOOK_TYPE }));
  const link = document.createElement('a');
  link.href = address;
  link.download = FILE_NAME;
  link.click();
  URL.revokeObjectURL(address);
}

/** Downloads each workbook that is created from now on. */
export function downloadNewWorkbooks(host: StandInExcel): void {
  let known = host.createdWorkbooks.length;
  host.onChanged(() => {
    host.createdWorkbooks.slice(known).forEach(download);
    known = host.createdWorkbooks.length;
  });
}

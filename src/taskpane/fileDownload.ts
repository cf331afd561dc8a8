// Handing a file to the browser or the window that holds the pane, where it can be kept.

const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Milliseconds that a slow computer gets to begin with the file, before its memory is given back. */
const KEPT_FOR = 60_000;

/** Whether links of this browser can be kept as a file. */
export const canDownload = (): boolean => 'download' in HTMLAnchorElement.prototype;

/** Offers a workbook for keeping under this name. */
export function downloadWorkbook(file: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(file)], { type: WORKBOOK_TYPE }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
}

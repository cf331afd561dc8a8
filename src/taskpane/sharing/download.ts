// Passes a text or a workbook as a file to the browser, or to the window with the pane.

const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Milliseconds that a slow computer gets to start the download, before its memory is released. */
const KEPT_FOR = 60_000;

/** Whether this browser can save a link as a file. */
export const canDownload = (): boolean => 'download' in HTMLAnchorElement.prototype;

export function download(content: BlobPart, fileName: string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  // Some browsers only follow links that are in the page.
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
}

/** Offers a workbook for saving under this name. */
export const downloadWorkbook = (file: Uint8Array, name: string): void =>
  download(new Uint8Array(file), name, WORKBOOK_TYPE);

// Hands a text or a workbook to the browser, or to the window that holds the pane, as a file.

const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Milliseconds that a slow computer gets to begin with the file, before its memory is given back. */
const KEPT_FOR = 60_000;

/** Whether links of this browser can be kept as a file. */
export const canDownload = (): boolean => 'download' in HTMLAnchorElement.prototype;

export function download(content: BlobPart, fileName: string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  // Some browsers only follow a link that is in the page.
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
}

/** Offers a workbook for keeping under this name. */
export const downloadWorkbook = (file: Uint8Array, name: string): void =>
  download(new Uint8Array(file), name, WORKBOOK_TYPE);

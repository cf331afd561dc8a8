// What tests need to know about a picture.

import fs from 'node:fs';

/**
 * Side in pixels of a square PNG, null if the file does not exist or is something else. Read from its header: the
 * signature takes 8 bytes, and width and height are at bytes 16 and 20.
 */
export function pngSide(file: string): number | null {
  if (!fs.existsSync(file)) return null;
  const bytes = fs.readFileSync(file);
  const isPng = bytes.subarray(0, 8).toString('latin1') === '\x89PNG\r\n\x1a\n';
  return isPng && bytes.readUInt32BE(16) === bytes.readUInt32BE(20) ? bytes.readUInt32BE(16) : null;
}

// Encodes bytes in the form that Office accepts for a file. Pure.

/** A call accepts at most some tens of thousands of arguments; a file has more bytes. */
const CHUNK = 0x8000;

/** Base64 of the bytes. */
export function asBase64(bytes: Uint8Array): string {
  const chunks = Array.from({ length: Math.ceil(bytes.length / CHUNK) }, (_, index) =>
    String.fromCharCode(...bytes.subarray(index * CHUNK, (index + 1) * CHUNK)),
  );
  return btoa(chunks.join(''));
}

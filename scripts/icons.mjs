// Draws the icons: three bars of a cost chart in a speech balloon. Node built-ins only; writes PNG.

import { writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';

const GREEN = [11, 83, 69, 255];
const WHITE = [255, 255, 255, 255];
const CLEAR = [0, 0, 0, 0];
const SIZES = [16, 32, 64, 80];
const GRID = 16;
const BARS = [
  [4, 8],
  [7, 6],
  [10, 4],
];

/** Colour at a place on a grid of 16 x 16. */
function colorAt(x, y) {
  const inBalloon = x >= 1 && x < 15 && y >= 2 && y < 12 && !((x < 2 || x >= 14) && (y < 3 || y >= 11));
  const inTail = y >= 12 && y < 15 && x >= 4 && x < 4 + (15 - y);
  if (!inBalloon && !inTail) return CLEAR;
  const inBar = BARS.some(([left, top]) => x >= left && x < left + 2 && y >= top && y < 10);
  return inBar ? WHITE : GREEN;
}

const CRC_TABLE = Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function crc(bytes) {
  let value = 0xffffffff;
  for (const byte of bytes) value = (CRC_TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc(body));
  return Buffer.concat([length, body, check]);
}

function png(size) {
  const rows = Array.from({ length: size }, (_, y) => {
    const pixels = Array.from({ length: size }, (__, x) => colorAt((x * GRID) / size, (y * GRID) / size));
    return Buffer.from([0, ...pixels.flat()]);
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

for (const size of SIZES) writeFileSync(`assets/icon-${size}.png`, png(size));

// Draws the icons of the ribbon as PNG: a speech balloon with the bars of a cost chart, a check mark, or an arrow out of it. Node
// built-ins only.

import { writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';

const GREEN = [11, 83, 69];
const WHITE = [255, 255, 255];
const SIZES = [16, 32, 64, 80];

/** The drawing uses a grid of 16 x 16, so that in the smallest icon each edge falls on a pixel boundary. */
const GRID = 16;
const BALLOON = { left: 1, top: 2, right: 15, bottom: 12, radius: 2 };
const TAIL = { left: 4, right: 7, bottom: 15 };
const BARS = {
  width: 2,
  bottom: 10,
  places: [
    [4, 8],
    [7, 6],
    [10, 4],
  ],
};

/** Samples per side of a pixel, for smooth edges. */
const SAMPLES = 4;

function isInBalloon(x, y) {
  const { left, top, right, bottom, radius } = BALLOON;
  const beyondX = Math.max(left + radius - x, x - (right - radius), 0);
  const beyondY = Math.max(top + radius - y, y - (bottom - radius), 0);
  return Math.hypot(beyondX, beyondY) <= radius;
}

const isInTail = (x, y) =>
  y >= BALLOON.bottom &&
  x >= TAIL.left &&
  (x - TAIL.left) / (TAIL.right - TAIL.left) < (TAIL.bottom - y) / (TAIL.bottom - BALLOON.bottom);

const isInBar = (x, y) =>
  BARS.places.some(([left, top]) => x >= left && x < left + BARS.width && y >= top && y < BARS.bottom);

/** Half the width of a drawn line. */
const HALF_LINE = 0.8;

/** Whether a point is on a line through these corners. */
const isOnLine =
  (...corners) =>
  (x, y) =>
    corners.slice(1).some(([toX, toY], index) => {
      const [fromX, fromY] = corners[index];
      const [width, height] = [toX - fromX, toY - fromY];
      const along = ((x - fromX) * width + (y - fromY) * height) / (width ** 2 + height ** 2);
      const place = Math.min(Math.max(along, 0), 1);
      return Math.hypot(x - fromX - place * width, y - fromY - place * height) <= HALF_LINE;
    });

const isInCheck = isOnLine([4.5, 7], [7, 9.5], [11.5, 4.5]);
const isInShaft = isOnLine([4, 7], [12, 7]);
const isInHead = isOnLine([9, 4], [12, 7], [9, 10]);

/** What is drawn in the balloon, by the name of its files. */
const SIGNS = {
  icon: isInBar,
  'icon-check': isInCheck,
  'icon-send': (x, y) => isInShaft(x, y) || isInHead(x, y),
};

/** Colour at a point of the grid, null where the icon is transparent. */
function colorAt(isInSign, x, y) {
  if (isInSign(x, y)) return WHITE;
  return isInBalloon(x, y) || isInTail(x, y) ? GREEN : null;
}

/** Mean colour and opacity of a pixel, as four bytes. */
function pixelAt(isInSign, column, row, size) {
  const offsets = Array.from({ length: SAMPLES }, (_, index) => (index + 0.5) / SAMPLES);
  const colors = offsets.flatMap((down) =>
    offsets.map((right) => colorAt(isInSign, ((column + right) * GRID) / size, ((row + down) * GRID) / size)),
  );
  const covered = colors.filter((color) => color !== null);
  const mean = (part) => Math.round(covered.reduce((sum, color) => sum + color[part], 0) / Math.max(covered.length, 1));
  return [mean(0), mean(1), mean(2), Math.round((255 * covered.length) / colors.length)];
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

function png(isInSign, size) {
  const rows = Array.from({ length: size }, (_, y) => {
    const pixels = Array.from({ length: size }, (__, x) => pixelAt(isInSign, x, y, size));
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

for (const [name, isInSign] of Object.entries(SIGNS)) {
  for (const size of SIZES) writeFileSync(`assets/${name}-${size}.png`, png(isInSign, size));
}

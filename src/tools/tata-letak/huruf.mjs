// The typeface of the diagrams, read from the package that ships it: what is measured is what is drawn.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';

/** A free metric twin of Arial, in which Tasklist and Cockpit show the diagrams. */
export const FAMILY = 'Arimo';
export const FONT_FILE = createRequire(import.meta.url).resolve('@fontsource/arimo/files/arimo-latin-400-normal.woff');

const SIGNATURE = 0x774f4646;

/** @returns {(char: string) => number} the advance width of a character for a font size of one; of `x` for strangers */
export function readWidths(file = FONT_FILE) {
  const tables = readTables(readFileSync(file));
  const unitsPerEm = tables.head.readUInt16BE(18);
  const metrics = tables.hhea.readUInt16BE(34);
  const glyphs = readCharacters(tables.cmap);
  const advance = (glyph) => tables.hmtx.readUInt16BE(4 * Math.min(glyph, metrics - 1)) / unitsPerEm;
  const stranger = advance(glyphs.get('x'.codePointAt(0)));
  return (char) => {
    const glyph = glyphs.get(char.codePointAt(0));
    return glyph === undefined ? stranger : advance(glyph);
  };
}

/** The tables of a WOFF 1.0 file, each deflated by itself. */
function readTables(woff) {
  if (woff.readUInt32BE(0) !== SIGNATURE) {
    throw new Error('not a WOFF file');
  }
  const tables = {};
  for (let at = 44; at < 44 + 20 * woff.readUInt16BE(12); at += 20) {
    const [offset, packed, whole] = [4, 8, 12].map((field) => woff.readUInt32BE(at + field));
    const bytes = woff.subarray(offset, offset + packed);
    tables[woff.toString('latin1', at, at + 4)] = packed < whole ? inflateSync(bytes) : bytes;
  }
  return tables;
}

/** Code point → glyph, from the segments of format 4. */
function readCharacters(cmap) {
  const records = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) => cmap.readUInt32BE(4 + 8 * i + 4));
  const start = records.find((offset) => cmap.readUInt16BE(offset) === 4);
  const table = cmap.subarray(start);
  const size = table.readUInt16BE(6);
  const glyphs = new Map();
  for (let at = 0; at < size; at += 2) {
    const end = table.readUInt16BE(14 + at);
    const first = table.readUInt16BE(16 + size + at);
    const delta = table.readUInt16BE(16 + 2 * size + at);
    const range = table.readUInt16BE(16 + 3 * size + at);
    for (let code = first; code <= end && code !== 0xffff; code++) {
      const glyph = range === 0 ? code : table.readUInt16BE(16 + 3 * size + at + range + 2 * (code - first));
      if (glyph !== 0 || range === 0) {
        glyphs.set(code, (glyph + delta) & 0xffff);
      }
    }
  }
  return glyphs;
}

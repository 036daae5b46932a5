// Text measurement as bpmn-js does it, without a browser.

import { readWidths } from './huruf.mjs';

const widthOf = readWidths();

export const LINE_HEIGHT = 1.2;
export const NODE_FONT = 12;
export const LABEL_FONT = 11;
/** bpmn-js breaks the lines of an outside label at this width unless a single word is longer. */
export const LABEL_WIDTH = 90;
/** bpmn-js measures with the fonts of the machine: a word that would just fit may break in two. */
const SLACK = 1.06;

export function textWidth(text, size) {
  let sum = 0;
  for (const char of text) {
    sum += widthOf(char);
  }
  return sum * size;
}

/** Breaks text as bpmn-js does: at blanks and after hyphens, greedily. */
export function wrap(text, width, size) {
  const lines = [];
  for (const paragraph of text.split(/\r?\n/)) {
    let line = '';
    for (const word of paragraph.split(/\s+/).flatMap(splitHyphens)) {
      const joined = line === '' || line.endsWith('-') ? line + word.text : `${line} ${word.text}`;
      if (line !== '' && textWidth(joined, size) > width) {
        lines.push(line);
        line = word.text;
      } else {
        line = joined;
      }
    }
    lines.push(line);
  }
  return lines;
}

function splitHyphens(word) {
  return word.split(/(?<=-)/).map((text) => ({ text }));
}

/** Size of an outside label (gateway, event, flow); null when there is no text. */
export function labelSize(text) {
  if (!text) {
    return null;
  }
  const longest = Math.max(...text.split(/\s+/).map((word) => textWidth(word, LABEL_FONT)));
  const lines = wrap(text, Math.max(LABEL_WIDTH - 2, longest + 1), LABEL_FONT);
  return {
    w: Math.ceil(Math.max(...lines.map((line) => textWidth(line, LABEL_FONT))) * SLACK) + 2,
    h: Math.ceil(lines.length * LABEL_FONT * LINE_HEIGHT) + 1,
  };
}

/** Height of text set inside a box of the given inner width. */
export function textHeight(text, width) {
  return Math.ceil(wrap(text ?? '', width, NODE_FONT).length * NODE_FONT * LINE_HEIGHT);
}

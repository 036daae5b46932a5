// Text measurement for the fonts bpmn-js uses (Arial, or its metric twin Liberation Sans), without a browser.

/** Advance widths of the characters from blank to tilde, in thousandths of the font size. */
const WIDTHS = `
  278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556
  556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778
  667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556
  556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584`;
const TABLE = WIDTHS.trim().split(/\s+/).map(Number);

export const LINE_HEIGHT = 1.2;
export const NODE_FONT = 12;
export const LABEL_FONT = 11;
/** bpmn-js breaks the lines of an outside label at this width unless a single word is longer. */
export const LABEL_WIDTH = 90;

export function textWidth(text, size) {
  let sum = 0;
  for (const char of text) {
    sum += TABLE[char.charCodeAt(0) - 32] ?? 600;
  }
  return (sum * size) / 1000;
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
    w: Math.ceil(Math.max(...lines.map((line) => textWidth(line, LABEL_FONT)))) + 2,
    h: Math.ceil(lines.length * LABEL_FONT * LINE_HEIGHT) + 1,
  };
}

/** Height of text set inside a box of the given inner width. */
export function textHeight(text, width) {
  return Math.ceil(wrap(text ?? '', width, NODE_FONT).length * NODE_FONT * LINE_HEIGHT);
}

// Judges a drawing: its price for the search, and the faults that no drawing may have.

import { directLine } from './geometri.mjs';

const PRICE = { overlap: 900, hit: 700, crossing: 70, bend: 14, length: 0.035, height: 0.12, width: 0.18,
  foldedWidth: 1.2, shared: 150, slantedNote: 60, through: 250, direct: 0.15 };

export function price(scope, measures) {
  const edges = scope.edges.filter((edge) => edge.waypoints);
  const pieces = edges.flatMap(toPieces);
  const { overlaps, crossings } = meetings(pieces);
  const length = pieces.reduce((sum, piece) => sum + piece.hi - piece.lo, 0);
  const bends = edges.reduce((sum, edge) => sum + edge.waypoints.length - 2, 0);
  return overlaps * PRICE.overlap + labelHits(scope, pieces).length * PRICE.hit + crossings * PRICE.crossing
    + bends * PRICE.bend + length * PRICE.length + measures.height * PRICE.height + measures.width * widthPrice(scope)
    + sharedExits(edges) * PRICE.shared + directLines(scope)
    + edges.filter((edge) => edge.kind === 'link' && edge.source.col !== edge.target.col).length * PRICE.slantedNote;
}

/** A process was folded to be narrow. */
function widthPrice({ lanes }) {
  return lanes.at(-1).band > 0 ? PRICE.foldedWidth : PRICE.width;
}

/** Named flows that leave a gateway at a corner where another one leaves. */
function sharedExits(edges) {
  const exits = edges.filter((edge) => edge.label && !edge.boundary).map((edge) => `${edge.source.id} ${edge.exit}`);
  return exits.length - new Set(exits).size;
}

/** A note that hangs on a straight line should be near, and nothing between. */
function directLines(scope) {
  let cost = 0;
  const areas = [...scope.nodes, ...scope.edges].flatMap((owner) => [owner.box, owner.labelBox]).filter((box) => box);
  for (const edge of scope.edges.filter((candidate) => candidate.kind !== 'flow' && !candidate.points)) {
    const [a, b] = directLine(scope, edge);
    const steps = Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / 10) + 1;
    const on = (box) => Array.from({ length: steps - 1 }, (_, i) => (i + 1) / steps)
      .some((part) => inside(a.x + (b.x - a.x) * part, a.y + (b.y - a.y) * part, box));
    cost += steps * 10 * PRICE.direct + areas.filter(on).length * PRICE.through;
  }
  return cost;
}

function inside(x, y, box) {
  return x > box.x && x < box.x + box.w && y > box.y && y < box.y + box.h;
}

/** Sentences that say what is wrong with the drawing; none for a good one. */
export function faults(scope) {
  const pieces = scope.edges.filter((edge) => edge.waypoints).flatMap(toPieces);
  const found = labelHits(scope, pieces);
  const { pairs } = meetings(pieces);
  pairs.forEach(([a, b]) => found.push(`${a.edge.id} runs on ${b.edge.id}`));
  for (const node of scope.nodes) {
    pieces.filter((piece) => piece.edge.source !== node && piece.edge.target !== node && hits(piece, node.box, -1))
      .forEach((piece) => found.push(`${piece.edge.id} runs through ${node.id}`));
  }
  return found;
}

function toPieces(edge) {
  return edge.waypoints.slice(1).map((end, i) => {
    const start = edge.waypoints[i];
    const vertical = start.x === end.x;
    const [a, b] = vertical ? [start.y, end.y] : [start.x, end.x];
    return { edge, bundle: edge.segments[i].bundle, vertical, line: vertical ? start.x : start.y,
      lo: Math.min(a, b), hi: Math.max(a, b) };
  });
}

function meetings(pieces) {
  const pairs = [];
  let crossings = 0;
  for (let i = 0; i < pieces.length; i++) {
    for (let j = i + 1; j < pieces.length; j++) {
      const [a, b] = [pieces[i], pieces[j]];
      if (a.edge === b.edge || a.bundle === b.bundle) {
        continue;
      }
      if (a.vertical === b.vertical) {
        if (Math.abs(a.line - b.line) < 4 && Math.min(a.hi, b.hi) - Math.max(a.lo, b.lo) > -2) {
          pairs.push([a, b]);
        }
      } else if (a.line > b.lo && a.line < b.hi && b.line > a.lo && b.line < a.hi) {
        crossings++;
      }
    }
  }
  return { overlaps: pairs.length, crossings, pairs };
}

function labelHits(scope, pieces) {
  const owners = [...scope.nodes, ...scope.boundaries, ...scope.edges.filter((edge) => edge.waypoints)];
  const labels = owners.filter((owner) => owner.labelBox);
  const shapes = [...scope.nodes, ...scope.boundaries];
  const found = [];
  labels.forEach((owner, i) => {
    const box = owner.labelBox;
    pieces.filter((piece) => hits(piece, box, 0))
      .forEach((piece) => found.push(`${piece.edge.id} runs over the label of ${owner.id}`));
    shapes.filter((shape) => shape !== owner && meet(shape.box, box))
      .forEach((shape) => found.push(`the label of ${owner.id} lies on ${shape.id}`));
    labels.slice(i + 1).filter((other) => meet(other.labelBox, box))
      .forEach((other) => found.push(`the labels of ${owner.id} and ${other.id} lie on each other`));
  });
  return found;
}

function hits(piece, box, margin) {
  const [x0, x1] = piece.vertical ? [piece.line, piece.line] : [piece.lo, piece.hi];
  const [y0, y1] = piece.vertical ? [piece.lo, piece.hi] : [piece.line, piece.line];
  return x1 > box.x - margin && x0 < box.x + box.w + margin && y1 > box.y - margin && y0 < box.y + box.h + margin;
}

function meet(a, b) {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

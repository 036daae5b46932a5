// The places that an old drawing gave: a node that stands in it keeps its column and its row among the others.

import { columnsOf, standsRight } from './lapis.mjs';

/** Middles of one row or column differ by rounding only. */
const TOLERANCE = 2;

/** @returns {Map<string, {x, y, w, h}>} the shapes of the old drawing by the id of what they show */
export function readPlaces(definitions) {
  const shapes = (definitions.diagrams ?? []).flatMap((diagram) => diagram.plane?.planeElement ?? [])
    .filter((di) => di.bounds && di.bpmnElement);
  return new Map(shapes.map(({ bpmnElement, bounds: { x, y, width, height } }) => [bpmnElement.id,
    { x, y, w: width, h: height }]));
}

/**
 * Gives the nodes that were drawn their old columns and rows, and the others the nearest that is free.
 *
 * @returns {Set|null} the nodes that are new; null when the old drawing cannot be kept
 */
export function keepPlaces(scope, places) {
  const known = scope.nodes.filter((node) => places.has(node.id) && inOldLane(scope, node, places));
  if (known.length === 0) {
    return null;
  }
  const middles = new Map(known.map((node) => [node, middle(places.get(node.id))]));
  const fresh = [...scope.nodes].filter((node) => !middles.has(node)).sort((a, b) => a.col - b.col);
  number(known, 'col', (node) => middles.get(node).x);
  scope.lanes.forEach((_, lane) => number(known.filter((node) => node.lane === lane), 'row',
    (node) => middles.get(node).y));
  known.filter((node) => node.span > 1).forEach((node) => widen(node, known, places));
  const cells = known.flatMap((node) => columnsOf(node).map((col) => `${node.lane}/${col}/${node.row}`));
  if (new Set(cells).size < cells.length) {
    return null;
  }
  const placed = new Set(known);
  fresh.forEach((node) => place(scope, node, placed));
  return scope.nodes.every(standsRight) ? new Set(fresh) : null;
}

function inOldLane({ lanes }, node, places) {
  const { id } = lanes[node.lane];
  const lane = places.get(id);
  const { y } = middle(places.get(node.id));
  return id === null || (lane !== undefined && y >= lane.y && y <= lane.y + lane.h);
}

function middle({ x, y, w, h }) {
  return { x: x + w / 2, y: y + h / 2 };
}

/** Numbers the nodes along one axis; those whose middles lie together get one number. */
function number(nodes, axis, at) {
  let index = -1;
  let last = -Infinity;
  for (const node of [...nodes].sort((a, b) => at(a) - at(b))) {
    if (at(node) - last > TOLERANCE) {
      index++;
      last = at(node);
    }
    node[axis] = index;
  }
}

/** A stage takes columns on both sides of its middle; those in which nothing stands were not counted. */
function widen(node, known, places) {
  const { x, w } = places.get(node.id);
  const at = node.col;
  const half = Math.floor((node.span - 1) / 2);
  const beside = (from, to) => new Set(known.filter((other) => other !== node && other.col !== at)
    .filter((other) => middle(places.get(other.id)).x > from && middle(places.get(other.id)).x < to)
    .map((other) => other.col)).size;
  const left = beside(x, x + w / 2);
  const right = beside(x + w / 2, x + w);
  const open = (from, count) => known.filter((other) => other.col >= from && other !== node).forEach((other) => {
    other.col += Math.max(0, count);
  });
  open(at + right + 1, node.span - 1 - half - right);
  open(at - left, half - left);
  node.col = at - left + Math.max(0, half - left) + left - half;
}

/** Right of what comes before; where what follows stands already, in a column that is opened between them. */
function place(scope, node, placed) {
  const anchor = scope.nodes.find((other) => other.id === node.anchor);
  const sources = scope.routed.filter((edge) => edge.target === node && !edge.back && placed.has(edge.source))
    .map((edge) => edge.source);
  const before = [...(node.before ?? [])].filter((other) => placed.has(other));
  const after = [...placed].filter((other) => other.before?.has(node));
  node.col = anchor ? anchor.col : Math.max(-1, ...before.map((other) => other.col)) + 1;
  if (after.some((other) => other.col <= node.col)) {
    [...placed].filter((other) => other.col >= node.col).forEach((other) => {
      other.col++;
    });
  }
  node.row = freeRow(node, placed, sources.find((other) => other.lane === node.lane)?.row ?? anchor?.row ?? 0);
  placed.add(node);
}

function freeRow(node, placed, wish) {
  const taken = new Set([...placed].filter((other) => other.lane === node.lane && other.col === node.col)
    .map((other) => other.row));
  let row = wish;
  for (let i = 1; taken.has(row); i++) {
    row = wish + (i % 2 === 1 ? (i + 1) / 2 : -i / 2);
  }
  return row;
}

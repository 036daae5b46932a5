// Columns: the longest way from a start, with the flows that lead back left out. A step into another lane may go
// straight up or down; inside a lane what follows always stands further right. Each row of lanes begins at the left.

import { gridNode } from './model.mjs';

/** About what a column with a task and its room takes. */
const COLUMN_WIDTH = 165;

/**
 * Marks the flows that lead back (`edge.back`) and gives each node its column (`node.col`) and the length of the way
 * that is left (`node.ahead`).
 */
export function assignColumns(scope) {
  const nodes = scope.nodes.filter((node) => node.kind !== 'note');
  const flows = scope.edges.filter((edge) => edge.kind === 'flow');
  const out = new Map(nodes.map((node) => [node, []]));
  for (const edge of flows) {
    edge.source = gridNode(scope, edge.from);
    edge.target = gridNode(scope, edge.to);
    edge.turn = edge.source.band !== edge.target.band;
    edge.back = edge.turn && edge.source.band > edge.target.band;
  }
  const inBand = flows.filter((edge) => !edge.turn);
  inBand.forEach((edge) => out.get(edge.source).push(edge));
  const order = topologicalOrder(nodes, inBand, out);
  const entering = new Map(nodes.map((node) => [node, inBand.filter((edge) => edge.target === node && !edge.back)]));
  for (const node of order) {
    const sources = entering.get(node).map((edge) => edge.source);
    node.before = new Set(sources.flatMap((source) => [source, ...source.before]));
    node.col = Math.max(0, ...sources.map((source) => source.col));
    while (!standsRight(node)) {
      node.col++;
    }
  }
  for (const node of [...order].reverse()) {
    const next = out.get(node).filter((edge) => !edge.back).map((edge) => edge.target.ahead);
    node.ahead = 1 + Math.max(0, ...next);
  }
  pullSourcesRight(nodes, inBand, out);
  placeNotes(scope);
}

/** What comes before a node stands left of it, or in the same column of another lane; a wide stage always left. */
export function standsRight(node) {
  for (const other of node.before ?? []) {
    const aside = other.lane !== node.lane && other.col === lastColumn(other) && node.col === lastColumn(node);
    if (lastColumn(other) > node.col || (lastColumn(other) === node.col && !aside)) {
      return false;
    }
  }
  return true;
}

/** A wide stage takes several columns (`span`), from `col` on. */
export function lastColumn(node) {
  return node.col + (node.span ?? 1) - 1;
}

export function middleColumn(node) {
  return node.col + Math.floor(((node.span ?? 1) - 1) / 2);
}

/** The columns that a node takes. */
export function columnsOf(node) {
  return Array.from({ length: node.span ?? 1 }, (_, i) => node.col + i);
}

/** How many columns a stage of this width takes where rows of lanes lie above each other. */
export function spanOf(node) {
  return node.inner ? Math.max(1, Math.round(node.w / COLUMN_WIDTH)) : 1;
}

/** Depth first; a flow to a node that is still open on the way leads back. */
function topologicalOrder(nodes, flows, out) {
  const state = new Map();
  const order = [];
  const visit = (node) => {
    state.set(node, 'open');
    for (const edge of out.get(node)) {
      edge.back = state.get(edge.target) === 'open';
      if (!state.has(edge.target)) {
        visit(edge.target);
      }
    }
    state.set(node, 'done');
    order.unshift(node);
  };
  const entered = new Set(flows.map((edge) => edge.target));
  const starts = [...nodes.filter((node) => !entered.has(node)), ...nodes];
  starts.forEach((node) => state.has(node) || visit(node));
  return order;
}

/** A second start stands just before what it starts. */
function pullSourcesRight(nodes, flows, out) {
  for (const node of nodes) {
    const next = out.get(node).filter((edge) => !edge.back).map((edge) => edge.target.col);
    const entered = flows.some((edge) => edge.target === node && !edge.back);
    if (!entered && next.length > 0) {
      node.col = Math.max(0, Math.min(...next) - 1);
    }
  }
}

function placeNotes(scope) {
  for (const note of scope.nodes.filter((node) => node.kind === 'note')) {
    note.col = scope.nodes.find((node) => node.id === note.anchor)?.col ?? 0;
  }
  for (const link of scope.edges.filter((edge) => edge.kind === 'link')) {
    link.source = scope.nodes.find((node) => node.id === link.from);
    link.target = scope.nodes.find((node) => node.id === link.to);
  }
}

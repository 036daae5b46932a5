// Searches the rows (and, where there is play, the columns) of the nodes for the drawing with the lowest price.

import { gridNode } from './model.mjs';
import { assignColumns, columnsOf, lastColumn, middleColumn, spanOf, standsRight } from './lapis.mjs';
import { keepPlaces } from './tempat.mjs';
import { Router } from './rute.mjs';
import { assignTracks, makeBundles } from './jalur.mjs';
import { draw, measureGrid, placeBoundaries, placeLabels } from './geometri.mjs';
import { faults, price } from './nilai.mjs';

const INNER_PADDING = 12;
const INNER_TITLE = 30;
const SEEDS = [171, 2016, 86, 2019];
const HEAT = 30;

/**
 * Lays a scope out, its expanded subprocesses first. Afterwards nodes have boxes and edges waypoints.
 *
 * @param places shapes of an old drawing: what stands there keeps its row and column; an empty map: all is laid anew
 */
export function layoutScope(scope, effort, places = new Map()) {
  for (const node of scope.nodes.filter((candidate) => candidate.inner)) {
    const inner = layoutScope(node.inner, effort, places);
    node.w = Math.round(inner.width + 2 * INNER_PADDING);
    node.h = Math.round(inner.height + INNER_PADDING + INNER_TITLE);
    node.innerOffset = { x: INNER_PADDING, y: INNER_TITLE };
    node.innerFaults = inner.faults;
    node.span = scope.lanes.at(-1).band > 0 ? spanOf(node) : 1;
  }
  placeBoundaries(scope);
  assignColumns(scope);
  bindEdges(scope);
  arrange(scope, effort, places);
  const measures = evaluate(scope).measures;
  return { ...measures, faults: [...faults(scope), ...scope.nodes.flatMap((node) => node.innerFaults ?? [])] };
}

function arrange(scope, effort, places) {
  const columns = scope.nodes.map((node) => node.col);
  scope.free = keepPlaces(scope, places);
  if (scope.free === null) {
    scope.nodes.forEach((node, i) => {
      [node.col, node.row] = [columns[i], undefined];
    });
    scope.free = new Set(scope.nodes);
    firstRows(scope);
  }
  normalise(scope);
  if (scope.free.size > 0) {
    search(scope, effort);
  }
}

function bindEdges(scope) {
  for (const edge of scope.edges) {
    edge.boundary = scope.boundaries.find((boundary) => boundary.id === edge.from);
    edge.source ??= gridNode(scope, edge.from);
    edge.target ??= gridNode(scope, edge.to);
  }
  scope.routed = scope.edges.filter((edge) => edge.kind !== 'direct').sort((a, b) => urgency(a) - urgency(b));
}

/** Short ways forward are drawn first, ways back and links to notes take what is left. */
function urgency(edge) {
  const span = Math.abs(edge.target.col - edge.source.col);
  return span + (edge.back ? 100 : 0) + (edge.kind === 'link' ? 200 : 0);
}

/** First guess: on the row of the predecessor, the longest way first; else the nearest free row of the lane. */
function firstRows(scope) {
  const taken = new Set();
  const nodes = [...scope.nodes].sort((a, b) => a.col - b.col || (b.ahead ?? 0) - (a.ahead ?? 0));
  for (const node of nodes) {
    const before = scope.routed.filter((edge) => edge.target === node && !edge.back && edge.source.lane === node.lane
      && edge.source.row !== undefined).map((edge) => edge.source.row);
    const wish = before.length === 0 ? 0 : before.sort((a, b) => Math.abs(a) - Math.abs(b))[0];
    let row = wish;
    for (let i = 1; cellKeys(node, row).some((key) => taken.has(key)) && i < 100; i++) {
      row = wish + (i % 2 === 1 ? (i + 1) / 2 : -i / 2);
    }
    node.row = row;
    cellKeys(node, row).forEach((key) => taken.add(key));
  }
  normalise(scope);
}

function cellKeys(node, row) {
  return columnsOf(node).map((col) => `${node.lane}/${col}/${row}`);
}

/** Renumbers the columns, and the rows of each lane, from 0 without gaps. */
function normalise(scope) {
  const columns = [...new Set(scope.nodes.flatMap(columnsOf))].sort((a, b) => a - b);
  scope.nodes.forEach((node) => {
    node.col = columns.indexOf(node.col);
  });
  scope.lanes.forEach((lane, index) => {
    const own = scope.nodes.filter((node) => node.lane === index);
    const rows = [...new Set(own.map((node) => node.row))].sort((a, b) => a - b);
    own.forEach((node) => {
      node.row = rows.indexOf(node.row);
    });
    lane.rows = Math.max(1, rows.length);
  });
}

/** Draws the present state. */
export function evaluate(scope) {
  const grid = buildGrid(scope);
  new Router(grid).routeAll(scope.routed);
  const bundles = makeBundles(scope.routed.filter((edge) => edge.points));
  assignTracks(bundles, grid.lines.map((line) => line.row));
  placeLabels(scope);
  const measures = measureGrid(scope, grid, bundles);
  draw(scope, measures);
  return { measures, cost: price(scope, measures) };
}

function buildGrid(scope) {
  const lines = [];
  const first = scope.lanes.map((lane, index) => {
    const start = lines.length;
    for (let i = 0; i <= 2 * lane.rows; i++) {
      lines.push({ row: i % 2 === 1, lane: index });
    }
    return start;
  });
  const columns = Math.max(0, ...scope.nodes.map(lastColumn)) + 1;
  for (const node of scope.nodes) {
    node.xi = 2 * middleColumn(node) + 1;
    node.first = 2 * node.col + 1;
    node.last = 2 * lastColumn(node) + 1;
    node.yi = first[node.lane] + 2 * node.row + 1;
  }
  return { width: 2 * columns + 1, lines, nodes: scope.nodes };
}

/** Simulated annealing from several fixed seeds: the same model always gives the same picture. */
function search(scope, effort) {
  const rounds = Math.round((effort * Math.min(2, scope.free.size / 20)) / SEEDS.length);
  const start = { state: save(scope), cost: evaluate(scope).cost };
  const found = SEEDS.map((seed) => anneal(scope, start, mulberry32(seed), rounds));
  const best = found.reduce((a, b) => (b.cost < a.cost ? b : a));
  restore(scope, best.state);
}

function anneal(scope, start, random, rounds) {
  let current = start;
  let best = start;
  restore(scope, start.state);
  for (let i = 0; i < rounds; i++) {
    const heat = HEAT * (1 - i / rounds) ** 2;
    if (!mutate(scope, random)) {
      continue;
    }
    const { cost } = evaluate(scope);
    if (cost < current.cost || random() < Math.exp((current.cost - cost) / Math.max(heat, 0.01))) {
      current = { state: save(scope), cost };
      best = cost < best.cost ? current : best;
    } else {
      restore(scope, current.state);
    }
  }
  return best;
}

function save(scope) {
  return scope.nodes.map((node) => [node.row, node.col]);
}

function restore(scope, state) {
  scope.nodes.forEach((node, i) => {
    [node.row, node.col] = state[i];
  });
  normalise(scope);
}

/** Changes the state a little; false when the change did nothing or broke the order of the columns. */
function mutate(scope, random) {
  const before = save(scope);
  const free = [...scope.free];
  const node = free[Math.floor(random() * free.length)];
  const choice = random();
  if (free.length < scope.nodes.length) {
    mutateKept(scope, random, node, choice);
  } else if (choice < 0.45) {
    moveRow(scope, random, [node]);
  } else if (choice < 0.6) {
    moveRow(scope, random, scope.nodes.filter((other) => other.lane === node.lane && other.row === node.row
      && other.col >= node.col));
  } else if (choice < 0.67) {
    swapRows(scope, random, node.lane);
  } else if (choice < 0.87) {
    moveColumn(scope, random, node);
  } else {
    shiftColumns(scope, random, node);
  }
  normalise(scope);
  const changed = save(scope).some(([row, col], i) => row !== before[i][0] || col !== before[i][1]);
  const legal = inOrder(scope);
  if (!legal) {
    restore(scope, before);
  }
  return changed && legal;
}

/** Where others keep their place: moves one new node, or opens a column for it. */
function mutateKept(scope, random, node, choice) {
  if (choice < 0.5) {
    moveRow(scope, random, [node]);
  } else if (choice < 0.9) {
    moveColumn(scope, random, node);
  } else {
    scope.nodes.filter((other) => other !== node && other.col >= node.col).forEach((other) => {
      other.col++;
    });
  }
}

function moveRow(scope, random, group) {
  const { lane, row } = group[0];
  const fresh = random() < 0.35;
  const rows = scope.lanes[lane].rows;
  const target = fresh ? Math.floor(random() * (rows + 1)) - 0.5 : Math.floor(random() * rows);
  for (const node of group) {
    const other = scope.nodes.find((candidate) => candidate !== node && candidate.lane === lane
      && candidate.col === node.col && candidate.row === target);
    if (other && !scope.free.has(other)) {
      return;
    }
    if (other) {
      other.row = row;
    }
    node.row = target;
  }
}

function swapRows(scope, random, lane) {
  const rows = scope.lanes[lane].rows;
  const [a, b] = [Math.floor(random() * rows), Math.floor(random() * rows)];
  for (const node of scope.nodes.filter((candidate) => candidate.lane === lane)) {
    node.row = { [a]: b, [b]: a }[node.row] ?? node.row;
  }
}

function moveColumn(scope, random, node) {
  const step = random() < 0.5 ? 1 : -1;
  const notes = scope.nodes.filter((other) => other.anchor === node.id);
  [node, ...(node.kind === 'note' ? [] : notes)].forEach((moved) => {
    moved.col += step;
  });
}

/** Moves a node and what stands right of it in its row of lanes, or in its lane alone, by one column. */
function shiftColumns(scope, random, node) {
  const step = random() < 0.5 ? 1 : -1;
  const everywhere = random() < 0.6;
  const near = (other) => (everywhere ? other.band === node.band : other.lane === node.lane);
  const follows = (other) => (other === node || other.col > node.col) && near(other);
  const group = scope.nodes.filter(follows);
  group.forEach((other) => {
    other.col += step;
  });
}

/** No cell holds two nodes, what follows stands right of what comes before, a note stands beside its anchor. */
function inOrder(scope) {
  const cells = scope.nodes.flatMap((node) => cellKeys(node, node.row));
  return new Set(cells).size === cells.length
    && scope.nodes.every((node) => node.col >= 0 && standsRight(node))
    && scope.routed.every((edge) => edge.kind !== 'link' || Math.abs(edge.source.col - edge.target.col) <= 1);
}

function mulberry32(seed) {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

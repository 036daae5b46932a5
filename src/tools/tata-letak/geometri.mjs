// Turns cells, ports and tracks into coordinates: sizes of columns and rows, shapes, waypoints, labels.

import { DIRECTION, direction } from './rute.mjs';
import { labelSize, textWidth, wrap, NODE_FONT } from './teks.mjs';

const { E, S, W, N } = DIRECTION;
const COLUMN_GAP = 42;
const ROW_GAP = 30;
const EDGE_GAP = 22;
const TRACK_PAD_X = 24;
const TRACK_PAD_Y = 20;
const TRACK_STEP = 14;
const LABEL_GAP = 6;
const MIN_ROW = 30;

/** Places of boundary events on the lower border of their host; widens a host that carries several. */
export function placeBoundaries(scope) {
  for (const node of scope.nodes) {
    const own = scope.boundaries.filter((boundary) => boundary.host === node.id);
    if (own.length > 1) {
      node.w = Math.max(node.w, own.length * 125);
    }
    own.forEach((boundary, i) => {
      boundary.node = node;
      boundary.dx = own.length === 1 ? node.w / 2 - 30 : (node.w * (i + 0.5)) / own.length - node.w / 2;
    });
  }
}

/** Decides on which side each label stands and what room each node needs around its middle. */
export function placeLabels(scope) {
  const placed = scope.edges.filter((edge) => edge.points);
  for (const node of scope.nodes) {
    node.extent = { l: node.w / 2, r: node.w / 2, u: node.h / 2, d: node.h / 2 };
    node.used = new Set();
  }
  for (const edge of placed) {
    edge.exit = edge.boundary ? null : direction(edge.points[0], edge.points[1]);
    edge.entry = (direction(edge.points.at(-2), edge.points.at(-1)) + 2) % 4;
    edge.boundary || edge.source.used.add(edge.exit);
    edge.target.used.add(edge.entry);
  }
  placed.forEach((edge) => flowLabel(edge, placed));
  scope.nodes.forEach((node) => nodeLabel(node, placed));
  scope.boundaries.forEach((boundary) => boundaryLabel(boundary, scope.boundaries));
}

function flowLabel(edge, all) {
  const size = edge.kind === 'flow' ? labelSize(edge.name) : null;
  edge.label = null;
  if (!size) {
    return;
  }
  const { source, target } = edge;
  const alone = edge.boundary || all.every((other) => other === edge || other.boundary || other.source !== source
    || other.exit !== edge.exit);
  if (edge.boundary) {
    edge.label = { node: source, dx: edge.boundary.dx + LABEL_GAP,
      dy: source.h / 2 + 20 + (labelSize(edge.boundary.name)?.h ?? 0), ...size };
  } else if (!alone) {
    edge.label = { node: target, ...beforeTarget(edge, size), ...size };
  } else if (edge.exit === E) {
    edge.label = { node: source, dx: source.w / 2 + LABEL_GAP, dy: -7 - size.h, ...size };
  } else {
    const dy = edge.exit === S ? source.h / 2 + 2 : -source.h / 2 - 2 - size.h;
    edge.label = { node: source, dx: 2 * LABEL_GAP, dy, ...size };
  }
  reserve(edge.label);
}

/** Where several named flows leave together, each has its name at its end. */
function beforeTarget({ entry, target }, size) {
  if (entry === W) {
    return { dx: -target.w / 2 - 14 - size.w, dy: -4 - size.h };
  }
  return { dx: 2 * LABEL_GAP, dy: entry === S ? target.h / 2 + 2 : -target.h / 2 - 2 - size.h };
}

function nodeLabel(node, edges) {
  const size = node.kind === 'gateway' || node.kind === 'event' ? labelSize(node.name) : null;
  node.label = null;
  if (!size) {
    return;
  }
  const eastern = edges.filter((edge) => edge.label?.node === node && edge.exit === E).map((edge) => edge.label.dy);
  const above = { dx: -size.w / 2, dy: -node.h / 2 - 4 - size.h };
  const below = { dx: -size.w / 2, dy: node.h / 2 + 4 };
  if (size.w / 2 > node.w / 2 + LABEL_GAP - 2) {
    above.dy = Math.min(above.dy, ...eastern.map((dy) => dy - 2 - size.h));
  }
  const aside = { dx: -LABEL_GAP - 2 - size.w, dy: -node.h / 2 - 1 - size.h };
  const choices = node.kind === 'gateway' ? [[N, above], [S, below]] : [[S, below], [N, above]];
  const free = choices.find(([side]) => !node.used.has(side));
  node.label = { node, ...(free?.[1] ?? aside), ...size };
  reserve(node.label);
}

function boundaryLabel(boundary, all) {
  const { node } = boundary;
  const size = labelSize(boundary.name);
  boundary.label = null;
  if (!size) {
    return;
  }
  const alone = all.filter((other) => other.host === boundary.host).length === 1;
  const left = alone && !node.used.has(S);
  boundary.label = { node, dx: boundary.dx + (left ? -10 - size.w : 10), dy: node.h / 2 + 18, ...size };
  reserve(boundary.label);
}

function reserve({ node, dx, dy, w, h }) {
  const { extent } = node;
  extent.l = Math.max(extent.l, 4 - dx);
  extent.r = Math.max(extent.r, dx + w + 4);
  extent.u = Math.max(extent.u, 2 - dy);
  extent.d = Math.max(extent.d, dy + h + 2);
}

/** Coordinates of columns, rows and tracks; `grid` comes from the search. */
export function measureGrid(scope, grid, bundles) {
  for (const node of scope.nodes.filter((candidate) => scope.boundaries.some((b) => b.host === candidate.id))) {
    node.extent.d = Math.max(node.extent.d, node.h / 2 + 20);
  }
  const levels = { x: new Map(), y: new Map() };
  for (const bundle of bundles.filter((candidate) => candidate.channel)) {
    levels[bundle.vertical ? 'x' : 'y'].set(bundle.line, bundle.levels);
  }
  const xs = columnLines(scope, grid, levels.x);
  const { ys, bands, height } = rowLines(scope, grid, levels.y);
  return { xs: xs.lines, ys, bands, width: xs.width, height };
}

/** Where a stage is wider than the columns that it takes, the outer ones are widened. */
function columnLines(scope, grid, levels) {
  const wide = scope.nodes.filter((node) => node.last > node.first);
  const more = Array.from({ length: grid.width }, () => ({ l: 0, r: 0 }));
  let measured = columnsWith(scope, grid, levels, more);
  for (const { first, last, xi, extent } of wide) {
    const { lines } = measured;
    more[first].l += Math.max(0, extent.l - (lines[xi].start - lines[first].begin));
    more[last].r += Math.max(0, extent.r - (lines[last].end - lines[xi].start));
    measured = columnsWith(scope, grid, levels, more);
  }
  return measured;
}

function columnsWith(scope, grid, levels, more) {
  const lines = [];
  let x = 0;
  for (let xi = 0; xi < grid.width; xi++) {
    if (xi % 2 === 1) {
      const column = scope.nodes.filter((node) => node.first === xi && node.last === xi);
      lines[xi] = { begin: x, start: x + more[xi].l + Math.max(0, ...column.map((node) => node.extent.l)) };
      x = lines[xi].start + Math.max(0, ...column.map((node) => node.extent.r)) + more[xi].r;
      lines[xi].end = x;
    } else {
      const outer = xi === 0 || xi === grid.width - 1;
      const count = levels.get(xi) ?? 0;
      const width = channelWidth(count, outer ? EDGE_GAP : COLUMN_GAP, TRACK_PAD_X);
      lines[xi] = { start: x + (width - (count - 1) * TRACK_STEP) / 2 };
      x += width;
    }
  }
  return { lines, width: x };
}

function channelWidth(count, empty, pad) {
  return count === 0 ? empty : Math.max(empty, 2 * pad + (count - 1) * TRACK_STEP);
}

function rowLines(scope, grid, levels) {
  const heights = grid.lines.map((line, yi) => lineHeight(scope, grid, yi, levels));
  scope.lanes.forEach((lane, index) => growLane(lane, index, grid, heights));
  const ys = [];
  const bands = scope.lanes.map(() => null);
  let y = 0;
  grid.lines.forEach((line, yi) => {
    const { total, centre } = heights[yi];
    ys[yi] = { start: y + centre };
    const band = bands[line.lane] ?? { y, h: 0 };
    bands[line.lane] = { y: band.y, h: band.h + total };
    y += total;
  });
  return { ys, bands, height: y };
}

function lineHeight(scope, grid, yi, levels) {
  if (grid.lines[yi].row) {
    const row = scope.nodes.filter((node) => node.yi === yi);
    const up = Math.max(MIN_ROW, ...row.map((node) => node.extent.u));
    return { total: up + Math.max(MIN_ROW, ...row.map((node) => node.extent.d)), centre: up };
  }
  const count = levels.get(yi) ?? 0;
  const outer = grid.lines[yi - 1]?.lane !== grid.lines[yi].lane || grid.lines[yi + 1]?.lane !== grid.lines[yi].lane;
  const total = channelWidth(count, outer ? EDGE_GAP : ROW_GAP, TRACK_PAD_Y);
  return { total, centre: (total - (count - 1) * TRACK_STEP) / 2 };
}

/** A lane is at least as high as its name, in at most two lines, is long. */
function growLane(lane, index, grid, heights) {
  const own = heights.filter((_, yi) => grid.lines[yi].lane === index);
  const missing = nameLength(lane.name) + 24 - own.reduce((sum, height) => sum + height.total, 0);
  if (missing > 0) {
    own[0].total += missing / 2;
    own[0].centre += missing / 2;
    own.at(-1).total += missing / 2;
  }
}

/** Length of a name set along the left border of a lane or pool, broken into two lines when it is long. */
export function nameLength(name) {
  const whole = textWidth(name, NODE_FONT);
  let length = whole;
  for (let limit = whole / 2; limit < whole; limit += 8) {
    const lines = wrap(name, limit, NODE_FONT);
    if (whole > 160 && lines.length <= 2) {
      length = Math.max(...lines.map((line) => textWidth(line, NODE_FONT))) + 6;
      break;
    }
  }
  return length;
}

/** Shapes, labels and waypoints relative to the upper left corner of the scope. */
export function draw(scope, measures) {
  for (const node of scope.nodes) {
    node.cx = Math.round(measures.xs[node.xi].start);
    node.cy = Math.round(measures.ys[node.yi].start);
    node.box = { x: node.cx - node.w / 2, y: node.cy - node.h / 2, w: node.w, h: node.h };
    node.labelBox = toBox(node.label);
  }
  for (const boundary of scope.boundaries) {
    const { node } = boundary;
    boundary.box = { x: Math.round(node.cx + boundary.dx - 18), y: node.cy + node.h / 2 - 18, w: 36, h: 36 };
    boundary.labelBox = toBox(boundary.label);
  }
  for (const edge of scope.edges) {
    edge.waypoints = edge.points ? waypoints(edge, measures) : null;
    edge.labelBox = toBox(edge.label);
  }
}

function toBox(label) {
  return label && { x: Math.round(label.node.cx + label.dx), y: Math.round(label.node.cy + label.dy),
    w: label.w, h: label.h };
}

function waypoints(edge, { xs, ys }) {
  const place = edge.segments.map(({ bundle, vertical, line }) => {
    if (bundle.stub) {
      return edge.source.cx + bundle.stub.dx;
    }
    return (vertical ? xs : ys)[line].start + (bundle.channel ? bundle.level * TRACK_STEP : 0);
  }).map(Math.round);
  const points = [edge.boundary
    ? { x: place[0], y: edge.source.cy + edge.source.h / 2 + 18 }
    : port(edge.source, edge.exit)];
  for (let i = 0; i + 1 < place.length; i++) {
    points.push(edge.segments[i].vertical ? { x: place[i], y: place[i + 1] } : { x: place[i + 1], y: place[i] });
  }
  points.push(port(edge.target, edge.entry));
  return points;
}

function port({ cx, cy, w, h }, dir) {
  const dx = [w / 2, 0, -w / 2, 0][dir];
  const dy = [0, h / 2, 0, -h / 2][dir];
  return { x: cx + dx, y: cy + dy };
}

/** Ends of the straight line that ties a note to what it explains. */
export function directLine(scope, { from, to }) {
  const [a, b] = [anchor(scope, from), anchor(scope, to)];
  if (Math.abs(a.x - b.x) < 1) {
    // Straight up or down a flow may run already.
    return [leftOfMiddle(a, b), leftOfMiddle(b, a)];
  }
  return [onBorder(a, b), onBorder(b, a)];
}

function leftOfMiddle(from, to) {
  const aslant = from.gateway ? from.h / 4 : from.h / 2;
  return { x: Math.round(from.x - from.w / 4), y: Math.round(from.y + Math.sign(to.y - from.y) * aslant) };
}

function anchor(scope, id) {
  const flow = scope.edges.find((candidate) => candidate.id === id);
  if (flow) {
    const [p, q] = flow.waypoints;
    return { x: (p.x + q.x) / 2, y: (p.y + q.y) / 2, w: 0, h: 0 };
  }
  const { box, kind } = [...scope.nodes, ...scope.boundaries].find((candidate) => candidate.id === id);
  return { x: box.x + box.w / 2, y: box.y + box.h / 2, w: box.w, h: box.h, gateway: kind === 'gateway' };
}

function onBorder(from, to) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const reach = (half, distance) => (distance === 0 ? Infinity : half / Math.abs(distance));
  const scale = Math.min(reach(from.w / 2, dx), reach(from.h / 2, dy));
  const part = Number.isFinite(scale) ? Math.min(scale, 1) : 0;
  return { x: Math.round(from.x + dx * part), y: Math.round(from.y + dy * part) };
}

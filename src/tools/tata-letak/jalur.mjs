// Gives the pieces of routed edges that run in the same channel tracks of their own, ordered to cross least.

/** Cuts each routed edge into straight pieces and joins pieces that share way and end into bundles. */
export function makeBundles(edges) {
  const segments = edges.flatMap(cut);
  const groups = new Map();
  for (const segment of segments) {
    segment.group = { members: [segment] };
  }
  for (const segment of segments) {
    for (const key of sharedKeys(segment)) {
      if (groups.has(key)) {
        join(groups.get(key), segment);
      } else {
        groups.set(key, segment);
      }
    }
  }
  return [...new Set(segments.map((segment) => segment.group))].map(toBundle);
}

function cut(edge) {
  const corners = edge.points.filter((point, i, all) => i === 0 || i === all.length - 1
    || (all[i - 1].y === point.y) !== (point.y === all[i + 1].y));
  edge.corners = corners;
  edge.segments = corners.slice(1).map((end, i) => {
    const start = corners[i];
    const vertical = start.x === end.x;
    return { edge, index: i, vertical, line: vertical ? start.x : start.y,
      a: vertical ? start.y : start.x, b: vertical ? end.y : end.x };
  });
  return edge.segments;
}

/** Pieces with the same key lie on each other on purpose: same rest of the way, or same first part of it. */
function sharedKeys({ edge, index, vertical, line }) {
  const spell = (points) => points.map((point) => `${point.x},${point.y}`).join(' ');
  if (edge.boundary && index === 0) {
    return [];
  }
  const axis = `${edge.kind} ${vertical ? 'x' : 'y'}${line}`;
  const keys = [`${axis} to ${spell(edge.corners.slice(index + 1))}`];
  if (!edge.boundary) {
    keys.push(`${axis} from ${spell(edge.corners.slice(0, index + 1))}`);
  }
  return keys;
}

function join(first, second) {
  const [kept, gone] = [first.group, second.group];
  if (kept !== gone) {
    gone.members.forEach((member) => {
      member.group = kept;
      kept.members.push(member);
    });
  }
}

function toBundle({ members }) {
  const { vertical, line, edge, index } = members[0];
  const stub = edge.boundary && index === 0 ? edge.boundary : null;
  const bundle = { members, vertical, line, level: 0, levels: 1, stub, channel: line % 2 === 0 };
  members.forEach((member) => {
    member.bundle = bundle;
  });
  return bundle;
}

/** Orders the tracks of every channel; each direction looks at the order found for the other one. */
export function assignTracks(bundles, isRow) {
  for (const bundle of bundles) {
    bundle.channel = bundle.vertical ? bundle.line % 2 === 0 : !isRow[bundle.line];
  }
  for (const vertical of [true, false, true, false]) {
    const channels = new Map();
    for (const bundle of bundles.filter((candidate) => candidate.channel && candidate.vertical === vertical)) {
      channels.set(bundle.line, [...(channels.get(bundle.line) ?? []), bundle]);
    }
    channels.forEach(orderChannel);
  }
}

function rank(bundle) {
  if (bundle.stub) {
    return bundle.line + bundle.stub.dx / 1000;
  }
  return bundle.channel ? bundle.line + ((bundle.level + 1) / (bundle.levels + 1) - 0.5) * 0.8 : bundle.line;
}

function orderChannel(bundles) {
  bundles.forEach(measure);
  const price = bundles.map((u) => bundles.map((v) => pairCost(u, v)));
  const order = bestOrder(bundles.length, price);
  const before = (i, j) => order.indexOf(i) < order.indexOf(j);
  const near = (i, j) => i !== j && (touch(bundles[i], bundles[j]) || price[i][j] !== price[j][i]);
  order.forEach((i) => {
    const under = order.filter((j) => before(j, i) && near(i, j)).map((j) => bundles[j].level + 1);
    bundles[i].level = Math.max(0, ...under);
  });
  const levels = Math.max(...bundles.map((bundle) => bundle.level)) + 1;
  bundles.forEach((bundle) => {
    bundle.levels = levels;
  });
}

/** Extent along the channel and the places where a piece across it starts, with the side it goes to. */
function measure(bundle) {
  bundle.ends = [];
  for (const { edge, index, line } of bundle.members) {
    const previous = edge.segments[index - 1];
    const next = edge.segments[index + 1];
    const start = previous ? rank(previous.bundle) : edge.segments[index].a;
    const end = next ? rank(next.bundle) : edge.segments[index].b;
    bundle.ends.push({ at: start, side: previous ? Math.sign(previous.a - line) : 0, cross: previous?.bundle });
    bundle.ends.push({ at: end, side: next ? Math.sign(next.b - line) : 0, cross: next?.bundle });
  }
  bundle.lo = Math.min(...bundle.ends.map((end) => end.at));
  bundle.hi = Math.max(...bundle.ends.map((end) => end.at));
}

function touch(u, v) {
  return u.lo <= v.hi + 0.02 && v.lo <= u.hi + 0.02;
}

/** Price of u standing before v: crossings, and pieces that would lie on each other. */
function pairCost(u, v) {
  let cost = 0;
  for (const end of u.ends.filter((candidate) => candidate.side > 0)) {
    cost += end.at > v.lo && end.at < v.hi ? 1 : 0;
    cost += v.ends.some((other) => other.side < 0 && other.at === end.at && other.cross !== end.cross) ? 100 : 0;
  }
  for (const end of v.ends.filter((candidate) => candidate.side < 0)) {
    cost += end.at > u.lo && end.at < u.hi ? 1 : 0;
  }
  return cost;
}

function bestOrder(count, price) {
  const order = Array.from({ length: count }, (_, i) => i);
  // Repeated insertion of each track at its best place; channels hold few tracks.
  for (let round = 0; round < 4; round++) {
    for (let item = 0; item < count; item++) {
      const rest = order.filter((other) => other !== item);
      let best = null;
      for (let at = 0; at <= rest.length; at++) {
        const cost = rest.reduce((sum, other, i) => sum + (i < at ? price[other][item] : price[item][other]), 0);
        if (best === null || cost < best.cost) {
          best = { at, cost };
        }
      }
      rest.splice(best.at, 0, item);
      order.splice(0, count, ...rest);
    }
  }
  return order;
}

// Finds the way of each edge on a lattice: odd x = middle of a column, even x = channel between columns; in y the lines
// are the middles of rows and the channels between them, each lane with channels of its own above and below.

const E = 0, S = 1, W = 2, N = 3;
const DX = [1, 0, -1, 0];
const DY = [0, 1, 0, -1];
const STEP_X = 95;
const STEP_Y = 48;
const STEP_LANE = 24;
const BEND = 28;
const CROSSING = 60;
const OVERLAP = 1500;
const PORT_MIXED = 600;
const PORT_SHARED = 400;

export const DIRECTION = { E, S, W, N };

export class Router {
  /** @param grid {width, lines: [{row: boolean}], nodes: [{xi, yi, first, last, kind}]} */
  constructor(grid) {
    this.width = grid.width;
    this.height = grid.lines.length;
    this.isRow = grid.lines.map((line) => line.row);
    this.cells = new Map(grid.nodes.flatMap((node) => Array.from({ length: node.last - node.first + 1 },
      (_, i) => [this.at(node.first + i, node.yi), node])));
    const size = this.width * this.height;
    this.across = Array.from({ length: size }, () => []);
    this.down = Array.from({ length: size }, () => []);
    this.visits = Array.from({ length: size }, () => []);
    this.ports = new Map(grid.nodes.map((node) => [node, [0, 1, 2, 3].map(() => ({ in: [], out: [] }))]));
    this.best = new Float64Array(size * 4);
    this.from = new Int32Array(size * 4);
  }

  at(x, y) {
    return y * this.width + x;
  }

  /** Routes all flows, then each once more against all the others; the links to notes take what is left. */
  routeAll(edges) {
    const flows = edges.filter((edge) => edge.kind === 'flow');
    flows.forEach((edge) => this.route(edge));
    for (const edge of flows) {
      this.remove(edge);
      this.route(edge);
    }
    edges.filter((edge) => edge.kind === 'link').forEach((edge) => this.routeLink(edge));
  }

  /** A link that would share a port or a way with a flow gets no points: it is drawn as a straight line. */
  routeLink(edge) {
    this.route(edge);
    const taken = [edge.source, edge.target].some((node) => this.ports.get(node)
      .some((port) => port.in.length + port.out.length > 1 && [...port.in, ...port.out].includes(edge)));
    if (taken) {
      this.remove(edge);
      edge.points = null;
    }
  }

  route(edge) {
    this.best.fill(Infinity);
    const heap = new Heap();
    const { source, target } = edge;
    const push = (state, cost, from) => {
      if (cost < this.best[state]) {
        this.best[state] = cost;
        this.from[state] = from;
        const cell = state >> 2;
        const ahead = Math.abs((cell % this.width) - target.xi) * STEP_X * 0.6
          + Math.abs(Math.floor(cell / this.width) - target.yi) * STEP_LANE * 0.6;
        heap.push(state, cost + ahead);
      }
    };
    this.starts(edge).forEach(({ dir, x, y, cost }) => push(this.at(x, y) * 4 + dir, cost, -1));
    while (heap.size > 0) {
      const state = heap.pop();
      const cell = state >> 2;
      if (this.cells.get(cell) === target) {
        this.store(edge, state);
        return;
      }
      this.expand(edge, state, push);
    }
    throw new Error(`no way for ${edge.id} from ${source.id} to ${target.id}`);
  }

  starts(edge) {
    const { source } = edge;
    if (edge.boundary) {
      return [{ dir: S, x: source.xi, y: source.yi + 1, cost: 0 }];
    }
    return [E, S, N].map((dir) => {
      const cost = this.step(edge, source.xi, source.yi, dir) + exitCost(edge, dir)
        + this.portCost(edge, source, dir, 'out');
      return { dir, x: (dir === E ? source.last : source.xi) + DX[dir], y: source.yi + DY[dir], cost };
    });
  }

  expand(edge, state, push) {
    const cell = state >> 2;
    const dir = state & 3;
    const x = cell % this.width;
    const y = Math.floor(cell / this.width);
    for (let next = 0; next < 4; next++) {
      if ((next + 2) % 4 === dir) {
        continue;
      }
      const nx = x + DX[next];
      const ny = y + DY[next];
      if (nx < 0 || ny < 0 || nx >= this.width || ny >= this.height) {
        continue;
      }
      const there = this.at(nx, ny);
      const entering = this.cells.get(there) === edge.target;
      if (this.cells.has(there) && !entering) {
        continue;
      }
      // A boundary event does not stand in the middle of its host, so its line cannot go straight into a shape below.
      const fromStub = edge.boundary && next === S && dir === S && x === edge.source.xi;
      const beside = next !== E && nx !== edge.target.xi;
      if (entering && (next === W || fromStub || beside)) {
        continue;
      }
      let cost = this.best[state] + this.step(edge, x, y, next) + (next === dir ? 0 : BEND);
      cost += entering
        ? entryCost(edge, next) + this.portCost(edge, edge.target, (next + 2) % 4, 'in')
        : this.meeting(edge, there, next);
      push(there * 4 + next, cost, state);
    }
  }

  /** Length of one step and the price of walking where another edge already walks. */
  step(edge, x, y, dir) {
    const horizontal = dir === E || dir === W;
    const x0 = Math.min(x, x + DX[dir]);
    const y0 = Math.min(y, y + DY[dir]);
    let cost = STEP_X;
    if (!horizontal) {
      cost = this.isRow[y0] || this.isRow[y0 + 1] ? STEP_Y : STEP_LANE;
    }
    const centre = horizontal ? this.isRow[y] : x % 2 === 1;
    for (const other of (horizontal ? this.across : this.down)[this.at(x0, y0)]) {
      if (other.target === edge.target && other.kind === edge.kind) {
        cost *= 0.75;
      } else if (other.source === edge.source && other.kind === edge.kind && centre) {
        cost += 30;
      } else {
        cost += centre ? OVERLAP : 5;
      }
    }
    return cost;
  }

  meeting(edge, cell, dir) {
    const horizontal = dir === E || dir === W;
    let cost = 0;
    for (const visit of this.visits[cell]) {
      const sameEnd = visit.edge.target === edge.target;
      if (visit.turn) {
        cost += sameEnd ? 0 : 12;
      } else if (visit.horizontal !== horizontal) {
        cost += sameEnd ? CROSSING / 2 : CROSSING;
      }
    }
    return cost;
  }

  portCost(edge, node, dir, way) {
    const port = this.ports.get(node)[dir];
    const opposite = way === 'in' ? port.out : port.in;
    const sharedOut = way === 'out' && port.out.length > 0 ? PORT_SHARED : 0;
    return (opposite.length > 0 ? PORT_MIXED : 0) + sharedOut;
  }

  store(edge, state) {
    const points = [];
    for (let at = state; at !== -1; at = this.from[at]) {
      points.unshift({ x: (at >> 2) % this.width, y: Math.floor((at >> 2) / this.width) });
    }
    points.unshift({ x: edge.source.xi, y: edge.source.yi });
    points[points.length - 1] = { x: edge.target.xi, y: edge.target.yi };
    edge.points = points;
    this.mark(edge, (list, item) => list.push(item));
  }

  remove(edge) {
    this.mark(edge, (list) => {
      const index = list.findIndex((item) => item === edge || item.edge === edge);
      list.splice(index, 1);
    });
  }

  mark(edge, act) {
    const { points } = edge;
    for (let i = edge.boundary ? 1 : 0; i + 1 < points.length; i++) {
      const a = points[i];
      const b = points[i + 1];
      act((a.y === b.y ? this.across : this.down)[this.at(Math.min(a.x, b.x), Math.min(a.y, b.y))], edge);
    }
    for (let i = 1; i + 1 < points.length; i++) {
      const horizontal = points[i - 1].y === points[i].y;
      const turn = horizontal !== (points[i].y === points[i + 1].y);
      act(this.visits[this.at(points[i].x, points[i].y)], { edge, turn, horizontal });
    }
    if (!edge.boundary) {
      act(this.ports.get(edge.source)[direction(points[0], points[1])].out, edge);
    }
    act(this.ports.get(edge.target)[(direction(points.at(-2), points.at(-1)) + 2) % 4].in, edge);
  }
}

/** Direction from one lattice point to the next. */
export function direction(a, b) {
  if (a.y === b.y) {
    return b.x > a.x ? E : W;
  }
  return b.y > a.y ? S : N;
}

function exitCost(edge, dir) {
  if (edge.kind === 'link') {
    return dir === E ? 120 : 0;
  }
  if (edge.back) {
    return dir === E ? 30 : 0;
  }
  const aside = edge.source.kind === 'gateway' || edge.source.col === edge.target.col ? 5 : 70;
  return dir === E ? 0 : aside;
}

function entryCost(edge, dir) {
  if (edge.kind === 'link') {
    return dir === E ? 120 : 0;
  }
  if (edge.back) {
    return dir === E ? 70 : 0;
  }
  const aside = edge.target.kind === 'gateway' || edge.source.col === edge.target.col ? 10 : 45;
  return dir === E ? 0 : aside;
}

class Heap {
  constructor() {
    this.keys = [];
    this.costs = [];
  }

  get size() {
    return this.keys.length;
  }

  push(key, cost) {
    let i = this.keys.length;
    this.keys.push(key);
    this.costs.push(cost);
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (this.costs[parent] <= cost) {
        break;
      }
      this.move(parent, i);
      i = parent;
    }
    this.keys[i] = key;
    this.costs[i] = cost;
  }

  pop() {
    const top = this.keys[0];
    const key = this.keys.pop();
    const cost = this.costs.pop();
    if (this.keys.length > 0) {
      this.sink(key, cost);
    }
    return top;
  }

  sink(key, cost) {
    const count = this.keys.length;
    let i = 0;
    for (let child = 1; child < count; child = 2 * i + 1) {
      if (child + 1 < count && this.costs[child + 1] < this.costs[child]) {
        child++;
      }
      if (this.costs[child] >= cost) {
        break;
      }
      this.move(child, i);
      i = child;
    }
    this.keys[i] = key;
    this.costs[i] = cost;
  }

  move(from, to) {
    this.keys[to] = this.keys[from];
    this.costs[to] = this.costs[from];
  }
}

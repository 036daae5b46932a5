// Rewrites the lanes of a process: as many rows of them as its length asks for, each with a part of the way.

import { layoutScope } from './cari.mjs';
import { withoutDiagram } from './di.mjs';
import { assignColumns, columnsOf, lastColumn, spanOf } from './lapis.mjs';
import { parse, readModel } from './model.mjs';

/** Room between two columns; a column is at least so wide, for its labels. */
const GAP = 50;
const COLUMN = 120;
const INNER_EFFORT = 100;
/** A flow that crosses from one row into the next is worth this much unevenness of the rows. */
const CROSSING = 0.12;
/** A gateway stands beside the task that asks its question. */
const ASUNDER = 6;
/** How much wider than asked a row may be, and what it costs to be wider still. */
const TOLERANCE = 1.1;
const BEYOND = 10;

/** @returns {Promise<string>} the model with other lanes and no drawing, everything else byte by byte as it was */
export async function fold(xml, width) {
  const definitions = await parse(xml);
  const [process] = definitions.rootElements.filter((element) => element.$type === 'bpmn:Process');
  const lanes = (process.laneSets ?? []).flatMap((set) => set.lanes ?? []);
  if (lanes.length === 0) {
    return xml;
  }
  const { scope } = readModel(definitions);
  const names = [...new Set(lanes.map((lane) => lane.name ?? ''))];
  scope.nodes.forEach((node) => {
    node.lane = names.indexOf(scope.lanes[node.lane].name);
    node.band = 0;
  });
  scope.nodes.filter((node) => node.inner).forEach((node) => {
    node.w = layoutScope(node.inner, INNER_EFFORT).width;
    node.span = spanOf(node);
  });
  assignColumns(scope);
  const bands = assignBands(scope, width);
  return replaceLanes(withoutDiagram(xml), lanesXml(process, lanes, names, scope, bands));
}

function assignBands(scope, width) {
  const widths = columnWidths(scope);
  const total = sum(widths, 0, widths.length);
  let count = Math.max(1, Math.ceil(total / width));
  let cuts = bestCuts(scope, widths, width, count);
  while (count < widths.length && widest(widths, cuts) > width * TOLERANCE) {
    count++;
    cuts = bestCuts(scope, widths, width, count);
  }
  scope.nodes.forEach((node) => {
    node.band = cuts.filter((cut) => node.col >= cut).length;
  });
  keepEndsNear(scope);
  return count;
}

function widest(widths, cuts) {
  const sums = [0, ...cuts].map((from, i) => sum(widths, from, cuts[i] ?? widths.length));
  // Nothing can be done about a single stage that is too wide.
  return Math.max(...sums.filter((_, i) => (cuts[i] ?? widths.length) - [0, ...cuts][i] > 1));
}

function sum(widths, from, to) {
  return widths.slice(from, to).reduce((all, w) => all + w, 0);
}

function columnWidths(scope) {
  const widths = [];
  for (const node of scope.nodes) {
    columnsOf(node).forEach((col) => {
      widths[col] = Math.max(widths[col] ?? 0, Math.max(node.w / (node.span ?? 1) - GAP, COLUMN) + GAP);
    });
  }
  return Array.from(widths, (w) => w ?? 0);
}

/** The columns at which rows begin: rows of like length, few flows from one to another. */
function bestCuts(scope, widths, width, count) {
  const ideal = sum(widths, 0, widths.length) / count;
  const flows = scope.edges.filter((edge) => edge.kind === 'flow');
  const crosses = ({ source, target }, cut) => (lastColumn(source) < cut) !== (target.col < cut);
  const crossings = widths.map((_, cut) => flows.filter((edge) => crosses(edge, cut)).reduce((all, edge) => all
    + (edge.target.kind === 'gateway' ? ASUNDER : 1), 0));
  const price = (from, to) => {
    const length = sum(widths, from, to);
    const beyond = Math.max(0, length / width - TOLERANCE);
    return ((length - ideal) / ideal) ** 2 + beyond * BEYOND + (from > 0 ? crossings[from] * CROSSING : 0);
  };
  // best[n][to]: the cheapest way to put the columns before `to` into n rows
  const best = [widths.map(() => null)];
  best[0][0] = { cost: 0, cuts: [] };
  for (let n = 1; n <= count; n++) {
    best[n] = Array.from({ length: widths.length + 1 }, (_, to) => {
      const ways = best[n - 1].slice(0, to).map((before, from) => before
        && { cost: before.cost + price(from, to), cuts: [...before.cuts, from] }).filter((way) => way);
      return ways.reduce((a, b) => (a === null || b.cost < a.cost ? b : a), null);
    });
  }
  return best[count].at(-1).cuts.slice(1);
}

/** An end stands in the row of what leads to it. */
function keepEndsNear(scope) {
  for (const node of scope.nodes) {
    const flows = scope.edges.filter((edge) => edge.kind === 'flow');
    const sources = flows.filter((edge) => edge.target === node).map((edge) => edge.source.band);
    if (sources.length > 0 && flows.every((edge) => edge.source !== node)) {
      node.band = Math.max(...sources);
    }
  }
}

function lanesXml(process, lanes, names, scope, bands) {
  const lines = [];
  for (let band = 0; band < bands; band++) {
    for (const [index, name] of names.entries()) {
      const first = lanes.find((lane) => (lane.name ?? '') === name);
      const refs = scope.nodes.filter((node) => node.band === band && node.lane === index && node.kind !== 'note')
        .flatMap((node) => [node, ...scope.boundaries.filter((boundary) => boundary.host === node.id)]);
      if (refs.length > 0) {
        const id = first.id.replace(/_\d+$/, '') + (band === 0 ? '' : `_${band + 1}`);
        lines.push(`      <bpmn:lane id="${id}" name="${escape(name)}">`,
          ...refs.map(({ id }) => `        <bpmn:flowNodeRef>${id}</bpmn:flowNodeRef>`), '      </bpmn:lane>');
      }
    }
  }
  return `    <bpmn:laneSet id="${process.laneSets[0].id}">\n${lines.join('\n')}\n    </bpmn:laneSet>\n`;
}

function escape(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

function replaceLanes(xml, lanes) {
  return xml.replace(/ *<bpmn:laneSet\b[\s\S]*?<\/bpmn:laneSet>\n/, () => lanes);
}

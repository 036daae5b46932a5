// Writes the diagram interchange of a laid out model and puts it in the place of the old one, textually.

import { directLine, nameLength } from './geometri.mjs';

const NAMESPACES = {
  bpmndi: 'http://www.omg.org/spec/BPMN/20100524/DI',
  dc: 'http://www.omg.org/spec/DD/20100524/DC',
  di: 'http://www.omg.org/spec/DD/20100524/DI',
};
const ORIGIN = { x: 160, y: 80 };
const STRIP = 30;

/** @returns {string} a BPMNDiagram element, with those namespaces declared on it that the root lacks */
export function diagramXml({ planeElement, participant, scope }, measures, declared) {
  const lines = [];
  const origin = { x: ORIGIN.x, y: ORIGIN.y };
  if (participant) {
    origin.x += poolShapes(lines, participant, scope, measures, origin);
  }
  scopeShapes(lines, scope, origin);
  const missing = Object.entries(NAMESPACES).filter(([prefix]) => !declared.has(prefix));
  const xmlns = missing.map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`).join('');
  return [`  <bpmndi:BPMNDiagram${xmlns} id="BPMNDiagram_1">`,
    `    <bpmndi:BPMNPlane id="BPMNPlane_1" bpmnElement="${planeElement.id}">`,
    ...lines.map((line) => `      ${line}`), '    </bpmndi:BPMNPlane>', '  </bpmndi:BPMNDiagram>'].join('\n');
}

function poolShapes(lines, participant, scope, measures, origin) {
  const named = scope.lanes[0].id !== null;
  const strip = named ? 2 * STRIP : STRIP;
  const height = measures.height;
  shape(lines, participant.id, { ...origin, w: measures.width + strip, h: height }, ' isHorizontal="true"');
  scope.lanes.filter((lane) => lane.id !== null).forEach((lane, i) => {
    const band = measures.bands[i];
    shape(lines, lane.id, { x: origin.x + STRIP, y: origin.y + band.y, w: measures.width + STRIP, h: band.h },
      ' isHorizontal="true"');
  });
  return strip;
}

/** Height the pool needs for its own name; the search knows only the names of the lanes. */
export function poolHeight(participant) {
  return participant ? nameLength(participant.name ?? '') + 24 : 0;
}

function scopeShapes(lines, scope, origin) {
  for (const node of scope.nodes) {
    shape(lines, node.id, moved(node.box, origin), attributesOf(node), node.labelBox && moved(node.labelBox, origin));
    if (node.inner) {
      scopeShapes(lines, node.inner, { x: origin.x + node.box.x + node.innerOffset.x,
        y: origin.y + node.box.y + node.innerOffset.y });
    }
  }
  for (const boundary of scope.boundaries) {
    shape(lines, boundary.id, moved(boundary.box, origin), '', boundary.labelBox && moved(boundary.labelBox, origin));
  }
  for (const item of scope.edges) {
    const points = item.waypoints ?? directLine(scope, item);
    edge(lines, item, points.map(({ x, y }) => ({ x: x + origin.x, y: y + origin.y })),
      item.labelBox && moved(item.labelBox, origin));
  }
}

function attributesOf(node) {
  if (node.kind === 'sub') {
    return ' isExpanded="true"';
  }
  return node.exclusive ? ' isMarkerVisible="true"' : '';
}

function moved(box, origin) {
  return { ...box, x: box.x + origin.x, y: box.y + origin.y };
}

function bounds({ x, y, w, h }) {
  const [left, top] = [Math.round(x), Math.round(y)];
  return `<dc:Bounds x="${left}" y="${top}" width="${Math.round(x + w) - left}" height="${Math.round(y + h) - top}" />`;
}

function shape(lines, id, box, attributes, label) {
  lines.push(`<bpmndi:BPMNShape id="${id}_di" bpmnElement="${id}"${attributes}>`, `  ${bounds(box)}`);
  labelXml(lines, label);
  lines.push('</bpmndi:BPMNShape>');
}

function edge(lines, { id }, points, label) {
  lines.push(`<bpmndi:BPMNEdge id="${id}_di" bpmnElement="${id}">`);
  points.forEach(({ x, y }) => lines.push(`  <di:waypoint x="${x}" y="${y}" />`));
  labelXml(lines, label);
  lines.push('</bpmndi:BPMNEdge>');
}

function labelXml(lines, label) {
  if (label) {
    lines.push('  <bpmndi:BPMNLabel>', `    ${bounds(label)}`, '  </bpmndi:BPMNLabel>');
  }
}

/** Prefixes the root element binds to the namespaces of the diagram under their usual names. */
export function declaredPrefixes(xml) {
  const root = xml.match(/<(?:\w+:)?definitions\b[^>]*>/)[0];
  return new Set(Object.entries(NAMESPACES)
    .filter(([prefix, uri]) => new RegExp(`xmlns:${prefix}\\s*=\\s*["']${uri}["']`).test(root))
    .map(([prefix]) => prefix));
}

/** The model without its drawing. */
export function withoutDiagram(xml) {
  const prefix = xml.match(new RegExp(`xmlns:(\\w+)\\s*=\\s*["']${NAMESPACES.bpmndi}["']`))?.[1];
  const name = `${prefix}:BPMNDiagram`;
  const old = prefix && new RegExp(`[ \\t]*<${name}\\b[\\s\\S]*?</${name}>[ \\t]*\\n?`, 'g');
  return old ? xml.replace(old, '') : xml;
}

/** Everything outside the diagram stays as it is, byte for byte. */
export function replaceDiagram(xml, diagram) {
  const bare = withoutDiagram(xml);
  const end = bare.search(/[ \t]*<\/(?:\w+:)?definitions>\s*$/);
  if (end < 0) {
    throw new Error('no end of <definitions> found');
  }
  const newline = end > 0 && bare[end - 1] !== '\n' ? '\n' : '';
  return `${bare.slice(0, end)}${newline}${diagram}\n${bare.slice(end)}`;
}

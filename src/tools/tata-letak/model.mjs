// Reads a BPMN model into scopes: what one rectangle (the pool, an expanded subprocess) has to arrange.

import { createRequire } from 'node:module';
import { BpmnModdle } from 'bpmn-moddle';
import { LINE_HEIGHT, NODE_FONT, textHeight, textWidth, wrap } from './teks.mjs';

const camunda = createRequire(import.meta.url)('camunda-bpmn-moddle/resources/camunda.json');

const TASK_WIDTH = 120;
const TASK_MIN_HEIGHT = 80;
const NOTE_WIDTH = 150;
/** Room above and below the text of a task; more where the first line would run into the icon. */
const TASK_PADDING = 18;
const ICON_WIDTH = 30;
const ICON_HEIGHT = 27;

export class ModelError extends Error {}

export async function parse(xml) {
  const { rootElement, warnings } = await new BpmnModdle({ camunda }).fromXML(xml);
  if (warnings.length > 0) {
    throw new ModelError(warnings.map((warning) => warning.message).join('\n'));
  }
  return rootElement;
}

/** @returns {{planeElement, participant, scope}} the tree of scopes; throws ModelError for what cannot be drawn */
export function readModel(definitions) {
  const roots = definitions.rootElements ?? [];
  const collaboration = roots.find((element) => element.$type === 'bpmn:Collaboration');
  const participants = collaboration?.participants ?? [];
  const processes = roots.filter((element) => element.$type === 'bpmn:Process');
  if (processes.length !== 1 || participants.length > 1) {
    throw new ModelError('exactly one process in at most one pool can be laid out');
  }
  const process = processes[0];
  const lanes = readLanes(process);
  const scope = readScope(process, lanes);
  attachNotes(scope, collaboration?.artifacts ?? []);
  return { planeElement: collaboration ?? process, participant: participants[0], scope };
}

/** Lanes whose ids end in `_2` form a second row of lanes (`band`), in which the flow goes on from the left. */
export function rowOf(laneId) {
  return Number(laneId.match(/_(\d+)$/)?.[1] ?? 1) - 1;
}

function readLanes(process) {
  const lanes = (process.laneSets ?? []).flatMap((set) => set.lanes ?? []);
  if (lanes.some((lane) => lane.childLaneSet)) {
    throw new ModelError('lanes inside lanes are not supported');
  }
  return lanes.map(({ id, name = '', flowNodeRef = [] }) => ({ id, name, band: rowOf(id),
    refs: new Set(flowNodeRef) }));
}

function readScope(container, lanes) {
  const scope = { id: container.id, lanes: lanes.map(({ id, name, band }) => ({ id, name, band })), nodes: [],
    edges: [], boundaries: [], artifacts: [...(container.artifacts ?? [])] };
  for (const element of container.flowElements ?? []) {
    if (element.$instanceOf('bpmn:SequenceFlow')) {
      scope.edges.push({ id: element.id, name: element.name, kind: 'flow', from: element.sourceRef.id,
        to: element.targetRef.id });
    } else if (element.$instanceOf('bpmn:BoundaryEvent')) {
      scope.boundaries.push({ id: element.id, name: element.name, host: element.attachedToRef.id });
    } else if (element.$instanceOf('bpmn:FlowNode')) {
      scope.nodes.push(readNode(element, lanes));
    } else if (!element.$instanceOf('bpmn:DataObject')) {
      throw new ModelError(`${element.id}: ${element.$type} is not supported`);
    }
  }
  if (scope.lanes.length === 0) {
    scope.lanes.push({ id: null, name: '', band: 0 });
  }
  return scope;
}

function readNode(element, lanes) {
  const lane = lanes.length === 0 ? 0 : lanes.findIndex((candidate) => candidate.refs.has(element));
  if (lane < 0) {
    throw new ModelError(`${element.id} stands in no lane`);
  }
  const node = { id: element.id, name: element.name, lane, band: lanes[lane]?.band ?? 0 };
  if (element.$instanceOf('bpmn:Event')) {
    return { ...node, kind: 'event', w: 36, h: 36 };
  }
  if (element.$instanceOf('bpmn:Gateway')) {
    return { ...node, kind: 'gateway', w: 50, h: 50, exclusive: element.$type === 'bpmn:ExclusiveGateway' };
  }
  if (element.$instanceOf('bpmn:SubProcess')) {
    return { ...node, kind: 'sub', inner: readScope(element, []) };
  }
  return { ...node, kind: 'task', ...taskSize(element.name) };
}

function taskSize(name) {
  const sizes = [TASK_WIDTH, TASK_WIDTH + 30].map((w) => {
    const [first, ...others] = wrap(name ?? '', w - 16, NODE_FONT);
    const padding = textWidth(first, NODE_FONT) > w - 2 * ICON_WIDTH ? ICON_HEIGHT : TASK_PADDING;
    return { w, h: Math.max(TASK_MIN_HEIGHT, Math.ceil((1 + others.length) * NODE_FONT * LINE_HEIGHT) + 2 * padding) };
  });
  return sizes.find(({ h }) => h <= 100) ?? sizes[1];
}

/** Gives each text annotation to the scope of the element it explains, so that it stands beside it. */
function attachNotes(root, extra) {
  const scopes = allScopes(root);
  const artifacts = [...scopes.flatMap((scope) => scope.artifacts), ...extra];
  const links = artifacts.filter((artifact) => artifact.$type === 'bpmn:Association');
  for (const note of artifacts.filter((artifact) => artifact.$type === 'bpmn:TextAnnotation')) {
    const own = links.filter((link) => link.sourceRef === note || link.targetRef === note);
    const anchors = own.map((link) => (link.sourceRef === note ? link.targetRef : link.sourceRef).id);
    const scope = scopes.find((candidate) => anchors.some((id) => holds(candidate, id))) ?? root;
    addNote(scope, note, own, anchors);
  }
}

function addNote(scope, note, links, anchors) {
  const anchorNode = anchors.map((id) => gridNode(scope, id)).find((node) => node) ?? scope.nodes[0];
  scope.nodes.push({ id: note.id, name: note.text, kind: 'note', w: NOTE_WIDTH,
    h: Math.max(40, textHeight(note.text, NOTE_WIDTH - 14) + 14), lane: anchorNode.lane, band: anchorNode.band,
    anchor: anchorNode.id });
  for (const link of links) {
    const ends = [link.sourceRef.id, link.targetRef.id];
    const onGrid = ends.every((id) => scope.nodes.some((node) => node.id === id));
    scope.edges.push({ id: link.id, kind: onGrid ? 'link' : 'direct', from: ends[0], to: ends[1] });
  }
}

function holds(scope, id) {
  return gridNode(scope, id) !== undefined;
}

/** The node of the grid that stands for an element: itself, the host of a boundary event, the source of a flow. */
export function gridNode(scope, id) {
  const boundary = scope.boundaries.find((candidate) => candidate.id === id);
  const edge = scope.edges.find((candidate) => candidate.id === id && candidate.kind === 'flow');
  if (edge) {
    return gridNode(scope, edge.from);
  }
  return scope.nodes.find((node) => node.id === (boundary?.host ?? id));
}

function allScopes(scope) {
  return [scope, ...scope.nodes.filter((node) => node.inner).flatMap((node) => allScopes(node.inner))];
}

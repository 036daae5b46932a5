// Every flow node of a process stands in exactly one lane, in the semantics and in the drawing.

const { is } = require('bpmnlint-utils');

module.exports = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:Definitions')) {
      return;
    }
    const planes = (node.diagrams ?? []).flatMap((diagram) => diagram.plane?.planeElement ?? []);
    const boxes = new Map(planes.filter((di) => di.bounds).map((di) => [di.bpmnElement, di.bounds]));
    (node.rootElements ?? []).filter((element) => is(element, 'bpmn:Process'))
      .forEach((process) => checkProcess(process, boxes, reporter));
  },
});

function checkProcess(process, boxes, reporter) {
  const lanes = (process.laneSets ?? []).flatMap((set) => set.lanes ?? []);
  if (lanes.length === 0) {
    reporter.report(process.id, 'process has no lanes');
    return;
  }
  for (const element of (process.flowElements ?? []).filter((candidate) => is(candidate, 'bpmn:FlowNode'))) {
    const own = lanes.filter((lane) => (lane.flowNodeRef ?? []).includes(element));
    if (own.length !== 1) {
      reporter.report(element.id, `stands in ${own.length} lanes, not in one`);
    } else if (!inside(boxes.get(element), boxes.get(own[0]))) {
      reporter.report(element.id, `is not drawn inside its lane ${own[0].id}`);
    }
  }
}

function inside(box, lane) {
  return !box || !lane || (box.x >= lane.x && box.x + box.width <= lane.x + lane.width
    && box.y >= lane.y && box.y + box.height <= lane.y + lane.height);
}

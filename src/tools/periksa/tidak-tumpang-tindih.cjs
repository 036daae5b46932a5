// No shape lies on another one, no label on a shape or another label. Boundary events lie on their host; lanes, pools
// and subprocesses hold what is in them.

const { is, isAny } = require('bpmnlint-utils');

const CONTAINERS = ['bpmn:Participant', 'bpmn:Lane'];

module.exports = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:Definitions')) {
      return;
    }
    const drawn = (node.diagrams ?? []).flatMap((diagram) => diagram.plane?.planeElement ?? [])
      .filter((di) => di.bpmnElement && !isAny(di.bpmnElement, CONTAINERS));
    const shapes = drawn.filter((di) => di.bounds).map((di) => ({ element: di.bpmnElement, box: di.bounds }));
    const labels = drawn.filter((di) => di.label?.bounds && di.bpmnElement.name)
      .map((di) => ({ element: di.bpmnElement, box: di.label.bounds, label: true }));
    checkPairs([...shapes, ...labels], reporter);
  },
});

function checkPairs(items, reporter) {
  items.forEach((a, i) => items.slice(i + 1).filter((b) => overlap(a.box, b.box) && !allowed(a, b))
    .forEach((b) => reporter.report(b.element.id, `${spell(b)} lies on ${spell(a)}`)));
}

function allowed(a, b) {
  return holds(a, b) || holds(b, a) || attached(a, b) || attached(b, a);
}

function holds(outer, inner) {
  for (let parent = inner.element.$parent; parent && !outer.label; parent = parent.$parent) {
    if (parent === outer.element) {
      return true;
    }
  }
  return false;
}

function attached(event, host) {
  return !event.label && !host.label && event.element.attachedToRef === host.element;
}

function overlap(a, b) {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function spell({ element, label }) {
  return label ? `label of ${element.id}` : element.id;
}

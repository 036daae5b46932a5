// A gateway that branches asks a question: it and each of its outgoing flows must be named.

const { is } = require('bpmnlint-utils');

module.exports = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:ExclusiveGateway') && !is(node, 'bpmn:InclusiveGateway')) {
      return;
    }
    const outgoing = node.outgoing ?? [];
    if (outgoing.length < 2) {
      return;
    }
    if (!node.name?.trim()) {
      reporter.report(node.id, 'gateway that branches has no question');
    }
    outgoing.filter((flow) => !flow.name?.trim())
      .forEach((flow) => reporter.report(flow.id, `flow from gateway ${node.id} has no name`));
  },
});

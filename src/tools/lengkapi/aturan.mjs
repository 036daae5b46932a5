// What every model says in the same way and its author need not write: one function for each kind of element.

import { content } from './sunting.mjs';

const END_LISTENER = '${akhirProses}';
const DUE = '${jatuhTempo.batas(kasusId)}';
const FOLLOW_UP = '${jatuhTempo.pengingat(kasusId)}';
const CASE_NUMBER = '#{execution.processBusinessKey}';

/** A process runs, and closes its case at its end. */
export function completeProcess(naskah, process) {
  naskah.attribute(process.id, 'isExecutable', 'true');
  if (!extensions(process, 'camunda:ExecutionListener')
    .some((listener) => listener.event === 'end' && listener.delegateExpression === END_LISTENER)) {
    naskah.extension(process.id, `<camunda:executionListener delegateExpression="${END_LISTENER}" event="end" />`);
  }
}

/** A form is named by its key; where it lies and that it belongs to the same release follows. */
export function completeForm(naskah, node, { forms }) {
  if (!node.formRef) {
    return;
  }
  const html = forms.get(node.formRef);
  if (!html) {
    throw new Error(`${node.id}: no form ${node.formRef}; write its record and have the test write the form`);
  }
  naskah.withoutAttribute(node.id, 'camunda:formRefBinding');
  naskah.withoutAttribute(node.id, 'camunda:formRef');
  naskah.attribute(node.id, 'camunda:formKey', `embedded:deployment:${html}`);
}

/** A task has the days of its case unless its author named others. */
export function completeDays(naskah, task) {
  if (!task.dueDate && !task.followUpDate) {
    naskah.attribute(task.id, 'camunda:dueDate', DUE);
    naskah.attribute(task.id, 'camunda:followUpDate', FOLLOW_UP);
  }
}

/** The flows of a gateway compare the variable of its question with the constants in which their ids end. */
export function completeConditions(naskah, gateway, { variables }) {
  const flows = gateway.outgoing ?? [];
  if (flows.length < 2) {
    return;
  }
  const missing = flows.filter((flow) => flow !== gateway.default && !flow.conditionExpression);
  if (missing.length > 0) {
    const variable = variableOf(gateway, flows, variables);
    missing.forEach((flow) => {
      const prefix = `Alur_${gateway.id}_`;
      if (!flow.id.startsWith(prefix)) {
        throw new Error(`${flow.id}: the id is to be ${prefix}<ANSWER>`);
      }
      const condition = content(`\${${variable} == '${flow.id.slice(prefix.length)}'}`);
      naskah.lastChild(flow.id,
        `<bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${condition}</bpmn:conditionExpression>`);
    });
  }
}

function variableOf(gateway, flows, variables) {
  const written = flows.map((flow) => flow.conditionExpression?.body?.match(/^\$\{(\w+) ==/)?.[1]).find((name) => name);
  const question = gateway.incoming?.[0]?.sourceRef?.delegateExpression?.match(/^\$\{(\w+)\}$/)?.[1];
  const variable = written ?? variables.get(question);
  if (!variable) {
    throw new Error(`${gateway.id}: no question stands before it whose @Jawaban is known; write one condition by hand`);
  }
  return variable;
}

/** A call stays in its release and hands over the case, and what the called model says that it takes and gives. */
export function completeCall(naskah, call, { models }) {
  naskah.attribute(call.id, 'camunda:calledElementBinding', 'deployment');
  const given = extensions(call, 'camunda:In');
  if (!given.some((one) => one.businessKey === CASE_NUMBER)) {
    naskah.extension(call.id, `<camunda:in businessKey="${CASE_NUMBER}" />`);
  }
  const called = models.get(call.calledElement);
  for (const name of ['kasusId', ...names(called, 'diterima')]) {
    if (!given.some((one) => one.target === name)) {
      naskah.extension(call.id, `<camunda:in source="${name}" target="${name}" />`);
    }
  }
  const taken = extensions(call, 'camunda:Out');
  for (const [source, target] of names(called, 'dikembalikan').map((pair) => pair.split('='))) {
    if (!taken.some((one) => one.source === source)) {
      naskah.extension(call.id, `<camunda:out source="${source}" target="${target ?? source}" />`);
    }
  }
}

/** Runs that stand side by side do not step on each other; those that follow one another cannot. */
export function completeLoop(naskah, activity) {
  const loop = activity.loopCharacteristics;
  if (loop?.$type !== 'bpmn:MultiInstanceLoopCharacteristics' || loop.isSequential) {
    return;
  }
  if (!loop.asyncAfter) {
    naskah.loopAttribute(activity.id, 'camunda:asyncAfter', 'true');
  }
  const parameters = extensions(activity, 'camunda:InputOutput').flatMap((io) => io.inputParameters ?? []);
  if (activity.$type === 'bpmn:SubProcess' && !parameters.some(({ name }) => name === 'isian')) {
    naskah.extension(activity.id, '<camunda:inputParameter name="isian" />', 'inputOutput');
  }
}

/** A node names the flows that enter and leave it. */
export function completeEnds(naskah, node, flows) {
  const incoming = flows.filter((flow) => flow.targetRef === node).map(({ id }) => id);
  const outgoing = flows.filter((flow) => flow.sourceRef === node).map(({ id }) => id);
  const same = (written, real) => [...written ?? []].map(({ id }) => id).sort().join() === [...real].sort().join();
  if (!same(node.incoming, incoming) || !same(node.outgoing, outgoing)) {
    naskah.ends(node.id, incoming, outgoing);
  }
}

/** The names that a property of a model lists. */
function names(process, property) {
  const value = process && extensions(process, 'camunda:Properties').flatMap((all) => all.values ?? [])
    .find(({ name }) => name === property)?.value;
  return value ? value.split(', ') : [];
}

function extensions(element, type) {
  return (element.extensionElements?.values ?? []).filter((value) => value.$type === type);
}

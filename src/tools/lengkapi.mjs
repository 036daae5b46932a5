// Completes models with what all of them say alike: node lengkapi.mjs [file.bpmn …]; without files all of processes/.

import { readFile, readdir, writeFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { completeCall, completeConditions, completeDays, completeEnds, completeForm, completeLoop, completeProcess }
  from './lengkapi/aturan.mjs';
import { Naskah } from './lengkapi/sunting.mjs';
import { findModels, FORMS, PROCESSES, SOURCES } from './models.mjs';
import { parse } from './tata-letak/model.mjs';

/**
 * @param {{forms: Map, variables: Map, models: Map}} known path of an HTML form by its key, variable of a question
 *   by its bean, process by its key
 * @returns {Promise<{xml: string, said: string[]}>} the completed model and what was added; complete: as it was
 */
export async function complete(xml, known) {
  const naskah = new Naskah(xml);
  const steps = [completeFlowEnds, completeNodes];
  for (const step of steps) {
    step(naskah, processOf(await parse(naskah.xml)), known);
  }
  await parse(naskah.xml);
  return { xml: naskah.xml, said: naskah.said };
}

function processOf(definitions) {
  return definitions.rootElements.find((element) => element.$type === 'bpmn:Process');
}

function completeFlowEnds(naskah, process) {
  const flows = elements(process).filter((element) => element.$type === 'bpmn:SequenceFlow');
  elements(process).filter((element) => element.$instanceOf('bpmn:FlowNode'))
    .forEach((node) => completeEnds(naskah, node, flows));
}

function completeNodes(naskah, process, known) {
  completeProcess(naskah, process);
  for (const node of elements(process)) {
    const { $type: type } = node;
    if (type === 'bpmn:UserTask' || type === 'bpmn:StartEvent') {
      completeForm(naskah, node, known);
    }
    if (type === 'bpmn:UserTask') {
      completeDays(naskah, node);
    } else if (type === 'bpmn:ExclusiveGateway') {
      completeConditions(naskah, node, known);
    } else if (type === 'bpmn:CallActivity') {
      completeCall(naskah, node, known);
    }
    completeLoop(naskah, node);
  }
}

function elements(container) {
  return (container.flowElements ?? []).flatMap((element) => [element, ...elements(element)]);
}

/** What the models of the product may refer to. */
export async function readKnown() {
  const models = new Map();
  for (const file of await findModels(PROCESSES)) {
    const process = processOf(await parse(await readFile(file, 'utf8')));
    models.set(process.id, process);
  }
  return { forms: await readForms(), variables: await readVariables(), models };
}

async function readForms() {
  const files = (await filesBelow(FORMS)).filter((file) => file.endsWith('.html'));
  return new Map(files.map((file) => [basename(file, '.html'), `forms/${relative(FORMS, file).split(sep).join('/')}`]));
}

const QUESTION = /@TugasModel\((?:value = )?"(\w+)"[^@]*\)\s*@Jawaban\("(\w+)"\)/g;

/** The variable that a question names, by the name of its bean. */
async function readVariables() {
  const variables = new Map();
  for (const file of (await filesBelow(SOURCES)).filter((name) => name.endsWith('.java'))) {
    for (const [, bean, variable] of (await readFile(file, 'utf8')).matchAll(QUESTION)) {
      variables.set(bean, variable);
    }
  }
  return variables;
}

async function filesBelow(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

async function main(args) {
  const files = args.length > 0 ? args : await findModels(PROCESSES);
  const known = await readKnown();
  for (const file of files) {
    const before = await readFile(file, 'utf8');
    const { xml, said } = await complete(before, known);
    if (xml !== before) {
      await writeFile(file, xml);
    }
    console.log(`${basename(file)}: ${said.length === 0 ? 'complete' : `\n  ${said.join('\n  ')}`}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main(process.argv.slice(2)).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}

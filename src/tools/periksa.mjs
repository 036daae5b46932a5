// Lints the models: node periksa.mjs [file.bpmn …]; without files all of processes/.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, relative } from 'node:path';
import { Linter } from 'bpmnlint';
import NodeResolver from 'bpmnlint/lib/resolver/node-resolver.js';
import { BpmnModdle } from 'bpmn-moddle';
import { findModels, PROCESSES } from './models.mjs';

const require = createRequire(import.meta.url);
const camunda = require('camunda-bpmn-moddle/resources/camunda.json');

const OWN = 'bpmnlint-plugin-rukun';
const CONFIG = {
  extends: ['bpmnlint:recommended', 'plugin:camunda-compat/camunda-platform-7-24'],
  rules: {
    'rukun/simpul-berlabel': 'error',
    'rukun/dalam-lane': 'error',
    'rukun/tidak-tumpang-tindih': 'error',
    // Joining gateways need no name; the branching ones are checked by simpul-berlabel.
    'label-required': 'off',
    // Several ways back into one task are drawn as they are meant.
    'fake-join': 'off',
    // Replaced by tidak-tumpang-tindih, which looks at labels too.
    'no-overlapping-elements': 'off',
    // Configured for the whole engine.
    'camunda-compat/history-time-to-live': 'off',
  },
};

/** Finds the rules of this folder beside those of the installed packages. */
class Resolver extends NodeResolver {
  constructor() {
    super({ require });
  }

  resolveRule(pkg, name) {
    return pkg === OWN ? require(`./periksa/${name}.cjs`) : super.resolveRule(pkg, name);
  }
}

/** The engine reads the flows alone; where a model leaves incoming and outgoing out, the rules still need them. */
function linkFlows(container) {
  for (const element of container.flowElements ?? []) {
    if (element.$type === 'bpmn:SequenceFlow') {
      add(element.sourceRef, 'outgoing', element);
      add(element.targetRef, 'incoming', element);
    }
    linkFlows(element);
  }
}

function add(node, side, flow) {
  if (!node[side]?.includes(flow)) {
    node[side] = [...(node[side] ?? []), flow];
  }
}

/** @returns {Promise<{severity: string, rule: string, id: string, message: string}[]>} */
export async function lint(xml) {
  const { rootElement, warnings } = await new BpmnModdle({ camunda }).fromXML(xml);
  rootElement.rootElements.forEach(linkFlows);
  const linter = new Linter({ config: CONFIG, resolver: new Resolver() });
  const reports = Object.entries(await linter.lint(rootElement)).flatMap(([rule, found]) => found
    .map(({ category, id, message }) => ({ severity: category, rule, id, message })));
  return [...warnings.map(({ message }) => ({ severity: 'error', rule: 'xml', id: '', message })), ...reports];
}

async function main(args) {
  const files = args.length > 0 ? args : await findModels(PROCESSES);
  let errors = 0;
  for (const file of files) {
    const reports = await lint(await readFile(file, 'utf8'));
    reports.forEach(({ severity, rule, id, message }) => console.log(
      `${args.length > 0 ? basename(file) : relative(PROCESSES, file)}  ${severity}  ${id}  ${message}  (${rule})`));
    errors += reports.filter(({ severity }) => severity !== 'warn').length;
  }
  console.log(`${files.length} models, ${errors} errors`);
  process.exitCode = errors > 0 ? 1 : 0;
}

if (process.argv[1] === require.resolve('./periksa.mjs')) {
  await main(process.argv.slice(2));
}

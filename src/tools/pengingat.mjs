// Gives every user task the reminders that it lacks (TM-11): node pengingat.mjs file.bpmn …
// A model without them fails the contract test. Every other byte of the file stays.

import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

/** In the order in which they come due: the office itself, the office above, the supervisor. */
const STAGES = [
  { suffix: 'pengingat', bean: 'pengingatTugas', timer: 'timeCycle', due: "${jatuhTempo.siklus('PRD-01')}" },
  { suffix: 'eskalasi', bean: 'eskalasiTugas', timer: 'timeDate', due: "${jatuhTempo.setelah('PRD-02')}" },
  { suffix: 'pengawas', bean: 'eskalasiPengawas', timer: 'timeDate', due: "${jatuhTempo.setelah('RUKUN-PRD-02')}" },
];

const TASK = /^([ \t]*)<bpmn:userTask\b[^>]*\bid="([^"]+)"[^>]*[^/]>[\s\S]*?<\/bpmn:userTask>/gm;
const EXTENSIONS = /^[ \t]*<bpmn:extensionElements>\n/m;
const DOCUMENTATION = /^[ \t]*<bpmn:documentation>[\s\S]*?<\/bpmn:documentation>\n/m;

/** @returns {string} the model with the missing listeners */
export function addReminders(xml) {
  return xml.replace(TASK, (task, indent, id) => {
    const missing = STAGES.filter(({ suffix }) => !task.includes(`id="${id}_${suffix}"`));
    return missing.length === 0 ? task : insert(task, `${indent}  `, missing.map((stage) => listener(id, stage)));
  });
}

function listener(task, { suffix, bean, timer, due }) {
  return [
    `<camunda:taskListener id="${task}_${suffix}" event="timeout" delegateExpression="\${${bean}}">`,
    '  <bpmn:timerEventDefinition>',
    `    <bpmn:${timer} xsi:type="bpmn:tFormalExpression">${due.replaceAll("'", '&#x27;')}</bpmn:${timer}>`,
    '  </bpmn:timerEventDefinition>',
    '</camunda:taskListener>',
  ];
}

function insert(task, indent, listeners) {
  const inner = listeners.flat().map((line) => `${indent}  ${line}\n`).join('');
  if (EXTENSIONS.test(task)) {
    return task.replace(EXTENSIONS, (line) => line + inner);
  }
  const block = `${indent}<bpmn:extensionElements>\n${inner}${indent}</bpmn:extensionElements>\n`;
  return DOCUMENTATION.test(task)
    ? task.replace(DOCUMENTATION, (line) => line + block)
    : task.replace('\n', () => `\n${block}`);
}

async function main(files) {
  for (const file of files) {
    const before = await readFile(file, 'utf8');
    const after = addReminders(before);
    await writeFile(file, after);
    console.log(`${basename(file)}: ${before === after ? 'complete' : 'reminders added'}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main(process.argv.slice(2));
}

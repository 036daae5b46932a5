// Writes the layout (diagram interchange) of BPMN models: node tata-letak.mjs [--usaha=6000] [--baru] file.bpmn …

import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { layoutScope } from './tata-letak/cari.mjs';
import { declaredPrefixes, diagramXml, poolHeight, replaceDiagram } from './tata-letak/di.mjs';
import { ModelError, parse, readModel } from './tata-letak/model.mjs';
import { readPlaces } from './tata-letak/tempat.mjs';

export const DEFAULT_EFFORT = 6000;

/**
 * @param anew whether also what is drawn already may move
 * @returns {Promise<{xml: string, faults: string[]}>} the model with a new diagram, and what is still wrong with it
 */
export async function layout(xml, effort = DEFAULT_EFFORT, anew = false) {
  const definitions = await parse(xml);
  const model = readModel(definitions);
  const measures = layoutScope(model.scope, effort, anew ? new Map() : readPlaces(definitions));
  growForPool(measures, poolHeight(model.participant));
  const result = replaceDiagram(xml, diagramXml(model, measures, declaredPrefixes(xml)));
  await parse(result);
  return { xml: result, faults: measures.faults };
}

function growForPool(measures, needed) {
  const missing = Math.ceil(needed - measures.height);
  if (missing > 0) {
    measures.height += missing;
    measures.bands.at(-1).h += missing;
  }
}

/** Says how the drawing came out; a fault makes the run fail. */
export function report(name, faults) {
  console.log(`${name}: ${faults.length === 0 ? 'ok' : `\n  ${faults.join('\n  ')}`}`);
  process.exitCode = faults.length === 0 ? process.exitCode : 1;
}

async function main(args) {
  const effort = Number(args.find((arg) => arg.startsWith('--usaha='))?.slice(8) ?? DEFAULT_EFFORT);
  const files = args.filter((arg) => !arg.startsWith('--'));
  if (files.length === 0) {
    throw new ModelError('usage: npm run tata-letak -- [--usaha=6000] [--baru] file.bpmn …');
  }
  for (const file of files) {
    const before = await readFile(file, 'utf8');
    const { xml, faults } = await layout(before, effort, args.includes('--baru'));
    await writeFile(file, xml);
    report(basename(file), faults);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main(process.argv.slice(2)).catch((error) => {
    console.error(error instanceof ModelError ? error.message : error);
    process.exitCode = 1;
  });
}

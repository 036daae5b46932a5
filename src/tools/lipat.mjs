// Folds a long process into several rows of lanes and lays it out anew: node lipat.mjs [--lebar=1500] file.bpmn …

import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fold } from './tata-letak/lipatan.mjs';
import { ModelError } from './tata-letak/model.mjs';
import { DEFAULT_EFFORT, layout, report } from './tata-letak.mjs';

/** Wider than this, in units of the drawing, Tasklist and the documentation show its words too small. */
const DEFAULT_WIDTH = 1500;

async function main(args) {
  const option = (name, fallback) => Number(args.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1]
    ?? fallback);
  const files = args.filter((arg) => !arg.startsWith('--'));
  if (files.length === 0) {
    throw new ModelError('usage: npm run lipat -- [--lebar=1500] [--usaha=6000] file.bpmn …');
  }
  for (const file of files) {
    const folded = await fold(await readFile(file, 'utf8'), option('lebar', DEFAULT_WIDTH));
    const { xml, faults } = await layout(folded, option('usaha', DEFAULT_EFFORT), true);
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

// Where the models and their pictures are.

import { readdir } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

export const PROCESSES = join(ROOT, 'processes');
export const FORMS = join(ROOT, 'forms');
export const SOURCES = join(ROOT, 'src/main/java');
export const PICTURES = join(ROOT, 'src/docs/gambar');

/** Pictures of the guided tour begin so; they show no model. */
export const TOUR = 'tur-';

/** All .bpmn files below a folder, sorted; none when the folder is absent. */
export async function findModels(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOENT') {
      return [];
    }
    throw error;
  });
  return entries.filter((entry) => entry.isFile() && entry.name.endsWith('.bpmn'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name)).sort();
}

/** rtrw/pemilihan.bpmn → rtrw-pemilihan.png */
export function pictureName(folder, model) {
  return relative(folder, model).split(sep).join('-').replace(/\.bpmn$/, '.png');
}

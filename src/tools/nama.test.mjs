import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

// A browser module, read as one: Node would take a .js file outside of this folder for CommonJS.
const naskah = await readFile(new URL('../main/resources/META-INF/resources/webjars/camunda/app/tasklist/scripts/rukun/nama.js',
  import.meta.url), 'utf8');
const { samakan } = await import(`data:text/javascript,${encodeURIComponent(naskah)}`);

const vectors = [
  ["Ma'ruf", 'maruf'],
  ['Ma’ruf', 'maruf'],
  ['Ma‘ruf', 'maruf'],
  ['Maʼruf', 'maruf'],
  ['Maʿruf', 'maruf'],
  ['Ma`ruf', 'maruf'],
  ['Ma´ruf', 'maruf'],
  ['Ma′ruf', 'maruf'],
  ['Ma＇ruf', 'maruf'],
  ['MARUF', 'maruf'],
  ['José', 'jose'],
  ['Jose\u0301', 'jose'],
  ['Zoë  Müller', 'zoe muller'],
  ['  Siti\u00A0 Nur\tAini ', 'siti nur aini'],
  ['Ma\u200Bruf', 'maruf'],
  ['Ｂｕｄｉ', 'budi'],
  ['H. Abd. Rahman, S.E.', 'h. abd. rahman, s.e.'],
  ['', '']
];

for (const [typed, compared] of vectors) {
  test(`${JSON.stringify(typed)} is compared as ${JSON.stringify(compared)}`, () => {
    assert.equal(samakan(typed), compared);
  });
}

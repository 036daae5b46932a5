import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

// A browser module, read as one: Node would take a .js file outside of this folder for CommonJS.
const naskah = await readFile(new URL('../main/resources/META-INF/resources/webjars/camunda/app/tasklist/scripts/rukun/nama.js',
  import.meta.url), 'utf8');
const { samakan } = await import(`data:text/javascript,${encodeURIComponent(naskah)}`);

// The server compares by the same rules (PencarianDaftarTest).
const vectors = JSON.parse(await readFile(new URL('../test/resources/uji/samakan.json', import.meta.url), 'utf8'));

for (const [typed, compared] of vectors) {
  test(`${JSON.stringify(typed)} is compared as ${JSON.stringify(compared)}`, () => {
    assert.equal(samakan(typed), compared);
  });
}

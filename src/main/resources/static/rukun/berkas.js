// Shows the dossier of a case inside Cockpit and Tasklist. Both forbid frames, so the page is put into a shadow root,
// where neither side's styles reach the other. Who may read it is decided on the server.

import { tautkanPasal } from './pasal.js';

const BERKAS = document.querySelector('base').getAttribute('engine-api').replace('engine/', 'rukun/berkas/');

function tulis(akar, isi) {
  const gaya = document.createElement('link');
  gaya.rel = 'stylesheet';
  gaya.href = new URL('./berkas.css', import.meta.url).href;
  akar.replaceChildren(gaya, ...isi);
}

function tautanCetak(alamat) {
  const tautan = document.createElement('a');
  tautan.href = alamat;
  tautan.target = '_blank';
  tautan.textContent = 'Buka untuk dicetak';
  return tautan;
}

/** Fills a node with the dossier that lies under a path, such as `tugas/<id>` or `proses/<id>`. */
export async function tampilkanBerkas(node, jalur) {
  const akar = node.attachShadow({ mode: 'open' });
  const jawaban = await fetch(BERKAS + jalur, { headers: { Accept: 'text/html' }, credentials: 'same-origin' });
  const isi = new DOMParser().parseFromString(await jawaban.text(), 'text/html').body.children;
  tulis(akar, jawaban.ok ? [tautanCetak(BERKAS + jalur), ...isi] : [...isi]);
  tautkanPasal(akar);
}

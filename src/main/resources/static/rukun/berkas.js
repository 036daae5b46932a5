// Shows the dossier of a case inside Cockpit and Tasklist. Both forbid frames, so the page is put into a shadow root,
// where neither side's styles reach the other.

const MESIN = document.querySelector('base').getAttribute('engine-api') + 'engine/default';
const BERKAS = document.querySelector('base').getAttribute('engine-api').replace('engine/', 'rukun/berkas/');

async function ambil(alamat, jenis) {
  const jawaban = await fetch(alamat, { headers: { Accept: jenis }, credentials: 'same-origin' });
  return jawaban;
}

async function nomorKasus(prosesId) {
  const jawaban = await ambil(`${MESIN}/process-instance/${prosesId}`, 'application/json');
  return jawaban.ok ? (await jawaban.json()).businessKey : null;
}

function tulis(akar, isi) {
  const gaya = document.createElement('link');
  gaya.rel = 'stylesheet';
  gaya.href = new URL('./berkas.css', import.meta.url).href;
  akar.replaceChildren(gaya, ...isi);
}

function kalimat(teks) {
  const p = document.createElement('p');
  p.textContent = teks;
  return p;
}

/** Fills a node with the dossier of the case that a process instance belongs to. */
export async function tampilkanBerkas(node, prosesId) {
  const akar = node.attachShadow({ mode: 'open' });
  tulis(akar, [kalimat('Memuat berkas …')]);
  const nomor = await nomorKasus(prosesId);
  if (!nomor) {
    tulis(akar, [kalimat('Proses ini bukan bagian dari sebuah kasus.')]);
    return;
  }
  const halaman = await ambil(BERKAS + nomor, 'text/html');
  const isi = new DOMParser().parseFromString(await halaman.text(), 'text/html').body;
  const tautan = document.createElement('a');
  tautan.href = BERKAS + nomor;
  tautan.target = '_blank';
  tautan.textContent = 'Buka untuk dicetak';
  tulis(akar, halaman.ok ? [tautan, ...isi.children] : [...isi.children]);
}

// What one's offices have been told: a button with the number of unread notices, and a window with the notices.
import { tautanPanduan } from '/rukun/jendela.js';
import { tautkanPasal } from '/rukun/pasal.js';
import { rukun, token } from './server.js';
import { unsur } from './unsur.js';

const SEHALAMAN = 50;
const SELANG = 60000;

const alamat = () => rukun('kotak-masuk');

async function ambil(jalur) {
  const jawaban = await fetch(alamat() + jalur, { headers: { Accept: 'application/json' } });
  return jawaban.ok ? jawaban.json() : null;
}

function dibaca(urutan) {
  return fetch(`${alamat()}/dibaca`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token() },
    body: JSON.stringify({ urutan })
  });
}

function butir(surat, tutup) {
  const tautan = surat.tugas && unsur('a', { href: `#/?task=${surat.tugas}`, onclick: tutup }, 'Buka tugasnya');
  const rinci = unsur('p', { className: 'rukun-dasar' },
    [`kepada ${surat.kepada}`, surat.kasus && `kasus ${surat.kasus}`, surat.dasar].filter(Boolean).join('; '));
  return unsur('li', { className: surat.baru ? 'rukun-baru' : '' },
    unsur('p', { className: 'rukun-perihal' }, unsur('span', {}, surat.perihal), unsur('time', {}, surat.pada)),
    unsur('p', {}, surat.kalimat), rinci, tautan || null);
}

/** The window: the newest notices, older ones on demand. */
async function buka(tombol) {
  const dialog = unsur('dialog', { className: 'rukun-jendela-waktu rukun-kotak-masuk' });
  const daftar = unsur('ul', {});
  const kabar = unsur('p', { className: 'rukun-kabar', ariaLive: 'polite' });
  const lama = unsur('button', { type: 'button', className: 'btn btn-default', hidden: true }, 'Yang lebih lama');
  let terakhir = '';

  async function muat() {
    lama.disabled = true;
    const isi = await ambil(terakhir === '' ? '' : `?sebelum=${terakhir}`).catch(() => null);
    if (!isi) {
      kabar.textContent = 'Pemberitahuan tidak dapat dibaca sekarang. Coba lagi beberapa saat kemudian.';
      return;
    }
    lama.disabled = false;
    daftar.append(...isi.map(surat => butir(surat, () => dialog.close())));
    lama.hidden = isi.length < SEHALAMAN;
    kabar.textContent = daftar.children.length ? '' : 'Belum ada pemberitahuan kepada kantor Anda.';
    terakhir = isi.at(-1)?.urutan ?? terakhir;
    tautkanPasal(daftar);
    const baru = isi.filter(surat => surat.baru).map(surat => surat.urutan);
    if (baru.length) {
      await dibaca(baru).catch(() => null); // what could not be noted stays unread
      hitung(tombol);
    }
  }

  lama.onclick = muat;
  dialog.append(unsur('h3', {}, 'Pemberitahuan ', tautanPanduan('kasus-dan-pemberitahuan')), kabar, daftar, unsur('p', { className: 'rukun-pilihan' }, lama,
    unsur('button', { type: 'button', className: 'btn btn-primary', onclick: () => dialog.close() }, 'Tutup')));
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  await muat();
}

async function hitung(tombol) {
  const jumlah = (await ambil('/jumlah').catch(() => null))?.belumDibaca ?? 0;
  tombol.textContent = jumlah ? `Pemberitahuan (${jumlah})` : 'Pemberitahuan';
  tombol.title = jumlah ? `${jumlah} belum dibaca` : 'Semua sudah dibaca';
  tombol.classList.toggle('rukun-ada-baru', jumlah > 0);
}

export const kotakMasuk = {
  id: 'rukun-kotak-masuk',
  pluginPoint: 'tasklist.navbar.action',
  priority: 60,
  render: async wadah => {
    if (!await ambil('/jumlah').catch(() => null)) {
      return; // nobody is signed in
    }
    const tombol = unsur('button', { type: 'button', className: 'btn btn-link rukun-tombol-kotak' });
    tombol.onclick = () => buka(tombol);
    wadah.append(tombol);
    hitung(tombol);
    const selang = setInterval(() => {
      if (!tombol.isConnected) {
        clearInterval(selang);
      } else if (!document.hidden) {
        hitung(tombol);
      }
    }, SELANG);
  }
};

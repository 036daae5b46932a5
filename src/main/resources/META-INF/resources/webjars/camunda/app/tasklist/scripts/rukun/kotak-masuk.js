// What one's offices have been told: a button with the number of unread notices, and a window with the notices.
import { tautanPanduan } from '/rukun/jendela.js';
import { tautkanPasal } from '/rukun/pasal.js';
import { berhasil, minta, sebab } from './server.js';
import { tautanKasus, tautanTugas } from './tautan-tugas.js';
import { unsur } from './unsur.js';

const SEHALAMAN = 50;
const SELANG = 60000;

const GAGAL_BACA = 'Pemberitahuan tidak dapat dibaca sekarang. Coba lagi beberapa saat kemudian.';

const ambil = jalur => minta(`kotak-masuk${jalur}`);

/** What could not be noted stays unread. */
const dibaca = urutan => minta('kotak-masuk/dibaca', 'POST', { urutan });

function butir(surat, tutup) {
  const tautan = [surat.tugas && tautanTugas('Buka tugasnya', surat.tugas, { onclick: tutup }),
    surat.alamat && tautanKasus(surat.alamat)].filter(Boolean).flatMap((satu, ke) => (ke ? [' · ', satu] : [satu]));
  const rinci = unsur('p', { className: 'rukun-dasar' },
    [`kepada ${surat.kepada}`, surat.kasus && `kasus ${surat.kasus}`, surat.dasar].filter(Boolean).join('; '));
  return unsur('li', { className: surat.baru ? 'rukun-baru' : '' },
    unsur('p', { className: 'rukun-perihal' }, unsur('span', {}, surat.perihal), unsur('time', {}, surat.pada)),
    unsur('p', {}, surat.kalimat), rinci, tautan.length ? unsur('p', {}, ...tautan) : null);
}

/** The window: the newest notices, older ones on demand. */
async function buka(tombol) {
  const dialog = unsur('dialog', { className: 'rukun-jendela-waktu rukun-kotak-masuk' });
  const judul = unsur('h3', { id: 'rukun-kotak-masuk' }, 'Pemberitahuan ', tautanPanduan('kasus-dan-pemberitahuan'));
  dialog.setAttribute('aria-labelledby', judul.id);
  const daftar = unsur('ul', {});
  const kabar = unsur('p', { className: 'rukun-kabar', ariaLive: 'polite' });
  const lama = unsur('button', { type: 'button', className: 'btn btn-default', hidden: true }, 'Yang lebih lama');
  let terakhir = '';

  async function muat() {
    lama.disabled = true;
    const jawaban = await ambil(terakhir === '' ? '' : `?sebelum=${terakhir}`);
    lama.disabled = false;
    if (!berhasil(jawaban)) {
      kabar.textContent = sebab(jawaban, GAGAL_BACA);
      return;
    }
    const { isi } = jawaban;
    daftar.append(...isi.map(surat => butir(surat, () => dialog.close())));
    lama.hidden = isi.length < SEHALAMAN;
    kabar.textContent = daftar.children.length ? '' : 'Belum ada pemberitahuan kepada kantor Anda.';
    terakhir = isi.at(-1)?.urutan ?? terakhir;
    tautkanPasal(daftar);
    const baru = isi.filter(surat => surat.baru).map(surat => surat.urutan);
    if (baru.length) {
      await dibaca(baru);
      hitung(tombol);
    }
  }

  lama.onclick = muat;
  dialog.append(judul, kabar, daftar, unsur('p', { className: 'rukun-pilihan' }, lama,
    unsur('button', { type: 'button', className: 'btn btn-primary', onclick: () => dialog.close() }, 'Tutup')));
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  await muat();
}

async function hitung(tombol) {
  const jawaban = await ambil('/jumlah');
  if (!berhasil(jawaban)) {
    return; // what was counted last stays
  }
  const jumlah = jawaban.isi.belumDibaca;
  tombol.textContent = jumlah ? `Pemberitahuan (${jumlah})` : 'Pemberitahuan';
  tombol.title = jumlah ? `${jumlah} belum dibaca` : 'Semua sudah dibaca';
  tombol.classList.toggle('rukun-ada-baru', jumlah > 0);
}

export const kotakMasuk = {
  id: 'rukun-kotak-masuk',
  pluginPoint: 'tasklist.navbar.action',
  priority: 60,
  render: async wadah => {
    if ((await ambil('/jumlah')).status === 401) {
      return; // nobody is signed in
    }
    const tombol = unsur('button', { type: 'button', className: 'btn btn-link rukun-tombol-kotak' }, 'Pemberitahuan');
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

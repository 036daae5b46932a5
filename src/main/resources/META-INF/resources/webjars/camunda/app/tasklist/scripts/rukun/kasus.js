// Where one's cases are: a button, and a window with the cases of one's offices and those that one started.
import { rukun } from './server.js';
import { unsur } from './unsur.js';

const alamat = () => rukun('kasus-saya');

async function ambil(pertanyaan) {
  const jawaban = await fetch(`${alamat()}?${new URLSearchParams(pertanyaan)}`, { headers: { Accept: 'application/json' } });
  return jawaban.ok ? jawaban.json() : null;
}

function tautan(nama, href, sifat = {}) {
  return unsur('a', { href, ...sifat }, nama);
}

function tahap(satu, tutup) {
  const sampai = satu.sampai && unsur('span', { className: satu.terlambat ? 'rukun-gagal' : '' },
    `; paling lambat ${satu.sampai}`);
  return unsur('li', {}, unsur('strong', {}, satu.nama), ` pada ${satu.kantor} sejak ${satu.sejak}`, sampai || null,
    satu.tugas ? ' ' : null, satu.tugas ? tautan('Buka tugasnya', `#/?task=${satu.tugas}`, { onclick: tutup }) : null);
}

function butir(kasus, tutup) {
  const selesai = kasus.selesai ? `${kasus.keadaan}, ${kasus.selesai}` : kasus.keadaan;
  const bacaan = [kasus.berkas && { nama: 'Berkas', alamat: kasus.berkas }, ...kasus.dokumen].filter(Boolean)
    .flatMap(d => [tautan(d.nama, d.alamat, { target: '_blank', rel: 'noopener' }), ' ']);
  return unsur('li', {},
    unsur('p', { className: 'rukun-perihal' }, unsur('span', {}, `${kasus.nomor} – ${kasus.judul}`),
      unsur('span', {}, selesai)),
    unsur('p', { className: 'rukun-dasar' }, `${kasus.wilayah}; dibuka ${kasus.dibuka}`),
    unsur('ul', { className: 'rukun-tahap' }, ...kasus.tahap.map(satu => tahap(satu, tutup))),
    bacaan.length ? unsur('p', {}, ...bacaan) : null);
}

function kolom(nama, label, isian) {
  return unsur('label', {}, label, ' ', Object.assign(isian, { name: nama }));
}

function pencarian() {
  const keadaan = unsur('select', {}, ...[['', 'semua'], ['BERJALAN', 'berjalan'], ['SELESAI', 'selesai']]
    .map(([value, nama]) => unsur('option', { value }, nama)));
  return unsur('form', { className: 'rukun-pilihan' }, kolom('nomor', 'Nomor', unsur('input', { size: 12 })),
    kolom('wilayah', 'RT/RW', unsur('input', { size: 14 })), kolom('tahun', 'Tahun', unsur('input', { size: 5 })),
    kolom('keadaan', 'Keadaan', keadaan), unsur('button', { className: 'btn btn-default' }, 'Cari'));
}

/** The window: the newest cases, page by page. */
async function buka() {
  const dialog = unsur('dialog', { className: 'rukun-jendela-waktu rukun-kotak-masuk' });
  const cari = pencarian();
  const daftar = unsur('ul', {});
  const kabar = unsur('p', { className: 'rukun-kabar', ariaLive: 'polite' });
  const lagi = unsur('button', { type: 'button', className: 'btn btn-default', hidden: true }, 'Kasus berikutnya');
  let halaman = 0;
  let permintaan = 0;

  async function muat(ke) {
    const ini = ++permintaan;
    const hasil = await ambil([...new FormData(cari), ['halaman', ke]]).catch(() => null);
    if (ini !== permintaan) {
      return; // somebody has asked for something else meanwhile
    }
    if (!hasil) {
      kabar.textContent = 'Kasus tidak dapat dibaca sekarang. Coba lagi beberapa saat kemudian.';
      return;
    }
    const baris = hasil.kasus.map(kasus => butir(kasus, () => dialog.close()));
    daftar.replaceChildren(...(ke === 1 ? [] : daftar.children), ...baris);
    halaman = hasil.halaman;
    lagi.hidden = halaman >= hasil.banyaknya;
    kabar.textContent = hasil.jumlah ? `${hasil.jumlah} kasus, yang terbaru lebih dahulu.` : 'Tidak ada kasus yang cocok.';
  }

  cari.onsubmit = peristiwa => {
    peristiwa.preventDefault();
    muat(1);
  };
  lagi.onclick = () => muat(halaman + 1);
  dialog.append(unsur('h3', {}, 'Kasus kantor saya'), cari, kabar, daftar, unsur('p', { className: 'rukun-pilihan' },
    lagi, unsur('button', { type: 'button', className: 'btn btn-primary', onclick: () => dialog.close() }, 'Tutup')));
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  await muat(1);
}

export const kasus = {
  id: 'rukun-kasus',
  pluginPoint: 'tasklist.navbar.action',
  priority: 65,
  render: async wadah => {
    if (!await ambil({ nomor: '-' }).catch(() => null)) {
      return; // nobody is signed in, or he holds no office
    }
    wadah.append(unsur('button', { type: 'button', className: 'btn btn-link rukun-tombol-kasus', onclick: buka }, 'Kasus'));
  }
};

import { samakanJam } from '/rukun/jam.js';
import { berhasil, minta, sebab } from './server.js';
import { unsur } from './unsur.js';

const PILIHAN = [['P1D', '1 hari'], ['P1W', '1 minggu'], ['P2W', '2 minggu'], ['P1M', '1 bulan']];
const KEPALA = ['Saat', 'Kasus', 'Kepada', 'Isi', 'Dasar'];

const SATUAN = { PY: 'tahun', PM: 'bulan', PW: 'minggu', PD: 'hari', PTH: 'jam', PTM: 'menit' };

const GAGAL_BACA = 'Jam demo tidak dapat dibaca sekarang. Coba lagi beberapa saat kemudian.';
const GAGAL_MAJU = 'Jam tidak dapat dimajukan. Coba lagi beberapa saat kemudian.';

const tulis = saat => new Date(saat).toLocaleString('id-ID', {
  timeZone: 'Asia/Jakarta', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit'
});

/** P14D as words. */
const masa = nilai => nilai.replace(/^(PT?)(\d+)([YMWDH])$/, (_, awal, lama, satuan) => `${lama} ${SATUAN[awal + satuan]}`);

const sekarang = () => minta('demo/waktu');

async function majukan(lama) {
  const jawaban = await minta('demo/waktu', 'POST', { maju: lama });
  if (!berhasil(jawaban)) {
    throw new Error(sebab(jawaban, GAGAL_MAJU));
  }
  return jawaban.isi;
}

function baris(kejadian) {
  const { parameter } = kejadian;
  return unsur('tr', {}, ...[
    tulis(kejadian.saat), kejadian.kasus, kejadian.kepada, kejadian.kalimat,
    `${parameter.sumber} (${kejadian.timer}, ${parameter.id} = ${masa(parameter.nilai)}).`
  ].map(isi => unsur('td', {}, isi)));
}

function tabel(kejadian) {
  return kejadian.length === 0
    ? unsur('p', {}, 'Tidak ada pemberitahuan dalam waktu itu.')
    : unsur('table', { className: 'table' },
      unsur('thead', {}, unsur('tr', {}, ...KEPALA.map(judul => unsur('th', { scope: 'col' }, judul)))),
      unsur('tbody', {}, ...kejadian.map(baris)));
}

function gagal(kegagalan) {
  return kegagalan.length === 0 ? null : unsur('div', { className: 'rukun-gagal', role: 'alert' },
    unsur('p', {}, `${kegagalan.length} pekerjaan gagal dan menunggu operator:`),
    unsur('ul', {}, ...kegagalan.map(k => unsur('li', {}, `${tulis(k.saat)}: ${k.sebab}`))));
}

function laporan(perjalanan) {
  return [
    unsur('p', {}, `Jam maju dari ${tulis(perjalanan.dari)} ke ${tulis(perjalanan.sampai)}. `
      + `${perjalanan.kejadian.length} pemberitahuan.`),
    gagal(perjalanan.kegagalan),
    tabel(perjalanan.kejadian)
  ].filter(Boolean);
}

/** The window: the machine's time, how far to go, and what fired on the way. */
function jendela(jawaban) {
  const dialog = unsur('dialog', { className: 'rukun-jendela-waktu' });
  const judul = unsur('h3', { id: 'rukun-mesin-waktu' }, 'Mesin waktu');
  dialog.setAttribute('aria-labelledby', judul.id);
  const jam = unsur('p', {}, berhasil(jawaban) ? `Jam demo: ${tulis(jawaban.isi.sekarang)} WIB` : sebab(jawaban, GAGAL_BACA));
  const hasil = unsur('div', { ariaLive: 'polite' });
  const tombol = PILIHAN.map(([lama, nama]) => unsur('button',
    { type: 'button', className: 'btn btn-default', onclick: () => jalankan(lama) }, nama));

  async function jalankan(lama) {
    tombol.forEach(satu => { satu.disabled = true; });
    hasil.replaceChildren(unsur('p', {}, 'Jam sedang dimajukan …'));
    try {
      const perjalanan = await majukan(lama);
      await samakanJam();
      jam.textContent = `Jam demo: ${tulis(perjalanan.sampai)} WIB`;
      hasil.replaceChildren(...laporan(perjalanan));
    } catch (sebab) {
      hasil.replaceChildren(unsur('p', { className: 'rukun-gagal', role: 'alert' }, sebab.message));
    } finally {
      tombol.forEach(satu => { satu.disabled = false; });
    }
  }

  dialog.append(
    judul, jam,
    unsur('p', {}, 'Majukan jam demo. Pengingat dan pemberitahuan kepada atasan yang jatuh tempo diberikan menurut urutannya. '
      + 'Jam tidak dapat dimundurkan.'),
    unsur('p', { className: 'rukun-pilihan' }, ...tombol), hasil,
    unsur('p', { className: 'rukun-pilihan' },
      unsur('button', { type: 'button', className: 'btn btn-primary', onclick: () => dialog.close() }, 'Tutup')));
  dialog.addEventListener('close', () => dialog.remove());
  return dialog;
}

async function buka() {
  const dialog = jendela(await sekarang());
  document.body.append(dialog);
  dialog.showModal();
}

/** A button in the navigation bar, shown only where the application has a time machine. */
export const mesinWaktu = {
  id: 'rukun-mesin-waktu',
  pluginPoint: 'tasklist.navbar.action',
  priority: 50,
  render: async wadah => {
    if (berhasil(await sekarang())) {
      wadah.append(unsur('button', { type: 'button', className: 'btn btn-link rukun-tombol-waktu', onclick: buka },
        'Mesin waktu'));
    }
  }
};

// After a form was sent the case would be gone from the screen: a line says what happened, what comes next and with whom.
import { berhasil, minta, rukun, sebab } from './server.js';
import { alamatTugas, tautanKasus, tautanTugas, tugasTerbuka } from './tautan-tugas.js';
import { unsur } from './unsur.js';

// What follows may take the server a moment: it is asked again then.
const JEDA = [2000, 3000, 5000];
const SEBENTAR = 1000;
// The window of a start form takes so long to go.
const KEDIP = 100;
const KEDIPAN = 10;
const TAK_TERBACA = 'Kelanjutan kasusnya belum dapat dibaca. Bila tetap demikian, lihat di halaman Kasus.';

/** Where the line stands until somebody dismisses it: above the task that is opened next. */
const tempat = () => document.querySelector('.task-details > .content') ?? document.body;

let kabar;

// Tasklist's own notices would say less of the same, beside it.
window.angular.module('cam.tasklist').decorator('assignNotification', ['$delegate', asli => (...isi) => kabar || asli(...isi)])
  .decorator('Notifications', ['$delegate', '$injector', (semua, injector) => {
    const tambah = semua.add;
    semua.add = function (baru) {
      if (!kabar || baru.status !== injector.get('$translate').instant('PROCESS_START_OK')) {
        tambah.call(this, baru);
      }
    };
    return semua;
  }]);

function tahap({ nama, kantor, sampai, terlambat }) {
  return unsur('li', {}, unsur('strong', {}, nama), ` pada ${kantor}`, sampai ? ', paling lambat ' : null,
    sampai ? unsur('span', { className: terlambat ? 'rukun-gagal' : '' }, sampai) : null);
}

function keadaan(kasus) {
  if (!kasus) {
    return [];
  }
  const kalimat = lanjutnya => unsur('p', {}, 'Kasus ', tautanKasus(rukun(`kasus/${kasus.nomor}`), kasus.nomor),
    ` (${kasus.judul}, ${kasus.wilayah}) ${lanjutnya}`);
  if (kasus.selesai) {
    return [kalimat(`selesai: ${kasus.keadaan}, ${kasus.selesai}.`)];
  }
  return kasus.tahap.length ? [kalimat('kini menunggu:'), unsur('ul', {}, ...kasus.tahap.map(tahap))]
    : [kalimat('tidak menunggu siapa pun sekarang: Rukun meneruskannya sendiri.')];
}

const pdf = (nama, alamat) =>
  unsur('a', { href: `${alamat}.pdf`, target: '_blank', rel: 'noopener', ariaLabel: `PDF ${nama}` }, 'PDF');

function dokumen(kasus) {
  const semua = kasus?.dokumen ?? [];
  return semua.length ? [unsur('p', {}, 'Dokumennya: ', ...semua.flatMap((d, ke) => [ke ? ', ' : '',
    unsur('a', { href: d.alamat, target: '_blank', rel: 'noopener' }, d.nama), ' (', pdf(d.nama, d.alamat), ')']), '.')] : [];
}

const berjendela = () => document.querySelector('dialog[open], .modal');

/** Whether nothing else has the person's attention: a window that stays, or a field that he types into. */
async function senggang() {
  for (let ke = 0; ke < KEDIPAN && berjendela(); ke++) {
    await new Promise(lanjut => setTimeout(lanjut, KEDIP));
  }
  return !berjendela() && !document.activeElement?.matches('input, select, textarea');
}

/** The next task of the case, where it has arisen from what was sent: one that waits for a day to come is left. */
async function bukaLanjutan(berikut, nomor, sejak) {
  const baru = berikut?.kasus === nomor && !berikut.menunggu && Date.parse(berikut.dibuat) >= sejak - SEBENTAR;
  if (baru && await senggang() && !tugasTerbuka()) {
    location.hash = alamatTugas(berikut.tugas);
  }
}

/** Tasklist leaves a task on the screen, struck out, if it has found it gone before the answer to its form was here. */
function singkirkan(tugas) {
  if (tugas && tugasTerbuka() === tugas) {
    location.hash = alamatTugas(null);
  }
}

function tugasLain(berikut) {
  if (!berikut) {
    return unsur('span', {}, 'Tidak ada tugas lain yang menunggu Anda.');
  }
  const nama = `${berikut.nama} (${berikut.kasus}, ${berikut.unit})`;
  return tugasTerbuka() === berikut.tugas ? unsur('span', {}, `Tugas Anda berikutnya terbuka di bawah ini: ${nama}.`)
    : tautanTugas(`Tugas Anda berikutnya: ${nama}`, berikut.tugas, { className: 'btn btn-primary btn-sm' });
}

function lanjutan(...isi) {
  return unsur('p', { className: 'rukun-lanjut' }, ...isi,
    tautanTugas('Kembali ke daftar', null, { className: 'btn btn-default btn-sm', onclick: () => kabar.remove() }));
}

function isi(judul, jawaban) {
  const tutup = unsur('button', { type: 'button', className: 'close', ariaLabel: 'Tutup kabar ini', onclick: () => kabar.remove() }, '×');
  const kepala = [tutup, unsur('p', {}, unsur('strong', {}, `Terkirim: ${judul}.`))];
  if (!berhasil(jawaban)) {
    return [...kepala, unsur('p', {}, sebab(jawaban, TAK_TERBACA)), lanjutan()];
  }
  const { kasus, berikut } = jawaban.isi;
  return [...kepala, ...keadaan(kasus), ...dokumen(kasus), lanjutan(tugasLain(berikut))];
}

/** Whether it stands where it will stand. */
function menetap({ kasus }, sejak) {
  return !kasus || kasus.selesai || kasus.tahap.length && sejak < Infinity;
}

let gambar = () => {};
window.addEventListener('hashchange', () => gambar());

/**
 * Says what came of a form.
 *
 * @param judul what was sent: the name of the task or procedure
 * @param nomor number of the case
 * @param sejak when it was sent, by Rukun's clock; Infinity where the case only changes in a while, by itself
 * @param tugas id of the task; nothing for a procedure that was started
 */
export async function kabarkanTerkirim(judul, nomor, sejak, tugas) {
  kabar?.remove();
  const ini = kabar = unsur('section', { className: 'rukun-sesudah-kirim', role: 'status' });
  let terakhir;
  gambar = () => terakhir && ini.replaceChildren(...isi(judul, terakhir));
  for (const jeda of [0, ...JEDA]) {
    await new Promise(lanjut => setTimeout(lanjut, jeda));
    const jawaban = await minta(`sesudah-kirim/${encodeURIComponent(nomor)}`);
    if (kabar !== ini || jeda && !ini.isConnected) {
      return; // something else was sent meanwhile, or the line was dismissed
    }
    const terbaca = berhasil(jawaban);
    if (terbaca || !terakhir) {
      const lama = terakhir;
      terakhir = jawaban;
      JSON.stringify(jawaban) === JSON.stringify(lama) || gambar();
    }
    if (!jeda) {
      tempat().prepend(ini);
      ini.scrollIntoView({ block: 'nearest' });
      singkirkan(tugas);
    }
    if (terbaca) {
      await bukaLanjutan(jawaban.isi.berikut, nomor, sejak);
    }
    if (terbaca && menetap(jawaban.isi, sejak) || jawaban.status === 401) {
      return;
    }
  }
}

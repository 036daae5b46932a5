// After a form was sent the case would be gone from the screen: a line says what happened, what comes next and with whom.
import { rukun } from './server.js';
import { unsur } from './unsur.js';

// What follows may take the server a moment: it is asked again then.
const JEDA = [2000, 3000, 5000];
const SEBENTAR = 1000;

/** Where the line stands until somebody dismisses it: above the task that is opened next. */
const tempat = () => document.querySelector('.task-details > .content') ?? document.body;

let kabar;

async function tanya(nomor) {
  const jawaban = await fetch(rukun(`sesudah-kirim/${encodeURIComponent(nomor)}`), { headers: { Accept: 'application/json' } })
    .catch(() => null);
  return jawaban?.ok ? jawaban.json() : {};
}

function tautan(nama, href, sifat = {}) {
  return unsur('a', { href, ...sifat }, nama);
}

function tahap({ nama, kantor, sampai, terlambat }) {
  return unsur('li', {}, unsur('strong', {}, nama), ` pada ${kantor}`, sampai ? ', paling lambat ' : null,
    sampai ? unsur('span', { className: terlambat ? 'rukun-gagal' : '' }, sampai) : null);
}

function keadaan(kasus) {
  if (!kasus) {
    return [];
  }
  const nama = `Kasus ${kasus.nomor} (${kasus.judul}, ${kasus.wilayah})`;
  if (kasus.selesai) {
    return [unsur('p', {}, `${nama} selesai: ${kasus.keadaan}, ${kasus.selesai}.`)];
  }
  return kasus.tahap.length
    ? [unsur('p', {}, `${nama} kini menunggu:`), unsur('ul', {}, ...kasus.tahap.map(tahap))]
    : [unsur('p', {}, `${nama} tidak menunggu siapa pun sekarang: Rukun meneruskannya sendiri.`)];
}

function dokumen(kasus) {
  const semua = kasus?.dokumen ?? [];
  return semua.length ? [unsur('p', {}, 'Dokumennya: ', ...semua.flatMap((d, ke) => [ke ? ', ' : '',
    tautan(d.nama, d.alamat, { target: '_blank', rel: 'noopener' })]), '.')] : [];
}

/** The next task of the case, where it has arisen from what was sent: one that waits for a day to come is left. */
function bukaLanjutan(berikut, nomor, sejak) {
  const baru = berikut?.kasus === nomor && !berikut.menunggu && Date.parse(berikut.dibuat) >= sejak - SEBENTAR;
  if (baru && !/[?&]task=/.test(location.hash)) {
    location.hash = `#/?task=${berikut.tugas}`;
  }
}

function lanjutan(berikut) {
  const nama = berikut && `${berikut.nama} (${berikut.kasus}, ${berikut.unit})`;
  return unsur('p', { className: 'rukun-lanjut' }, ...(berikut
    ? [tautan(`Tugas Anda berikutnya: ${nama}`, `#/?task=${berikut.tugas}`, { className: 'btn btn-primary btn-sm' })]
    : [unsur('span', {}, 'Tidak ada tugas lain yang menunggu Anda.')]),
  tautan('Kembali ke daftar', '#/', { className: 'btn btn-default btn-sm', onclick: () => kabar.remove() }));
}

function isi(judul, { kasus, berikut }) {
  const tutup = unsur('button', { type: 'button', className: 'close', ariaLabel: 'Tutup kabar ini', onclick: () => kabar.remove() }, '×');
  return [tutup, unsur('p', {}, unsur('strong', {}, `Terkirim: ${judul}.`)), ...keadaan(kasus), ...dokumen(kasus), lanjutan(berikut)];
}

/**
 * Says what came of a form.
 *
 * @param judul what was sent: the name of the task or procedure
 * @param nomor number of the case
 * @param sejak when it was sent, by Rukun's clock; Infinity where the case only changes in a while, by itself
 */
export async function kabarkanTerkirim(judul, nomor, sejak) {
  kabar?.remove();
  const ini = kabar = unsur('section', { className: 'rukun-sesudah-kirim', role: 'status' });
  let lama = '';
  for (const jeda of [0, ...JEDA]) {
    await new Promise(lanjut => setTimeout(lanjut, jeda));
    const jawaban = await tanya(nomor);
    if (kabar !== ini || jeda && !ini.isConnected) {
      return; // something else was sent meanwhile, or the line was dismissed
    }
    if (JSON.stringify(jawaban) !== lama) {
      lama = JSON.stringify(jawaban);
      ini.replaceChildren(...isi(judul, jawaban));
    }
    if (!jeda) {
      tempat().prepend(ini);
      ini.scrollIntoView({ block: 'nearest' });
    }
    bukaLanjutan(jawaban.berikut, nomor, sejak);
    if (!jawaban.kasus || jawaban.kasus.selesai || jawaban.kasus.tahap.length && sejak < Infinity) {
      return; // it stands where it will stand
    }
  }
}

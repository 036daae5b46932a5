// Where what one's office is told is sent besides: an address that its owner wrote himself and confirmed with a code.
import { unsur } from '/camunda/app/tasklist/scripts/rukun/unsur.js';
import { formulirAkun, kolomAkun } from './isian-akun.js';

const SALURAN = {
  surel: { label: 'Alamat surel', type: 'email', autocomplete: 'email' },
  pesan: { label: 'Nomor telepon genggam untuk pesan', type: 'tel', autocomplete: 'tel' }
};

/** A form about one channel: its fields bear a name of their own before theirs, which the server does not know. */
function formulir(awal, kolom, tombol, kirim) {
  return formulirAkun({
    kolom: kolom.map(([nama, label, sifat]) => kolomAkun(`${awal}-${nama}`, label, sifat)),
    tombol,
    lakukan: async isian => {
      const ditolak = await kirim(Object.fromEntries(kolom.map(([nama]) => [nama, isian[`${awal}-${nama}`]])));
      return ditolak ? { ...ditolak, kolom: `${awal}-${ditolak.kolom}` } : '';
    }
  });
}

const tulisAlamat = (saluran, ada, lakukan) => formulir(saluran, [
  ['alamat', SALURAN[saluran].label, { type: SALURAN[saluran].type, autocomplete: SALURAN[saluran].autocomplete, value: ada ?? '' }],
  ['sandi', 'Sandi Anda', { type: 'password', autocomplete: 'current-password' }]
], 'Kirim kode konfirmasi', isian => lakukan('PUT', `/alamat/${saluran}`, isian));

const tulisKode = ({ saluran, alamat, kodeSampai }, lakukan) => unsur('div', {},
  unsur('p', { role: 'status' }, `Sebuah kode dikirim ke ${alamat}; biasanya dalam satu menit. Tulis kode itu di sini sebelum pukul `
    + `${kodeSampai} WIB.`),
  formulir(saluran, [['kode', 'Kode konfirmasi', { inputMode: 'numeric', autocomplete: 'one-time-code', maxLength: 8 }]],
    'Konfirmasi', isian => lakukan('POST', `/alamat/${saluran}/kode`, isian)));

const hapusAlamat = (saluran, lakukan) => unsur('details', {},
  unsur('summary', {}, 'Hapus alamat ini'),
  unsur('p', {}, 'Sesudah satu surat terakhir tidak ada lagi yang dikirim ke sana.'),
  formulir(`hapus-${saluran}`, [['sandi', 'Sandi Anda', { type: 'password', autocomplete: 'current-password' }]], 'Hapus alamat',
    isian => lakukan('POST', `/alamat/${saluran}/penghapusan`, isian)));

function satuAlamat(satu, lakukan) {
  const { saluran, alamat, terkonfirmasi, kodeSampai } = satu;
  const keadaan = terkonfirmasi ? 'terkonfirmasi' : kodeSampai ? 'menunggu kode' : 'belum dikonfirmasi';
  return unsur('div', { className: 'rukun-akun-alamat' },
    alamat ? unsur('p', {}, unsur('strong', {}, alamat), ` – ${keadaan}`) : null,
    kodeSampai ? tulisKode(satu, lakukan) : null,
    unsur('details', { open: !alamat },
      unsur('summary', {}, alamat ? 'Ganti atau minta kode baru' : `Tulis ${SALURAN[saluran].label.toLowerCase()}`),
      tulisAlamat(saluran, alamat, lakukan)),
    alamat ? hapusAlamat(saluran, lakukan) : null);
}

/**
 * The section of the account about its addresses; nothing where the office sends nothing out.
 *
 * @param alamat what the server says of each channel
 * @param perintah gives a command; answers what was refused
 * @param muat shows the account anew
 */
export function daftarAlamat(alamat, perintah, muat) {
  const lakukan = async (method, jalur, badan) => {
    const ditolak = await perintah(method, jalur, badan);
    if (!ditolak) {
      await muat();
    }
    return ditolak;
  };
  return alamat.length === 0 ? [] : [unsur('section', {}, unsur('h3', {}, 'Pemberitahuan ke luar Rukun'),
    unsur('p', {}, 'Pemberitahuan untuk kantor Anda dikirim juga ke alamat yang Anda konfirmasi: nomor kasus, wilayah, batas waktu, dasar, '
      + 'dan tautan, tanpa nama warga.'),
    ...alamat.map(satu => satuAlamat(satu, lakukan)),
    unsur('p', { className: 'rukun-jendela-rinci' },
      'Alamat hanya terlihat oleh Anda, dan tidak dapat ditulis orang lain (kebijakan Rukun).'))];
}

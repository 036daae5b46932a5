// The second factor of one's own account: an authenticator takes the secret, a code of it proves that, and what replaces its codes is said once.
import { berhasil, minta, sebab } from '/camunda/app/tasklist/scripts/rukun/server.js';
import { unsur } from '/camunda/app/tasklist/scripts/rukun/unsur.js';
import { GAGAL, formulirAkun, kolomAkun } from './isian-akun.js';

const JALUR = 'akun/faktor-kedua';

const kolomSandi = awal => kolomAkun(`${awal}-sandi`, 'Sandi Anda', { type: 'password', autocomplete: 'current-password' });
const kolomKode = awal => kolomAkun(`${awal}-kode`, 'Kode dari aplikasi autentikator, atau kode pemulihan',
  { autocomplete: 'one-time-code', autocapitalize: 'none', spellcheck: false, maxLength: 40 });

/** A form that sends its fields without the name of the form before theirs. */
function formulir(awal, { kolom, tombol, jalur, sesudah }) {
  return formulirAkun({
    kolom,
    tombol,
    lakukan: async isian => {
      const badan = Object.fromEntries(Object.entries(isian).map(([nama, nilai]) => [nama.slice(awal.length + 1), nilai]));
      const jawaban = await minta(`${JALUR}${jalur}`, 'POST', badan);
      if (!berhasil(jawaban)) {
        return { kolom: `${awal}-${jawaban.isi?.kolom}`, pesan: sebab(jawaban, GAGAL) };
      }
      await sesudah(jawaban.isi);
      return '';
    }
  });
}

const pemulihan = (kode, selesai) => [
  unsur('p', { role: 'status' }, unsur('strong', {}, 'Faktor kedua sudah dipasang. '),
    'Simpan kode pemulihan ini sekarang, misalnya dicetak: kode ini tidak ditampilkan lagi.'),
  unsur('ol', { className: 'rukun-kode-pemulihan' }, ...kode.map(satu => unsur('li', {}, satu))),
  unsur('p', {}, 'Bila ponsel Anda hilang, masuklah dengan salah satunya sebagai ganti kode autentikator. Setiap kode dipakai sekali.'),
  unsur('button', { type: 'button', className: 'btn btn-primary', onclick: selesai }, 'Saya sudah menyimpannya')
];

function konfirmasi({ qr, rahasia, tautan }, tempat, selesai) {
  const kode = kolomAkun('pasang-kode', 'Kode enam angka yang tampil di sana',
    { inputMode: 'numeric', autocomplete: 'one-time-code', maxLength: 10 });
  tempat.replaceChildren(
    unsur('p', {}, '1. Pindai gambar ini dengan aplikasi autentikator di ponsel Anda.'),
    unsur('img', { className: 'rukun-faktor-qr', src: qr, alt: 'Kode QR bagi aplikasi autentikator' }),
    unsur('p', {}, 'Bila tidak dapat dipindai, ketik rahasianya: ', unsur('span', { className: 'rukun-faktor-rahasia' }, rahasia), ', atau ',
      unsur('a', { href: tautan }, 'buka di perangkat ini'), '. Jangan perlihatkan kepada orang lain.'),
    unsur('p', {}, '2. Tulis kode yang tampil. Sesi Anda di tempat lain berakhir.'),
    formulir('pasang', {
      kolom: [kode], tombol: 'Pasang', jalur: '/konfirmasi',
      sesudah: isi => {
        tempat.replaceChildren(...pemulihan(isi.pemulihan, selesai));
        tempat.scrollIntoView();
      }
    }));
  kode.masukan.focus();
}

function mulai(aktif, tempat, selesai) {
  return formulir('mulai', {
    kolom: aktif ? [kolomSandi('mulai'), kolomKode('mulai')] : [kolomSandi('mulai')],
    tombol: aktif ? 'Pasang yang baru' : 'Pasang faktor kedua',
    jalur: '',
    sesudah: isi => konfirmasi(isi, tempat, selesai)
  });
}

const lepas = selesai => unsur('details', {},
  unsur('summary', {}, 'Lepas faktor kedua'),
  unsur('p', {}, 'Sesudah itu akun Anda dibuka dengan sandi saja.'),
  formulir('lepas', { kolom: [kolomSandi('lepas'), kolomKode('lepas')], tombol: 'Lepas', jalur: '/pelepasan', sesudah: selesai }));

function keadaan({ aktif, sejak, sisaPemulihan, wajib }) {
  return aktif ? `Dipakai sejak ${sejak}; sisa kode pemulihan: ${sisaPemulihan}.${wajib ? ' Jabatan Anda mewajibkannya.' : ''}`
    : 'Dengan faktor kedua, akun Anda hanya terbuka dengan sandi dan kode dari aplikasi autentikator di ponsel Anda; program lain tidak lagi '
      + 'masuk dengan sandi itu (kebijakan Rukun).';
}

function tampilkan(saya, tempat, selesai) {
  const lanjut = mulai(saya.aktif, tempat, selesai);
  tempat.replaceChildren(unsur('p', {}, keadaan(saya)),
    saya.aktif ? unsur('details', {}, unsur('summary', {}, 'Pasang pada ponsel lain, dengan kode pemulihan baru'), lanjut) : lanjut,
    ...(saya.aktif && !saya.wajib ? [lepas(selesai)] : []));
}

/**
 * Shows the second factor in its place.
 *
 * @param tempat where it belongs
 * @param selesai what follows when it has changed; it is shown anew otherwise
 */
export async function tampilkanFaktor(tempat, selesai = () => tampilkanFaktor(tempat)) {
  const jawaban = await minta(JALUR);
  if (berhasil(jawaban)) {
    tampilkan(jawaban.isi, tempat, selesai);
  } else {
    tempat.replaceChildren(unsur('p', { className: 'rukun-jendela-salah', role: 'alert' }, sebab(jawaban, GAGAL)));
  }
}

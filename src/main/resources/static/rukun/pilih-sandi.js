// The form in which somebody chooses his password with a code that an operator has given him: on the sign-in page, and on a page of its own
// to which a link leads.
import { unsur } from '/camunda/app/tasklist/scripts/rukun/unsur.js';
import { GAGAL, aturanSandi, bedaSandi, formulirAkun, kolomAkun, kolomSandiBaru } from './isian-akun.js';

const ALAMAT = '/rukun/sandi-baru';

const pengantar = masa => 'Mintalah kode kepada operator pemerintah Anda; ia memastikan lebih dahulu bahwa akun itu milik Anda. '
  + `Kode dapat dipakai sekali, dalam ${masa} (kebijakan Rukun, RUKUN-PRD-19).`;

async function pilih({ akun, kode, baru, ulang }) {
  const beda = bedaSandi({ baru, ulang });
  if (beda) {
    return beda;
  }
  const jawaban = await fetch(ALAMAT, {
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    body: JSON.stringify({ akun, kode, baru })
  });
  if (jawaban.ok) {
    return '';
  }
  const isi = await jawaban.json().catch(() => ({}));
  return { kolom: isi.kolom, pesan: isi.pesan ?? isi.message ?? GAGAL };
}

/**
 * Puts the form where it belongs.
 *
 * @param isi element that holds it
 * @param dibawa login and code, where a link has brought them
 * @param selesai told when the password is changed; returns the sentence that says so
 */
export async function formulirSandi(isi, { akun = '', kode = '' }, selesai) {
  const keterangan = await fetch(ALAMAT, { headers: { Accept: 'application/json' } })
    .then(jawaban => (jawaban.ok ? jawaban.json() : null)).catch(() => null);
  if (!keterangan) {
    isi.replaceChildren(unsur('p', { className: 'rukun-jendela-salah', role: 'alert' }, GAGAL));
    return;
  }
  const kolom = [
    kolomAkun('akun', 'Nama akun', { autocomplete: 'username', autocapitalize: 'none', value: akun }),
    kolomAkun('kode', 'Kode dari operator', { autocomplete: 'one-time-code', autocapitalize: 'characters', spellcheck: false, value: kode }),
    ...kolomSandiBaru()
  ];
  isi.replaceChildren(unsur('p', {}, akun && kode ? 'Akun dan kodenya sudah terisi dari tautan. Tulis sandi yang Anda pilih sendiri, dua kali.' : pengantar(keterangan.masa)),
    formulirAkun({
      judul: 'Pilih sandi baru', kolom, tombol: 'Ganti sandi', penjelasan: aturanSandi(keterangan.aturan), lakukan: async nilai => {
        const hasil = await pilih(nilai);
        return hasil === '' ? selesai() : hasil;
      }
    }));
  kolom[akun && kode ? 2 : 0].masukan.focus();
}

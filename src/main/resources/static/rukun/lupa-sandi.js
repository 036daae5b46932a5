// On the sign-in page: who has forgotten his password chooses a new one with the code that an operator has given him.
import { unsur } from '/camunda/app/tasklist/scripts/rukun/unsur.js';
import { GAGAL, aturanSandi, bedaSandi, formulirAkun, kolomAkun, kolomSandiBaru } from './isian-akun.js';
import { bukaJendela } from './jendela.js';

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
    return 'Sandi sudah diganti, dan semua sesi akun itu berakhir. Tutup jendela ini, lalu masuk dengan sandi yang baru.';
  }
  const isi = await jawaban.json().catch(() => ({}));
  return { kolom: isi.kolom, pesan: isi.pesan ?? isi.message ?? GAGAL };
}

async function buka() {
  const isi = bukaJendela('Lupa sandi', 'lupa-sandi');
  const keterangan = await fetch(ALAMAT, { headers: { Accept: 'application/json' } })
    .then(jawaban => (jawaban.ok ? jawaban.json() : null)).catch(() => null);
  if (!keterangan) {
    isi.append(unsur('p', { className: 'rukun-jendela-salah', role: 'alert' }, GAGAL));
    return;
  }
  const kolom = [
    kolomAkun('akun', 'Nama akun', { autocomplete: 'username', autocapitalize: 'none' }),
    kolomAkun('kode', 'Kode dari operator', { autocomplete: 'one-time-code', autocapitalize: 'characters', spellcheck: false }),
    ...kolomSandiBaru()
  ];
  isi.append(unsur('p', {}, pengantar(keterangan.masa)), formulirAkun({
    judul: 'Pilih sandi baru', kolom, tombol: 'Ganti sandi', penjelasan: aturanSandi(keterangan.aturan), lakukan: pilih
  }));
  kolom[0].masukan.focus();
}

function pasang() {
  const masuk = document.querySelector('form[name=signinForm]');
  if (masuk && !masuk.querySelector('.rukun-lupa-sandi')) {
    masuk.append(unsur('button', { type: 'button', className: 'btn btn-link rukun-lupa-sandi', onclick: buka }, 'Lupa sandi?'));
  }
}

pasang();
new MutationObserver(pasang).observe(document.body, { childList: true, subtree: true });

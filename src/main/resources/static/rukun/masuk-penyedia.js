// On the sign-in page: a button for each identity provider that this installation uses. The provider sends people back to Rukun, which leads them
// to their work.
import { unsur } from '/camunda/app/tasklist/scripts/rukun/unsur.js';
import { GAGAL } from './isian-akun.js';

const ALAMAT = '/rukun/masuk-penyedia';
const KEPALA = { Accept: 'application/json' };

let ditanya;
const daftar = () => (ditanya ??= fetch(ALAMAT, { headers: KEPALA }).then(jawaban => (jawaban.ok ? jawaban.json() : [])).catch(() => []));

async function mulai(penyedia, kabar) {
  kabar.textContent = '';
  const jawaban = await fetch(`${ALAMAT}/${penyedia.pemerintah}`, { method: 'POST', headers: KEPALA }).catch(() => null);
  const isi = await jawaban?.json().catch(() => null);
  if (jawaban?.ok && isi?.alamat) {
    location.assign(isi.alamat);
  } else {
    kabar.textContent = isi?.pesan ?? isi?.message ?? GAGAL;
  }
}

function tampilkan(tempat, semua) {
  const kabar = unsur('p', { className: 'rukun-jendela-salah', role: 'alert' });
  tempat.append(...semua.map(penyedia => unsur('button', {
    type: 'button', className: 'btn btn-lg btn-default btn-block', onclick: () => mulai(penyedia, kabar)
  }, `Masuk dengan ${penyedia.nama}`)), kabar,
  unsur('p', { className: 'rukun-jendela-rinci' }, 'Keluar dari Rukun tidak mengakhiri sesi Anda pada layanan itu.'));
}

async function pasang() {
  const masuk = document.querySelector('form[name=signinForm]');
  if (masuk && !masuk.querySelector('.rukun-masuk-penyedia')) {
    const tempat = unsur('div', { className: 'rukun-masuk-penyedia' });
    masuk.append(tempat);
    const semua = await daftar();
    if (semua.length > 0) {
      tampilkan(tempat, semua);
    }
  }
}

pasang();
new MutationObserver(pasang).observe(document.body, { childList: true, subtree: true });

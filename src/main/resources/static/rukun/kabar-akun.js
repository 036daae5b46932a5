// Whoever signs in is told of each code that somebody has issued for his password, until he says that he has read it.
import { berhasil, minta, sebab } from '/camunda/app/tasklist/scripts/rukun/server.js';
import { unsur } from '/camunda/app/tasklist/scripts/rukun/unsur.js';
import { GAGAL } from './isian-akun.js';
import { bukaJendela } from './jendela.js';

const PINTU = '#/login';

function tunjukkan(kabar) {
  const isi = bukaJendela('Sandi akun Anda', 'lupa-sandi');
  const salah = unsur('p', { className: 'rukun-jendela-salah', role: 'alert' });
  const tahu = unsur('button', {
    type: 'button',
    className: 'btn btn-primary',
    onclick: async () => {
      const jawaban = await minta('akun/kabar/diketahui', 'POST', { id: Object.keys(kabar) });
      if (berhasil(jawaban)) {
        isi.closest('dialog').close();
      } else {
        salah.textContent = sebab(jawaban, GAGAL);
      }
    }
  }, 'Saya sudah membacanya');
  isi.append(...Object.values(kabar).map(kalimat => unsur('p', {}, kalimat)),
    unsur('p', {}, unsur('strong', {}, 'Bila bukan Anda yang memintanya, segera ganti sandi Anda (Akun saya) dan laporkan kepada '
      + 'pengawas pemerintah Anda.')), salah, tahu);
  tahu.focus();
}

async function tanya() {
  const jawaban = await minta('akun/kabar');
  if (berhasil(jawaban) && Object.keys(jawaban.isi).length) {
    tunjukkan(jawaban.isi);
  }
}

window.addEventListener('hashchange', ({ oldURL }) => {
  if (new URL(oldURL).hash.startsWith(PINTU) && !location.hash.startsWith(PINTU)) {
    tanya();
  }
});
if (!location.hash.startsWith(PINTU)) {
  tanya();
}

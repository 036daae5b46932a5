// On the sign-in page: who has forgotten his password chooses a new one with the code that an operator has given him.
import { unsur } from '/camunda/app/tasklist/scripts/rukun/unsur.js';
import { bukaJendela } from './jendela.js';
import { formulirSandi } from './pilih-sandi.js';

const buka = () => formulirSandi(bukaJendela('Lupa sandi', 'lupa-sandi'), {},
  () => 'Sandi sudah diganti, dan semua sesi akun itu berakhir. Tutup jendela ini, lalu masuk dengan sandi yang baru.');

function pasang() {
  const masuk = document.querySelector('form[name=signinForm]');
  if (masuk && !masuk.querySelector('.rukun-lupa-sandi')) {
    masuk.append(unsur('button', { type: 'button', className: 'btn btn-link rukun-lupa-sandi', onclick: buka }, 'Lupa sandi?'));
  }
}

pasang();
new MutationObserver(pasang).observe(document.body, { childList: true, subtree: true });

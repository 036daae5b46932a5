// Tasklist asks by itself for ever, so that the server never sees a session that nobody uses: who touches neither key nor pointer
// for as long as a session lasts is signed out here. Of several windows one in use is enough.
import { simpanSemua } from './draf.js';
import { menitSesi } from './jam.js';
import { unsur } from './unsur.js';

const MENIT = 60000;
const SELANG = 15000;
const SEBENTAR = 1000;
const JENIS = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'scroll'];

const jendelaLain = new BroadcastChannel('rukun-dipakai');
const kabar = unsur('p', { className: 'rukun-draf-tertahan', role: 'status', hidden: true });
document.body.append(kabar);

window.angular.module('cam.tasklist').run(['$rootScope', 'AuthenticationService', (akar, akun) => {
  let terakhir = Date.now();
  let keluar = null;

  async function keluarkan() {
    await simpanSemua();
    await akun.logout();
    kabar.textContent = `Anda dikeluarkan: ${menitSesi()} menit tidak ada yang mengetik atau menggerakkan penunjuk di halaman ini `
      + '(kebijakan Rukun). Yang sudah diisi tersimpan sebagai draf; masuk kembali untuk meneruskan.';
    kabar.hidden = false;
  }

  /** Says whether the session is over; what was touched afterwards does not bring it back. */
  function lewat() {
    if (akar.authentication && menitSesi() && Date.now() - terakhir >= menitSesi() * MENIT) {
      keluar ??= keluarkan().catch(() => {}).finally(() => { keluar = null; });
    }
    return keluar !== null;
  }

  function dipakai() {
    if (!lewat() && Date.now() - terakhir > SEBENTAR) {
      terakhir = Date.now();
      jendelaLain.postMessage(null);
    }
  }

  JENIS.forEach(jenis => window.addEventListener(jenis, dipakai, { capture: true, passive: true }));
  jendelaLain.onmessage = () => { terakhir = Date.now(); };
  setInterval(lewat, SELANG);
  akar.$on('authentication.login.success', () => {
    terakhir = Date.now();
    kabar.hidden = true;
  });
}]);

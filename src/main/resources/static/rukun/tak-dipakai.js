// Tasklist and Cockpit ask by themselves for ever, so that the server never sees a session that nobody uses: who touches neither
// key nor pointer for as long as a session lasts is signed out here. Of several windows one in use is enough, of whichever
// application.
import { unsur } from '/camunda/app/tasklist/scripts/rukun/unsur.js';
import { menitSesi } from './jam.js';

const MENIT = 60000;
const SELANG = 15000;
const SEBENTAR = 1000;
const JENIS = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'scroll'];

const jendelaLain = new BroadcastChannel('rukun-dipakai');
const kabar = unsur('p', { className: 'rukun-dikeluarkan', role: 'status', hidden: true });
document.body.append(kabar);

/**
 * Signs out whoever leaves this application alone.
 *
 * @param modul name of its Angular module
 * @param lanjutan sentence that says what becomes of what was on the page
 * @param simpan what is to be done before
 */
export function keluarkanBilaTakDipakai(modul, lanjutan, simpan = async () => {}) {
  window.angular.module(modul).run(['$rootScope', 'AuthenticationService', (akar, akun) => {
    let terakhir = Date.now();
    let keluar = null;

    async function keluarkan() {
      await simpan();
      await akun.logout();
      kabar.textContent = `Anda dikeluarkan: ${menitSesi()} menit tidak ada yang mengetik atau menggerakkan penunjuk di halaman `
        + `ini (kebijakan Rukun). ${lanjutan}`;
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
}

// A letter leads here and names a case: its page opens as soon as somebody is signed in.
import { rukun, sesiBerakhir } from './server.js';

const nomor = new URLSearchParams(location.hash.match(/^#\/\?(.*)/)?.[1] ?? '').get('kasus');

async function buka() {
  if (!location.hash.startsWith('#/login') && !await sesiBerakhir()) {
    window.removeEventListener('hashchange', buka);
    location.replace(rukun(`kasus/${nomor}`));
  }
}

if (/^\d+-\d+$/.test(nomor ?? '')) {
  window.addEventListener('hashchange', buka);
  buka();
}

// The address of drafts, and what waits for its person to sign in again: in the memory of this page alone.
import { rukun, token } from './server.js';
import { unsur } from './unsur.js';

// A request that outlives its page may carry no more.
const TITIPAN = 60000;

const alamat = jalur => rukun(`draf/${jalur}`);

const tertahan = new Map();
let menyusul = Promise.resolve();

/** Tasklist goes to the sign-in page by itself and takes the form away: what becomes of it is said wherever one is. */
const kabar = unsur('p', { className: 'rukun-draf-tertahan', role: 'status', hidden: true }, 'Sesi Anda sudah berakhir. Yang Anda isi '
  + 'belum hilang: masuk kembali di halaman ini, dan isian itu disimpan sebagai draf. Jangan tutup atau muat ulang halaman ini.');
document.body.append(kabar);

function ubahTertahan(lakukan) {
  lakukan();
  kabar.hidden = ![...tertahan.values()].some(({ sesiBerakhir }) => sesiBerakhir);
}

async function minta(jalur, sifat = {}) {
  try {
    const jawaban = await fetch(jalur, { ...sifat, headers: { Accept: 'application/json', ...sifat.headers } });
    return { ...await jawaban.json().catch(() => ({})), status: jawaban.status };
  } catch {
    return { status: 0 };
  }
}

/**
 * Asks for a draft.
 *
 * @returns {Promise<{status: number, akun: ?string, draf: ?object, pesan: ?string}>} status 0 where nobody answers
 */
export async function tanyaDraf(jalur) {
  await menyusul;
  return minta(alamat(jalur));
}

/**
 * Sends a draft (PUT), or throws one away (DELETE) that is known by its version. A token that ended with its session is
 * replaced; an ended session is answered with 401, whichever door said so.
 */
export async function kirimDraf(jalur, cara, isi, segera = false) {
  const teks = JSON.stringify(isi);
  const tujuan = cara === 'PUT' ? alamat(jalur) : `${alamat(jalur)}?${new URLSearchParams(isi)}`;
  const kirim = () => minta(tujuan, {
    method: cara,
    keepalive: segera && teks.length < TITIPAN,
    headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token() },
    body: cara === 'PUT' ? teks : undefined
  });
  const jawaban = await kirim();
  if (jawaban.status !== 403 || segera) {
    return jawaban;
  }
  const { status, akun } = await minta(alamat(jalur));
  return status === 401 ? { status } : status === 200 && (cara !== 'PUT' || akun === isi.akun) ? kirim() : jawaban;
}

/** Keeps in mind what could not be sent: because the session is over, or because another window has saved something else. */
export function tahan(jalur, kiriman, sesiBerakhir = true) {
  ubahTertahan(() => tertahan.set(jalur, { kiriman, sesiBerakhir }));
}

/** What still waits for this form and this person. */
export function terlepas(jalur, akun) {
  const { kiriman } = tertahan.get(jalur) ?? {};
  ubahTertahan(() => tertahan.delete(jalur));
  return kiriman?.akun === akun ? kiriman : undefined;
}

/** Somebody has signed in: what was his is sent, what was another's is forgotten. */
async function susulkan(nama) {
  for (const [jalur, { kiriman }] of [...tertahan]) {
    if (kiriman.akun !== nama || (await kirimDraf(jalur, 'PUT', kiriman)).status === 200) {
      ubahTertahan(() => tertahan.delete(jalur));
    }
  }
}

window.addEventListener('beforeunload', peristiwa => {
  if (tertahan.size) {
    peristiwa.preventDefault();
  }
});

window.angular.module('cam.tasklist').run(['$rootScope', akarnya => {
  akarnya.$on('authentication.login.success', (peristiwa, masuk) => {
    menyusul = susulkan(masuk?.name ?? akarnya.authentication?.name);
  });
  akarnya.$on('authentication.logout.success', () => ubahTertahan(() => tertahan.clear()));
}]);

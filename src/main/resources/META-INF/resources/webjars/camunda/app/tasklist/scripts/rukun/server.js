// The server as a page of Tasklist reaches it.

/** The address of something below the API of Rukun, wherever the application is mounted. */
export const rukun = jalur => `${document.querySelector('base')?.getAttribute('app-root') ?? ''}/api/rukun/${jalur}`;

/** Goes back with each command (X-XSRF-TOKEN): only our own pages can read it. */
export const token = () => document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]*)/)?.[1] ?? '';

/** What an ended session is answered with, whoever finds it out. */
export const SESI_BERAKHIR = 'Sesi Anda sudah berakhir; masuk kembali.';

async function sekali(jalur, sifat = {}) {
  try {
    const jawaban = await fetch(rukun(jalur), { ...sifat, headers: { Accept: 'application/json', ...sifat.headers } });
    return { status: jawaban.status, isi: await jawaban.json().catch(() => null) };
  } catch {
    return { status: 0, isi: null };
  }
}

/** Whether nobody is signed in any more: what everybody may ask is denied, too. */
export const sesiBerakhir = async () => (await sekali('kotak-masuk/jumlah')).status === 401;

/**
 * Asks the server, or gives it a command. Who has no session is denied as one without rights is: what is denied is looked into.
 *
 * @param jalur below the API of Rukun
 * @param method of a command
 * @param badan what the command carries
 * @returns {Promise<{status: number, isi: ?object}>} status 0 where nobody answers, 401 where the session has ended
 */
export async function minta(jalur, method = 'GET', badan = undefined) {
  const jawaban = await sekali(jalur, method === 'GET' ? {} : {
    method,
    headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token() },
    body: JSON.stringify(badan)
  });
  return jawaban.status === 403 && await sesiBerakhir() ? { status: 401, isi: null } : jawaban;
}

/** Whether it was answered as it should be. */
export const berhasil = ({ status }) => status >= 200 && status < 300;

/** Why not, for the reader; `umum` where the server does not say it. */
export function sebab({ status, isi }, umum) {
  return status === 401 ? SESI_BERAKHIR : isi?.pesan ?? isi?.message ?? umum;
}

import { rukun } from './server.js';

const sebab = {
  401: 'Sesi sudah berakhir; masuk kembali.',
  403: 'Anda tidak berwenang melihatnya.',
  404: 'Tugas ini sudah tidak ada atau sudah diserahkan kepada orang lain.'
};

/**
 * Fetches a list that a form offers.
 *
 * @param {string} jalur path below the API of Rukun
 * @param {{cari: ?string, lewati: ?number, id: ?string[]}} pencarian words to search for, how many of the rows found to leave
 *   out, or ids of rows; with words, also without any, at most fifty rows come
 * @returns {Promise<{baris: {id: string, label: string, keterangan: ?string, kelompok: ?string}[], jumlah: number}>} rows,
 *   and how many there are
 * @throws {Error} with a sentence for the reader
 */
export async function ambilDaftar(jalur, pencarian = {}) {
  let jawaban;
  try {
    jawaban = await fetch(`${rukun(jalur)}?${new URLSearchParams(pencarian)}`, { headers: { Accept: 'application/json' } });
  } catch {
    throw new Error('Daftar tidak dapat dimuat: sambungan ke server terputus.');
  }
  if (!jawaban.ok) {
    throw new Error(`Daftar tidak dapat dimuat. ${sebab[jawaban.status] ?? 'Coba lagi beberapa saat kemudian.'}`);
  }
  return { baris: await jawaban.json(), jumlah: Number(jawaban.headers.get('Rukun-Jumlah')) };
}

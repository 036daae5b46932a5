// For whom a task is done, on its card: somebody without an account.
import { berhasil, minta } from './server.js';
import { unsur } from './unsur.js';

const BERLAKU = 5000;
let terakhir = { saat: 0, isi: Promise.resolve({}) };

async function ambil() {
  const jawaban = await minta('tugas-diwakili');
  return berhasil(jawaban) ? jawaban.isi : {};
}

/** Asked once for all cards of a list. */
function semua() {
  if (Date.now() - terakhir.saat > BERLAKU) {
    terakhir = { saat: Date.now(), isi: ambil() };
  }
  return terakhir.isi;
}

export const diwakili = {
  id: 'rukun-diwakili',
  pluginPoint: 'tasklist.card',
  priority: 150,
  render: async (wadah, { taskId }) => {
    const siapa = (await semua())[taskId];
    if (siapa) {
      wadah.append(unsur('p', { className: 'rukun-diwakili' }, `Diisi atas nama ${siapa}`));
    }
  }
};

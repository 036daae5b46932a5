// For whom a task is done, on its card: somebody without an account.
import { rukun } from './server.js';
import { unsur } from './unsur.js';

const BERLAKU = 5000;
const alamat = () => rukun('tugas-diwakili');
let terakhir = { saat: 0, isi: Promise.resolve({}) };

async function ambil() {
  const jawaban = await fetch(alamat(), { headers: { Accept: 'application/json' } });
  return jawaban.ok ? jawaban.json() : {};
}

/** Asked once for all cards of a list. */
function semua() {
  if (Date.now() - terakhir.saat > BERLAKU) {
    terakhir = { saat: Date.now(), isi: ambil().catch(() => ({})) };
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

// What tells one task in the list from another of its name: case, unit, last day, provision. One question for all cards.
import { berhasil, minta } from './server.js';
import { unsur } from './unsur.js';

let berikutnya;

/** Collects the cards that are drawn at the same time. */
function tanya(taskId) {
  if (!berikutnya) {
    const ini = berikutnya = { ids: [] };
    ini.jawaban = new Promise(lanjut => setTimeout(lanjut)).then(() => {
      berikutnya = null;
      return minta(`kartu-tugas?id=${ini.ids.join(',')}`);
    }).then(jawaban => (berhasil(jawaban) ? jawaban.isi : []));
  }
  berikutnya.ids.push(taskId);
  return berikutnya.jawaban.then(semua => semua.find(({ tugas }) => tugas === taskId));
}

export const kartu = {
  id: 'rukun-kartu',
  pluginPoint: 'tasklist.card',
  priority: 200,
  render: async (wadah, { taskId }) => {
    const isi = await tanya(taskId);
    if (isi) {
      wadah.append(unsur('div', { className: 'rukun-kartu' },
        unsur('p', { className: 'rukun-kartu-kasus' }, unsur('strong', {}, isi.unit), ` – ${isi.perihal}`),
        unsur('p', {}, `Kasus ${isi.kasus}`, isi.tenggat ? ', paling lambat ' : null,
          isi.tenggat ? unsur('span', { className: isi.terlambat ? 'rukun-gagal' : '' }, isi.tenggat) : null),
        unsur('p', { className: 'rukun-dasar' }, isi.dasar)));
    }
  }
};

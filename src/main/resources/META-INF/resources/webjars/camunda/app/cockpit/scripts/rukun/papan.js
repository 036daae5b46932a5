// The board as Cockpit's first page, in the place of its counts, and as its page of tasks, whose table would show ids.
import { kabarkanTakTerbaca, rakitPapan, ringkasan } from '/rukun/papan.js';

const tautan = {
  bukaProses: id => `#/process-instance/${id}/runtime`,
  bukaKegagalan: id => `#/process-instance/${id}/runtime?tab=incidents-tab`
};

const papan = (id, pluginPoint, pertama) => ({
  id,
  pluginPoint,
  priority: 100,
  render: async node => {
    const jawaban = await ringkasan();
    if (jawaban.status === 200) {
      await rakitPapan(node, jawaban.isi, tautan, pertama);
    } else if (jawaban.status !== 204) {
      kabarkanTakTerbaca(node, jawaban);
    }
  }
});

export default [papan('rukun.papan', 'cockpit.dashboard', 'terlambat'), papan('rukun.tugas', 'cockpit.tasks.dashboard', 'kantor')];

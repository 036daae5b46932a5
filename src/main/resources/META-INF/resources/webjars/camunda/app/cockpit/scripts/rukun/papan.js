// The board as Cockpit's first page, in the place of its counts, and as its page of tasks, whose table would show ids.
import { rakitPapan, ringkasan } from '/rukun/papan.js';

const tautan = {
  bukaProses: id => `#/process-instance/${id}/runtime`,
  bukaKegagalan: id => `#/process-instance/${id}/runtime?tab=incidents-tab`
};

const papan = (id, pluginPoint, pertama) => ({
  id,
  pluginPoint,
  priority: 100,
  render: async node => {
    const lingkup = await ringkasan();
    if (lingkup) {
      await rakitPapan(node, lingkup, tautan, pertama);
    }
  }
});

export default [papan('rukun.papan', 'cockpit.dashboard', 'terlambat'), papan('rukun.tugas', 'cockpit.tasks.dashboard', 'kantor')];

// Above Cockpit's own list of procedures, whose numbers cannot be changed: that it counts what is called for itself.
import { unsur } from '/camunda/app/tasklist/scripts/rukun/unsur.js';

export default {
  id: 'rukun.hitungan',
  pluginPoint: 'cockpit.processes.dashboard',
  priority: 100,
  render: node => {
    node.append(unsur('p', { className: 'rukun-hitungan' }, 'Daftar ini menghitung tiap prosedur sendiri, termasuk prosedur yang '
      + 'dipanggil prosedur lain: satu kasus dapat terhitung pada beberapa baris. Tab “Seluruh kasus” pada tiap proses '
      + 'memperlihatkannya sebagai satu.'));
  }
};

// The dossier of the case that a task belongs to, as a tab of the task; who may read it is decided on the server.
import { tampilkanBerkas } from '/rukun/berkas.js';

export default {
  id: 'rukun.berkas-tugas',
  pluginPoint: 'tasklist.task.detail',
  priority: 50,
  properties: { label: 'Berkas' },
  render: (node, { taskId }) => {
    tampilkanBerkas(node, `tugas/${taskId}`);
  }
};

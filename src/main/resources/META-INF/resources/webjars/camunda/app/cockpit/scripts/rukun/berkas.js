// The dossier of the case, as a tab beside variables and jobs.
import { tampilkanBerkas } from '/rukun/berkas.js';

export default {
  id: 'rukun.berkas',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: 20,
  properties: { label: 'Berkas' },
  render: (node, { processInstanceId }) => {
    tampilkanBerkas(node, `proses/${processInstanceId}`);
  }
};

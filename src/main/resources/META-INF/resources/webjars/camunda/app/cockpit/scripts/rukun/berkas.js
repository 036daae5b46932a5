// The dossier of the case, as a tab beside variables and jobs; not for an operator, who may not read it.
import { tampilkanBerkas } from '/rukun/berkas.js';

const tanpaIsi = document.querySelector('base').getAttribute('cam-exclude-plugins')?.includes('variables-tab');

export default tanpaIsi ? [] : [{
  id: 'rukun.berkas',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: 20,
  properties: { label: 'Berkas' },
  render: (node, { processInstanceId }) => {
    tampilkanBerkas(node, `proses/${processInstanceId}`);
  }
}];

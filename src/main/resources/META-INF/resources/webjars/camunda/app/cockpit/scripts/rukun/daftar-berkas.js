// Leads from Cockpit's menu to the dossiers, those of finished cases included.
export default {
  id: 'rukun.daftar-berkas',
  pluginPoint: 'cockpit.navigation',
  priority: 5,
  render: node => {
    const tautan = document.createElement('a');
    tautan.href = document.querySelector('base').getAttribute('engine-api').replace('engine/', 'rukun/berkas');
    tautan.target = '_blank';
    tautan.textContent = 'Berkas kasus';
    node.append(tautan);
  }
};

// Leads from the menu to the dossiers, also of finished cases; not for an operator, who may not read them.
const tanpaIsi = document.querySelector('base').getAttribute('cam-exclude-plugins')?.includes('variables-tab');

export default tanpaIsi ? [] : [{
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
}];

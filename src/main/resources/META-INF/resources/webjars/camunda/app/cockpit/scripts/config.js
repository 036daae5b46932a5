export default {
  customScripts: ['scripts/rukun/berkas', 'scripts/rukun/daftar-berkas']
};

export default {
  app: {
    name: 'Cockpit',
    vendor: 'Rukun'
  },
  locales: {
    availableLocales: ['id'],
    fallbackLocale: 'id'
  },
  disableWelcomeMessage: true,
  // each entry: one addition of Rukun to Cockpit
  customScripts: [
    'scripts/rukun/hak',
    'scripts/rukun/bahasa',
    'scripts/rukun/tak-dipakai',
    'scripts/rukun/papan',
    'scripts/rukun/kasus',
    'scripts/rukun/gambar',
    'scripts/rukun/hitungan',
    'scripts/rukun/berkas',
    'scripts/rukun/daftar-berkas',
    'scripts/rukun/akun-lain',
    'scripts/rukun/bantuan'
  ]
};

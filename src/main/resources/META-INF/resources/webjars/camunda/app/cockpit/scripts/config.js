export default {
  locales: {
    availableLocales: ['id'],
    fallbackLocale: 'id'
  },
  disableWelcomeMessage: true,
  // each entry: one addition of Rukun to Cockpit
  customScripts: [
    'scripts/rukun/hak',
    'scripts/rukun/berkas',
    'scripts/rukun/daftar-berkas'
  ]
};

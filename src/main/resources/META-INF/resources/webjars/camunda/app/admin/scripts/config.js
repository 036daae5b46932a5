export default {
  app: {
    name: 'Admin',
    vendor: 'Rukun'
  },
  locales: {
    availableLocales: ['id'],
    fallbackLocale: 'id'
  },
  disableWelcomeMessage: true
};

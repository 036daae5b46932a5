export default {
  app: {
    name: 'Welcome',
    vendor: 'Rukun'
  },
  locales: {
    availableLocales: ['id'],
    fallbackLocale: 'id'
  },
  disableWelcomeMessage: true
};

export default {
  app: {
    name: 'Tasklist',
    vendor: 'Rukun'
  },
  locales: {
    availableLocales: ['id'],
    fallbackLocale: 'id'
  },
  disableWelcomeMessage: true,
  customScripts: ['scripts/rukun/tasklist', 'scripts/rukun/berkas'],

  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: 'mengambil tugas yang dipilih'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: 'berpindah ke saringan pertama'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: 'berpindah ke tugas pertama'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: 'berpindah ke isian pertama formulir'
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: 'membuka daftar prosedur yang dapat dimulai'
    }
  }
};

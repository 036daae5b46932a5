// Texts that form-js and Tasklist have built in, in English only. Matches whole texts, so it never touches a user's words.
const terjemahan = [
  [/^Field is required\.$/, 'Wajib diisi.'],
  [/^Field must match pattern \^\\d\{2,3\}\$\.$/, 'Isi dengan dua atau tiga angka, misalnya 05.'],
  [/^Field must match pattern .*$/, 'Bentuk isian tidak sesuai.'],
  [/^Field must have minimum value of (.+)\.$/, 'Paling sedikit $1.'],
  [/^Field must have maximum value of (.+)\.$/, 'Paling banyak $1.'],
  [/^Field must have minimum length of (.+)\.$/, 'Paling sedikit $1 huruf.'],
  [/^Field must have maximum length of (.+)\.$/, 'Paling banyak $1 huruf.'],
  [/^Value is not a number\.$/, 'Isi dengan angka.'],
  [/^Value is expected to be an integer\.$/, 'Isi dengan bilangan bulat.'],
  [/^Date and time must both be entered\.$/, 'Tanggal dan jam harus diisi keduanya.'],
  [/^No results$/, 'Tidak ada yang cocok'],
  [/^All values selected$/, 'Semua sudah dipilih'],
  [/^Nothing to show\.$/, 'Tidak ada data.'],
  [/^Select$/, 'Pilih'],
  [/^Search$/, 'Cari'],
  [/^Skip to search$/, 'Langsung ke pencarian'],
  [/^dd\/mm\/yyyy$/, 'hh/bb/tttt'],
  [/^hh:mm$/, 'jj:mm'],
  [/^Login Failed$/, 'Tidak dapat masuk'],
  [/^Wrong credentials, locked user or missing access rights to application$/,
    'Nama pengguna atau sandi tidak cocok, terlalu banyak percobaan salah, atau aplikasi ini tidak terbuka bagi akun '
    + 'Anda. Tunggu sebentar, lalu coba lagi.'],
  // the refusal itself is Indonesian, its frame is the engine's
  [/^Cannot (?:submit task form|instantiate process definition) [^ ]+: ([^]+)$/, '$1']
];

const tempat = '.fjs-container, .notifications';

function alihkan(teks) {
  const rapi = teks.trim();
  const kena = terjemahan.find(([pola]) => pola.test(rapi));
  return kena ? teks.replace(rapi, () => rapi.replace(...kena)) : teks;
}

function terjemahkanTeks(simpul) {
  const baru = alihkan(simpul.data);
  if (baru !== simpul.data && simpul.parentElement?.closest(tempat)) {
    simpul.data = baru;
  }
}

function terjemahkan(simpul) {
  if (simpul.nodeType === Node.TEXT_NODE) {
    terjemahkanTeks(simpul);
  } else if (simpul.nodeType === Node.ELEMENT_NODE) {
    const teks = document.createTreeWalker(simpul, NodeFilter.SHOW_TEXT);
    while (teks.nextNode()) {
      terjemahkanTeks(teks.currentNode);
    }
    [simpul, ...simpul.querySelectorAll('[placeholder]')].filter(unsur => unsur.placeholder).forEach(unsur => {
      unsur.placeholder = alihkan(unsur.placeholder);
    });
  }
}

new MutationObserver(perubahan => perubahan.forEach(({ type, target, addedNodes }) =>
  type === 'characterData' ? terjemahkan(target) : addedNodes.forEach(terjemahkan)
)).observe(document.body, { childList: true, characterData: true, subtree: true });

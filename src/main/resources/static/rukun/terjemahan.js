// Texts that Tasklist and Cockpit have built in, in English only. Matches whole texts, so it never touches a
// user's words.
const terjemahan = [
  [/^Login Failed$/, 'Tidak dapat masuk'],
  [/^Wrong credentials, locked user or missing access rights to application$/,
    'Nama pengguna, sandi, atau kode tidak cocok, terlalu banyak percobaan salah, atau aplikasi ini tidak terbuka bagi akun '
    + 'Anda. Tunggu sebentar, lalu coba lagi.'],
  [/^The task has been claimed\.$/, 'Tugas sudah Anda ambil.'],
  [/^An error happened while claiming the task\.$/, 'Tugas tidak dapat diambil.'],
  [/^The task has been unclaimed\.$/, 'Tugas kembali kepada kantor.'],
  [/^An error happened while unclaiming the task\.$/, 'Tugas tidak dapat dikembalikan kepada kantor.'],
  [/^The task has been assigned\.$/, 'Pemegang tugas sudah diganti.'],
  [/^An error happened while assigning the task\.$/, 'Pemegang tugas tidak dapat diganti.'],
  [/^The assignee has been reset\.$/, 'Tugas kembali kepada kantor.'],
  [/^Could not reset the assignee\.$/, 'Tugas tidak dapat dikembalikan kepada kantor.'],
  [/^The task is completed\.$/, 'Tugas selesai.'],
  [/^An error happened while submitting the task form$/, 'Formulir tidak dapat diterima'],
  [/^The process has been started\.$/, 'Prosedur sudah dimulai.'],
  [/^The process could not be started\.$/, 'Prosedur tidak dapat dimulai.'],
  [/^You are assigned to the following tasks in the same (?:process|case):?$/,
    'Tugas berikut dalam kasus yang sama menunggu Anda'],
  [/^Assigned to you$/, 'Tugas baru untuk Anda'],
  [/^Comment could not be saved$/, 'Catatan tidak dapat disimpan'],
  [/^The task could not be saved\.$|^Something went wrong while saving the task$/, 'Tugas tidak dapat disimpan.'],
  [/^The task does not exist anymore$/, 'Tugas ini sudah diselesaikan, atau bukan tugas kantor Anda.'],
  [/^Could not find the process definition of the task\.$/, 'Prosedur tugas ini tidak ditemukan.'],
  [/^Could not load variables$/, 'Data tugas tidak dapat dimuat'],
  [/^Loading the (?:list of tasks|filters|deployments|resources?) finished with failures\..*$/,
    'Daftar tidak dapat dimuat. Periksa kata pencarian, atau muat ulang halaman.'],
  [/^Loading the groups of the selected task failed\..*$/, 'Kantor tugas ini tidak dapat dimuat. Muat ulang halaman.'],
  [/^Expressions are forbidden in adhoc queries.*$|^Invalid query for resource type .*$|^Valid values for property .*$/,
    'Pencarian ini tidak dapat dipakai. Hapus atau ubah yang dicari.'],
  [/^This search query is not valid$/, 'Pencarian ini tidak dapat dipakai'],
  [/^Invalid date: .*$/, 'Tanggal tidak dapat dibaca.'],
  [/^Form failure:?$/, 'Formulir tidak dapat dibuka:'],
  [/^Filter not found$/, 'Saringan tidak ditemukan'],
  [/^No filter available\.$/, 'Tidak ada saringan.'],
  [/^No task matching filters found\.$/, 'Tidak ada tugas.'],
  [/^The current search parameters could not retrieve any tasks\..*$/, 'Tidak ada tugas yang cocok; kosongkan pencarian.'],
  [/^Note there is no description of the task\.$/, 'Tugas ini tidak bertambahan keterangan.'],
  [/^Note there is no diagram available\.$/, 'Gambar alur tidak tersedia.'],
  [/^There is no history for the task\.$/, 'Tugas ini belum beriwayat.'],
  [/^Note there are no process definitions available\.$/, 'Tidak ada prosedur yang dapat Anda mulai.'],
  [/^Could not render diagram:?$/, 'Gambar alur tidak dapat ditampilkan:'],
  [/^Logout successful$/, 'Anda sudah keluar'],
  [/^Thank you for using Camunda today\..*$/, 'Terima kasih.'],
  [/^Authentication failed\. Your session might have expired.*$/, 'Sesi Anda sudah berakhir; masuk kembali.'],
  [/^You are unauthorized to .*$/, 'Anda tidak berwenang melakukannya.'],
  [/^Executing an action has been denied by the server\..*$/, 'Perintah ini ditolak. Muat ulang halaman.'],
  [/^The application received an unexpected .* response from the server\..*$/,
    'Server tidak dapat dihubungi. Muat ulang halaman, atau keluar lalu masuk kembali.'],
  [/^A resource you requested could not be found\.$/, 'Yang diminta tidak ditemukan.'],
  [/^Your request timed out\..*$/, 'Server terlalu lama menjawab. Muat ulang halaman.'],
  [/^The server reported an internal error\..*$/, 'Terjadi gangguan pada sistem. Muat ulang halaman.'],
  [/^(?:<task> <- )?No matching task with id .*$/, 'Muat ulang daftar tugas.'],
  [/^Received \S* ?from server\.$/, 'Server tidak dapat menjawab.'],
  [/^Failed to display (?:resource|.+)$|^No .+ with ID .+$/, 'Yang diminta tidak dapat ditampilkan'],
  [/^Access Denied$/, 'Tidak berwenang'],
  [/^Communication Error$/, 'Sambungan terganggu'],
  [/^Not found$/, 'Tidak ditemukan'],
  [/^Request Timeout$/, 'Terlalu lama'],
  [/^Server Error$/, 'Gangguan pada sistem'],
  [/^Fail(?:ed|ure)(:?)$/, 'Gagal$1'],
  [/^Successful$/, 'Berhasil'],
  [/^Finished$/, 'Selesai'],
  [/^Incrementing the number of retries finished(?: successfully)?\.$/, 'Pekerjaan akan dijalankan lagi.'],
  [/^Incrementing the number of retries finished with failures\.$/, 'Sebagian pekerjaan tidak dapat diulang.'],
  [/^Incrementing the number of retries was not successful:\s*(.*)$/, 'Pekerjaan tidak dapat diulang. $1'],
  // the refusal itself is Indonesian, its frame is the engine's
  [/^Cannot (?:submit task form|instantiate process definition) [^ ]+: ([^]+)$/, '$1']
];

// The buttons beside a diagram bear their names as hints.
const petunjuk = { 'zoom in': 'Perbesar gambar', 'zoom out': 'Perkecil gambar', 'reset zoom': 'Ukuran semula' };

const tempat = '.notifications, .alert, .well';

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

function terjemahkanPetunjuk(unsur) {
  unsur.querySelectorAll('.navigation > button[title]').forEach(tombol => {
    tombol.title = petunjuk[tombol.title] ?? tombol.title;
  });
}

function terjemahkan(simpul) {
  if (simpul.nodeType === Node.TEXT_NODE) {
    terjemahkanTeks(simpul);
  } else if (simpul.nodeType === Node.ELEMENT_NODE) {
    const teks = document.createTreeWalker(simpul, NodeFilter.SHOW_TEXT);
    while (teks.nextNode()) {
      terjemahkanTeks(teks.currentNode);
    }
    terjemahkanPetunjuk(simpul);
  }
}

new MutationObserver(perubahan => perubahan.forEach(({ type, target, addedNodes }) =>
  type === 'characterData' ? terjemahkan(target) : addedNodes.forEach(terjemahkan)
)).observe(document.body, { childList: true, characterData: true, subtree: true });

// Texts that Cockpit has built in, without a label. Only whole texts in the places named: never a person's words.
const kata = [
  ['th', 'State', 'Keadaan'],
  ['.modal', 'Invalid Date Value.', 'Tanggal tidak sah.'],
  ['.modal', 'Download', 'Unduh'],
  ['.modal', 'Upload', 'Unggah'],
  ['.loader', 'Loading diagram', 'Memuat gambar'],
  ['.actions', 'Actions', 'Perintah'],
  ['td', 'Message is null.', 'Tidak ada pesan.'],
  ['td', 'Failed Job', 'Pekerjaan gagal'],
  ['.null-value', 'null', 'kosong'],
  ['td', 'null', 'kosong'],
  ['td', 'Object', 'Objek'],
  ['td', 'String', 'Teks'],
  ['td', 'Integer', 'Bilangan bulat'],
  ['td', 'Long', 'Bilangan bulat panjang'],
  ['td', 'Double', 'Bilangan pecahan'],
  ['td', 'Boolean', 'Ya/tidak'],
  ['td', 'Date', 'Tanggal'],
  ['td', 'Null', 'Kosong']
];

const bulan = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober',
  'November', 'Desember'];
const waktu = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)$/;

// A point in time, which Cockpit writes for machines: 2026-11-29T13:36:17.
function dalamKata(tulisan) {
  return tulisan.replace(waktu, (semua, tahun, bln, hari, jam, menit, detik) =>
    `${Number(hari)} ${bulan[bln - 1]} ${tahun}, ${jam}.${menit}.${detik}`);
}

function baru(tulisan, unsur) {
  const kena = kata.find(([tempat, asal]) => asal === tulisan && unsur?.closest(tempat));
  return kena ? kena[2] : dalamKata(tulisan);
}

function terjemahkan(simpul) {
  const tulisan = simpul.data.trim();
  const hasil = baru(tulisan, simpul.parentElement);
  if (hasil !== tulisan) {
    simpul.data = simpul.data.replace(tulisan, hasil);
  }
}

function telusuri(simpul) {
  const teks = document.createTreeWalker(simpul, NodeFilter.SHOW_TEXT);
  while (teks.nextNode()) {
    terjemahkan(teks.currentNode);
  }
}

new MutationObserver(perubahan => perubahan.forEach(({ type, target, addedNodes }) => {
  if (type === 'characterData') {
    terjemahkan(target);
  } else {
    addedNodes.forEach(simpul => (simpul.nodeType === Node.TEXT_NODE ? terjemahkan(simpul) : telusuri(simpul)));
  }
})).observe(document.body, { childList: true, characterData: true, subtree: true });

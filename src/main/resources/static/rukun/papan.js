// The board of whoever watches over an area: what is late there, which seats are vacant, what was found, what has stopped.
// Who sees what is decided on the server.
import { berhasil, minta, rukun, sebab } from '/camunda/app/tasklist/scripts/rukun/server.js';
import { tombol, unsur } from '/camunda/app/tasklist/scripts/rukun/unsur.js';
import { tautkanPasal } from './pasal.js';

/** What the board is called wherever one comes to it; the filter of Tasklist beside it shows the tasks of one's own office. */
export const NAMA = 'Papan keterlambatan';

const GAGAL_BACA = 'Daftar tidak dapat dibaca sekarang. Coba lagi beberapa saat kemudian.';
const TERBANYAK = 1000;

const gaya = unsur('link', { rel: 'stylesheet', href: new URL('./papan.css', import.meta.url).href });

function jalurPapan(jalur, pertanyaan) {
  const tanda = new URLSearchParams(pertanyaan).toString();
  return `papan${jalur}${tanda && `?${tanda}`}`;
}

const tanya = (jalur, pertanyaan) => rukun(jalurPapan(jalur, pertanyaan));

/** What the signed-in person watches over, as minta() gives it: 204 for who has no board. */
export const ringkasan = () => minta('papan');

/** Says in a node that the board could not be read. */
export function kabarkanTakTerbaca(wadah, jawaban) {
  wadah.append(unsur('p', { role: 'status' }, sebab(jawaban, GAGAL_BACA)));
}

const kecil = teks => unsur('small', {}, teks);
const luar = (nama, href) => unsur('a', { href, target: '_blank', rel: 'noopener' }, nama);

function pasal(baris) {
  const tempat = kecil(baris.pasal);
  tautkanPasal(tempat, baris.regulasi ?? undefined);
  return tempat;
}

function lewat(hari) {
  return unsur('span', { className: 'rukun-papan-lewat' }, `lewat ${hari} hari`);
}

const kasus = (baris, { bukaProses }) => [
  baris.berkas ? luar(baris.nomor, baris.berkas) : baris.nomor,
  kecil(`${baris.judul}; ${baris.wilayah}`),
  baris.proses && bukaProses ? unsur('a', { href: bukaProses(baris.proses) }, 'Lihat pada gambarnya') : null
];

const DAFTAR = [
  {
    kunci: 'terlambat',
    nama: 'Terlambat',
    keterangan: 'Tugas yang hari terakhirnya sudah lewat menurut jam Rukun, yang paling lama lebih dahulu. Kantornya diingatkan, '
      + 'lalu atasannya dan pengawas diberi tahu (kebijakan Rukun: PRD-02, RUKUN-PRD-02).',
    kosong: 'Tidak ada yang terlambat.',
    kolom: [
      ['Kasus', kasus],
      ['Tugas', (baris, { bukaTugas }) => [baris.tugas, pasal(baris),
        baris.buka && bukaTugas ? bukaTugas(baris.buka, 'Buka tugasnya') : null]],
      ['Kantor', baris => [baris.kantor, kecil(`sejak ${baris.sejak}`)]],
      ['Hari terakhir', baris => [`${baris.batas}, `, lewat(baris.hari), kecil(`menurut ${baris.dasar}`)]],
      ['Eskalasi', baris => [baris.eskalasi]]
    ]
  },
  {
    kunci: 'rekap',
    nama: 'Menurut kantor',
    keterangan: 'Tugas yang terlambat menurut kantor dan pasalnya; yang tertua lebih dahulu.',
    kosong: 'Tidak ada kantor yang terlambat.',
    kolom: [
      ['Kantor', (baris, { saringKantor }) => [
        baris.grup ? tombol(baris.kantor, () => saringKantor(baris.grup, baris.kantor)) : baris.kantor, kecil(baris.wilayah)]],
      ['Tugas', baris => [baris.tugas, pasal(baris)]],
      ['Banyaknya', baris => [`${baris.jumlah}`]],
      ['Hari terakhir yang tertua', baris => [`${baris.tertua}, `, lewat(baris.hari)]]
    ]
  },
  {
    kunci: 'kantor',
    nama: 'Beban kantor',
    keterangan: 'Semua tugas terbuka menurut kantornya, yang terbanyak tugasnya lebih dahulu.',
    kosong: 'Tidak ada tugas yang terbuka.',
    kolom: [
      ['Kantor', baris => [baris.kantor, kecil(baris.wilayah)]],
      ['Tugas terbuka', baris => [`${baris.terbuka}`]],
      ['Terlambat', baris => [baris.terlambat ? unsur('span', { className: 'rukun-papan-lewat' }, `${baris.terlambat}`) : '–']],
      ['Tertua sejak', baris => [baris.sejak]]
    ]
  },
  {
    kunci: 'kursi-kosong',
    nama: 'Kursi kosong',
    keterangan: 'Kursi Ketua RT, Ketua RW, Lurah, dan Camat yang hari ini tidak dipegang siapa pun. Tugasnya dilihat penggantinya '
      + '(kebijakan Rukun: RUKUN-POL-21).',
    kosong: 'Tidak ada kursi yang kosong.',
    kolom: [
      ['Kursi', baris => [baris.kursi, kecil(baris.wilayah)]],
      ['Kosong sejak', baris => [baris.sejak]],
      ['Lama', baris => [baris.hari === null ? '' : `${baris.hari} hari`]]
    ]
  },
  {
    kunci: 'temuan',
    nama: 'Temuan',
    keterangan: 'Yang menurut pemeriksaan malam diubah di luar Rukun dan belum pulih (kebijakan Rukun: RUKUN-PRD-10).',
    kosong: 'Tidak ada temuan.',
    kolom: [
      ['Pokok', baris => [baris.berkas ? luar(baris.pokok, baris.berkas) : baris.pokok]],
      ['Temuan', baris => [baris.kalimat]],
      ['Ditemukan', baris => [baris.sejak]]
    ]
  },
  {
    kunci: 'gagal',
    nama: 'Pekerjaan gagal',
    hanyaOperator: true,
    keterangan: 'Pekerjaan yang berhenti sesudah beberapa kali gagal, tanpa isi kasusnya. Yang dapat mengulangnya hanya operator '
      + '(kebijakan Rukun).',
    kosong: 'Tidak ada pekerjaan yang gagal.',
    kolom: [
      ['Langkah', (baris, { bukaKegagalan }) => [
        baris.proses && bukaKegagalan ? unsur('a', { href: bukaKegagalan(baris.proses) }, baris.langkah) : baris.langkah,
        kecil(baris.prosedur)]],
      ['Kasus', baris => [baris.kasus]],
      ['Sejak', baris => [baris.sejak]],
      ['Keterangan', baris => [baris.kalimat]]
    ]
  },
  {
    kunci: 'surat',
    nama: 'Surat gagal',
    hanyaOperator: true,
    keterangan: 'Surat yang ditolak atau tujuh hari tidak terkirim (kebijakan Rukun: RUKUN-PRD-23), tanpa alamat dan isinya. Penerimanya '
      + 'tetap membaca pemberitahuannya di kotak masuk.',
    kosong: 'Tidak ada surat yang gagal.',
    kolom: [
      ['Akun', baris => [baris.akun, kecil(`${baris.saluran}, ${baris.jenis}`)]],
      ['Dibuat', baris => [baris.sejak, kecil(`${baris.percobaan} percobaan`)]],
      ['Sebab', baris => [baris.sebab]],
      ['Tindakan', baris => [cobaLagi(baris)]]
    ]
  }
];

/** Has a letter tried again; the row says what became of that. */
function cobaLagi(baris) {
  const wadah = unsur('span', { role: 'status' });
  const tekan = tombol('Coba lagi', async () => {
    tekan.disabled = true;
    const jawaban = await minta(`papan/surat/${baris.id}/ulang`, 'POST', {});
    wadah.textContent = berhasil(jawaban) ? 'dicoba lagi' : sebab(jawaban, GAGAL_BACA);
  });
  tekan.setAttribute('aria-label', `Coba lagi surat kepada ${baris.akun}`);
  wadah.append(tekan);
  return wadah;
}

/** The lists that are not asked by area. */
const tanpaWilayah = kunci => kunci === 'gagal' || kunci === 'surat';

function banyaknya(jumlah) {
  return jumlah >= TERBANYAK ? `${TERBANYAK} tugas atau lebih terlambat` : jumlah ? `${jumlah} tugas terlambat`
    : 'tidak ada tugas yang terlambat';
}

function kolomCari(nama, isian) {
  return unsur('label', {}, nama, isian);
}

/**
 * Fills a node with the board.
 *
 * @param lingkup what is in the answer of ringkasan()
 * @param tautan how the application opens things: bukaTugas(id, nama) makes a link, bukaProses(id) and bukaKegagalan(id) give
 *   addresses; each may be missing
 * @param pertama key of the list that is shown first
 */
export function rakitPapan(wadah, lingkup, tautan = {}, pertama = 'terlambat') {
  const daftar = DAFTAR.filter(satu => !satu.hanyaOperator || lingkup.operator);
  const keterangan = unsur('p', {});
  const kabar = unsur('p', { ariaLive: 'polite' });
  const kepala = unsur('tr', {});
  const isi = unsur('tbody', {});
  const tabel = unsur('table', {}, unsur('thead', {}, kepala), isi);
  const lagi = tombol('Berikutnya', () => muat(halaman + 1));
  const wilayah = unsur('input', { type: 'search', name: 'wilayah', placeholder: 'misalnya Kecamatan Gambir atau RW 02' });
  const kantor = unsur('select', { name: 'kantor' });
  const unduh = unsur('a', { className: 'rukun-papan-unduh', download: '' }, 'Unduh tabel (CSV)');
  const cari = unsur('form', { className: 'rukun-papan-alat' }, kolomCari('Wilayah', wilayah), kolomCari('Kantor', kantor),
    unsur('button', { className: 'btn btn-default btn-sm' }, 'Cari'), unduh);
  const panel = unsur('div', { className: 'rukun-papan-isi' }, keterangan, cari, tabel, kabar, lagi);
  const tab = new Map(daftar.map(satu => [satu.kunci, unsur('button', { type: 'button',
    onclick: () => pilih(satu.kunci) }, satu.nama)]));
  let kini;
  let halaman;
  let permintaan = 0;

  function pilihanKantor(grup = [], nama) {
    const pilihan = [['', 'semua kantor di wilayah ini']];
    if (!lingkup.diCockpit) {
      pilihan.push([JSON.stringify(lingkup.kantorSaya), 'kantor saya saja']);
    }
    if (nama) {
      pilihan.push([JSON.stringify(grup), nama]);
    }
    kantor.replaceChildren(...pilihan.map(([value, teks]) => unsur('option', { value }, teks)));
    kantor.value = nama ? JSON.stringify(grup) : '';
  }

  function pertanyaan() {
    const grup = kini.kunci === 'terlambat' && kantor.value ? JSON.parse(kantor.value) : [];
    return [...(wilayah.value.trim() && !tanpaWilayah(kini.kunci) ? [['wilayah', wilayah.value.trim()]] : []),
      ...grup.map(satu => ['kantor', satu])];
  }

  async function muat(ke) {
    const ini = ++permintaan;
    const jawaban = await minta(jalurPapan(`/${kini.kunci}`, [...pertanyaan(), ['halaman', ke]]));
    if (ini !== permintaan) {
      return; // somebody has asked for something else meanwhile
    }
    if (!berhasil(jawaban)) {
      kabar.textContent = sebab(jawaban, GAGAL_BACA);
      return;
    }
    const hasil = jawaban.isi;
    lagi.hidden = !hasil.lagi;
    const aksi = { ...tautan, saringKantor };
    const baris = hasil.baris.map(satu => unsur('tr', {}, ...kini.kolom.map(([nama, sel]) => {
      const kotak = unsur('td', {}, ...sel(satu, aksi).filter(bagian => bagian));
      kotak.dataset.kolom = nama;
      return kotak;
    })));
    isi.append(...baris);
    halaman = ke;
    tabel.hidden = !isi.children.length;
    kabar.textContent = isi.children.length ? '' : kini.kosong;
  }

  function mulai() {
    isi.replaceChildren();
    lagi.hidden = true;
    kabar.textContent = 'Sedang dibaca …';
    unduh.href = tanya(`/${kini.kunci}/csv`, pertanyaan());
    return muat(1);
  }

  function saringKantor(grup, nama) {
    pilihanKantor([grup], nama);
    pilih('terlambat');
  }

  function pilih(kunci) {
    kini = daftar.find(satu => satu.kunci === kunci);
    tab.forEach((satu, ini) => satu.setAttribute('aria-pressed', ini === kunci));
    keterangan.textContent = kini.keterangan;
    kepala.replaceChildren(...kini.kolom.map(([nama]) => unsur('th', { scope: 'col' }, nama)));
    wilayah.parentElement.hidden = tanpaWilayah(kunci);
    kantor.parentElement.hidden = kunci !== 'terlambat';
    return mulai();
  }

  cari.onsubmit = peristiwa => {
    peristiwa.preventDefault();
    mulai();
  };
  kantor.onchange = mulai;
  lagi.hidden = true;
  pilihanKantor();
  if (!gaya.isConnected) {
    document.head.append(gaya);
  }
  wadah.classList.add('rukun-papan');
  wadah.append(unsur('h3', { id: 'rukun-papan' }, NAMA),
    unsur('p', { className: 'rukun-papan-wilayah' }, `${lingkup.wilayah.join(', ')}: ${banyaknya(lingkup.terlambat)}. `,
      lingkup.diCockpit ? luar('Perubahan ketentuan', '/camunda/api/rukun/papan/edisi') : ''),
    unsur('div', { className: 'rukun-papan-daftar', role: 'group', ariaLabel: 'Daftar' }, ...tab.values()), panel);
  return pilih(pertama);
}

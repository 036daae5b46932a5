// Checks a table, shows what is wrong with it or what it would change, and has it written. The file stays in the browser: it is
// sent once to be checked and once to be written, and the server sees to it that it is the same one. Meanwhile it is asked how far it is.

const satu = id => document.getElementById(`impor-${id}`);
const formulir = document.getElementById('impor');
const [wilayah, jenis, pilihan, periksa, status] = ['wilayah', 'jenis', 'file', 'periksa', 'status'].map(satu);
const nama = satu('nama');
const [hasil, ringkasan, terapkan, unduh, tabel, peringatan] =
  ['hasil', 'ringkasan', 'terapkan', 'unduh', 'tabel', 'peringatan'].map(satu);

const [kemajuan, bilah, sampai, tutup] = ['kemajuan', 'bilah', 'sampai', 'tutup'].map(satu);

const JEDA = 1000;
const TERPUTUS = [502, 504];
const DITERUSKAN = 'Halaman ini boleh ditutup: yang sudah sampai di Rukun dikerjakan sampai selesai. Yang ditulis tercantum pada “Yang terakhir”; bila tidak tercantum, tidak ada yang ditulis.';
const DIKIRIM = 'Selama berkasnya belum sampai seluruhnya, menutup halaman ini membatalkannya.';
const SELESAI = 'Sambungan terputus selagi berkas dikerjakan; pekerjaannya sudah selesai. Muat ulang halaman ini: bila berkasnya tidak tercantum pada “Yang terakhir”, tidak ada yang ditulis.';
const UMUM = 'Sambungan terputus, atau berkasnya berubah. Tunggu beberapa menit, lalu muat ulang halaman ini: bila berkasnya belum tercantum pada “Yang terakhir”, periksa berkasnya lagi; tidak ada yang menjadi ganda.';
const DIPERLIHATKAN = 500;
const mega = 1024 * 1024;
const token = () => document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]*)/)?.[1] ?? '';
const angka = n => n.toLocaleString('id-ID');

let diperiksa = null;
let pantauan = 0;

const tunggu = milidetik => new Promise(lanjut => setTimeout(lanjut, milidetik));

/** How far one's own import is; nothing where none goes on, or another node has it. */
async function keadaan() {
  const jawaban = await fetch(`${location.pathname}/kemajuan`, { headers: { Accept: 'application/json' } }).catch(() => null);
  return jawaban?.status === 200 ? jawaban.json().catch(() => null) : null;
}

function gambarkan({ tahap, baris, dari, dibaca }) {
  if (dibaca && dari) {
    bilah.max = dari;
    bilah.value = baris;
  } else {
    bilah.removeAttribute('value');
  }
  sampai.textContent = !tahap ? 'Berkas sedang dikirim …'
    : dibaca ? `${angka(baris)}${dari ? ` dari sekitar ${angka(dari)}` : ''} baris dibaca` : `${baris ? `${angka(baris)} baris ` : ''}${tahap} …`;
  tutup.textContent = tahap ? DITERUSKAN : DIKIRIM;
  kemajuan.hidden = false;
}

/** Shows how far it is until it is over, or somebody else watches. The stage alone is spoken, not each number. */
async function pantau(kalimat) {
  const ini = ++pantauan;
  let tahap = null;
  for (await tunggu(JEDA); ini === pantauan; await tunggu(JEDA)) {
    const kini = await keadaan();
    if (ini === pantauan && kini) {
      gambarkan(kini);
      if (kini.tahap && kini.tahap !== tahap) {
        tahap = kini.tahap;
        status.textContent = `${kalimat} Tahap: ${tahap}.`;
      }
    }
  }
}

function berhentiMemantau() {
  pantauan++;
  kemajuan.hidden = true;
}

/** Waits until nothing of one's own goes on here any more; tells whether anything did. */
async function sampaiSelesai() {
  let ada = false;
  for (let kini = await keadaan(); kini; kini = await keadaan()) {
    ada = true;
    gambarkan(kini);
    await tunggu(JEDA);
  }
  return ada;
}

async function kirim(jalur, lain = {}) {
  const [berkas] = pilihan.files;
  const tanya = new URLSearchParams({ jenis: jenis.value, wilayah: wilayah.value, nama: berkas.name, ...lain });
  const jawaban = await fetch(`${location.pathname}/${jalur}?${tanya}`, { method: 'POST', body: berkas,
    headers: { Accept: 'application/json, text/csv', 'Content-Type': 'application/octet-stream', 'X-XSRF-TOKEN': token() } });
  if (TERPUTUS.includes(jawaban.status)) {
    throw new TypeError(jawaban.statusText);
  }
  if (!jawaban.ok) {
    const badan = await jawaban.json().catch(() => null);
    throw new Error(badan?.pesan ?? badan?.message ?? UMUM);
  }
  return jawaban;
}

function baris(kepala, isi) {
  tabel.tHead.rows[0].replaceChildren(...kepala.map(judul => {
    const sel = document.createElement('th');
    sel.scope = 'col';
    sel.textContent = judul;
    return sel;
  }));
  tabel.tBodies[0].replaceChildren(...isi.slice(0, DIPERLIHATKAN).map(nilai => {
    const satuBaris = document.createElement('tr');
    nilai.forEach((teks, ke) => {
      const sel = satuBaris.insertCell();
      sel.dataset.label = kepala[ke];
      sel.textContent = teks;
    });
    return satuBaris;
  }));
  tabel.hidden = isi.length === 0;
}

function ringkas(h) {
  if (h.banyaknyaKesalahan) {
    return `${angka(h.banyaknyaKesalahan)} kesalahan; tidak ada yang ditulis.`
      + (h.banyaknyaKesalahan > DIPERLIHATKAN ? ` Yang diperlihatkan ${DIPERLIHATKAN} yang pertama.` : '');
  }
  return `${angka(h.baris)} baris: ${angka(h.baru)} baru, ${angka(h.berubah)} berubah, ${angka(h.sama)} sama. `
    + (h.diterapkan ? 'Sudah ditulis.' : h.baru + h.berubah ? 'Belum ada yang ditulis.' : 'Tidak ada yang perlu ditulis.');
}

function perlihatkan(h) {
  diperiksa = h.diterapkan || h.banyaknyaKesalahan || !(h.baru + h.berubah) ? null : h;
  ringkasan.textContent = ringkas(h);
  terapkan.hidden = !diperiksa;
  unduh.hidden = !h.banyaknyaKesalahan;
  if (h.banyaknyaKesalahan) {
    baris(['Baris', 'Kolom', 'Isi', 'Kesalahan'], h.kesalahan.map(k => [k.baris, k.kolom, k.isi, k.sebab]));
  } else {
    baris(['Baris', 'Yang berubah', 'Dalam register', 'Menurut berkas'], h.beda.map(b => [b.baris, b.apa, b.lama, b.baru]));
  }
  peringatan.hidden = !h.banyaknyaPeringatan;
  peringatan.querySelector('ul').replaceChildren(...h.peringatan.map(p => {
    const butir = document.createElement('li');
    butir.textContent = `Baris ${p.baris}, kolom ${p.kolom}: ${p.isi ? `“${p.isi}” ` : ''}${p.sebab}.`;
    return butir;
  }));
  hasil.hidden = false;
  hasil.querySelector('h2').focus();
}

async function kerjakan(kalimat, apa) {
  bisa(false);
  status.textContent = kalimat;
  pantau(kalimat);
  try {
    await apa();
    status.textContent = '';
  } catch (galat) {
    status.textContent = galat instanceof TypeError ? (await sampaiSelesai() ? SELESAI : UMUM) : galat.message;
  }
  berhentiMemantau();
  bisa(true);
}

function bisa(ya) {
  for (const tombol of [periksa, terapkan, unduh, wilayah, jenis, pilihan]) {
    tombol.disabled = !ya;
  }
}

/** What was sent from another tab, or from a page that was closed, goes on. */
async function teruskan() {
  const kini = await keadaan();
  if (kini) {
    bisa(false);
    status.textContent = `Berkas “${kini.berkas}”, yang Anda kirim tadi, masih dikerjakan.`;
    await sampaiSelesai();
    location.reload();
  }
}

function lupakan() {
  diperiksa = null;
  hasil.hidden = true;
  status.textContent = '';
}

formulir.addEventListener('submit', async peristiwa => {
  peristiwa.preventDefault();
  const [berkas] = pilihan.files;
  if (!berkas || berkas.size > Number(formulir.dataset.terbesar)) {
    status.textContent = berkas ? `Berkas terlalu besar: paling besar ${Math.round(formulir.dataset.terbesar / mega)} MB.`
      : 'Pilih berkasnya dahulu.';
    return;
  }
  lupakan();
  await kerjakan('Sedang diperiksa …', async () => perlihatkan(await (await kirim('berkas')).json()));
});

terapkan.addEventListener('click', () => kerjakan('Sedang ditulis …', async () => {
  const { sidik, baru, berubah } = diperiksa;
  perlihatkan(await (await kirim('berkas', { terapkan: 'ya', sidik, baru, berubah })).json());
}));

unduh.addEventListener('click', () => kerjakan('Sedang disiapkan …', async () => {
  const tautan = document.createElement('a');
  tautan.href = URL.createObjectURL(await (await kirim('berkas/kesalahan')).blob());
  tautan.download = `kesalahan-${jenis.value}.csv`;
  tautan.click();
  URL.revokeObjectURL(tautan.href);
}));

for (const pilih of [wilayah, jenis, pilihan]) {
  pilih.addEventListener('change', lupakan);
}
pilihan.addEventListener('change', () => {
  nama.textContent = pilihan.files[0]?.name ?? '.xlsx atau CSV';
});
formulir.hidden = false;
teruskan();

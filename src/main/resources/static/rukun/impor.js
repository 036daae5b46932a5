// Checks a table, shows what is wrong with it or what it would change, and has it written. The file stays in the browser: it is
// sent once to be checked and once to be written, and the server sees to it that it is the same one.

const satu = id => document.getElementById(`impor-${id}`);
const formulir = document.getElementById('impor');
const [wilayah, jenis, pilihan, periksa, status] = ['wilayah', 'jenis', 'file', 'periksa', 'status'].map(satu);
const nama = satu('nama');
const [hasil, ringkasan, terapkan, unduh, tabel, peringatan] =
  ['hasil', 'ringkasan', 'terapkan', 'unduh', 'tabel', 'peringatan'].map(satu);

const UMUM = 'Tidak terkirim: sambungan terputus, atau berkasnya berubah. Pilih berkasnya lagi, lalu coba lagi.';
const DIPERLIHATKAN = 500;
const mega = 1024 * 1024;
const token = () => document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]*)/)?.[1] ?? '';
const angka = n => n.toLocaleString('id-ID');

let diperiksa = null;

async function kirim(jalur, lain = {}) {
  const [berkas] = pilihan.files;
  const tanya = new URLSearchParams({ jenis: jenis.value, wilayah: wilayah.value, nama: berkas.name, ...lain });
  const jawaban = await fetch(`${location.pathname}/${jalur}?${tanya}`, { method: 'POST', body: berkas,
    headers: { Accept: 'application/json, text/csv', 'Content-Type': 'application/octet-stream', 'X-XSRF-TOKEN': token() } });
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
  periksa.disabled = terapkan.disabled = unduh.disabled = true;
  status.textContent = kalimat;
  try {
    await apa();
    status.textContent = '';
  } catch (galat) {
    status.textContent = galat instanceof TypeError ? UMUM : galat.message;
  }
  periksa.disabled = terapkan.disabled = unduh.disabled = false;
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

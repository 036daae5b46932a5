// Adds a file to a case: it is uploaded first, then said to belong to the case; what was not taken is thrown away again.
// Withdraws a wrong scan, with its reason.

const formulir = document.getElementById('tambah-berkas');
const jenis = document.getElementById('tambah-jenis');
const keterangan = document.getElementById('tambah-keterangan');
const pilihan = document.getElementById('tambah-file');
const nama = document.getElementById('tambah-nama');
const hasil = document.getElementById('tambah-hasil');
const tombol = formulir.querySelector('button');

const UMUM = 'Tidak tersimpan: sambungan terputus. Coba lagi.';
const mega = 1024 * 1024;
const rukun = jalur => location.pathname.replace(/kasus\/[^/]*$/, jalur);
const token = () => document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]*)/)?.[1] ?? '';

async function kirim(jalur, method, isi, mime) {
  const jawaban = await fetch(rukun(jalur), { method, body: isi,
    headers: { Accept: 'application/json', 'Content-Type': mime, 'X-XSRF-TOKEN': token() } });
  const badan = await jawaban.json().catch(() => null);
  if (!jawaban.ok) {
    throw new Error(badan?.pesan ?? badan?.message ?? UMUM);
  }
  return badan;
}

async function tambahkan(berkas) {
  const { id } = await kirim(`lampiran?${new URLSearchParams({ nama: berkas.name })}`, 'POST', berkas, 'application/octet-stream');
  try {
    await kirim(`kasus-saya/${formulir.dataset.nomor}/berkas`, 'POST', JSON.stringify({ lampiran: id, jenis: jenis.value,
      keterangan: keterangan.value, dokumen: jenis.selectedOptions[0].dataset.dokumen ?? null }), 'application/json');
  } catch (galat) {
    await kirim(`lampiran/${id}`, 'DELETE', undefined, 'application/json').catch(() => null);
    throw galat;
  }
}

function keluhan(berkas) {
  return !berkas ? 'Pilih berkasnya dahulu.'
    : berkas.size > Number(formulir.dataset.terbesar)
      ? `Berkas terlalu besar: paling besar ${Math.round(formulir.dataset.terbesar / mega)} MB.` : '';
}

pilihan.addEventListener('change', () => {
  nama.textContent = pilihan.files[0]?.name ?? 'PDF, JPEG, atau PNG';
});

formulir.addEventListener('submit', async peristiwa => {
  peristiwa.preventDefault();
  const [berkas] = pilihan.files;
  hasil.textContent = keluhan(berkas) || 'Sedang ditambahkan …';
  if (keluhan(berkas)) {
    return;
  }
  tombol.disabled = true;
  try {
    await tambahkan(berkas);
    location.reload();
  } catch (galat) {
    hasil.textContent = galat instanceof TypeError ? UMUM : galat.message;
    tombol.disabled = false;
  }
});

for (const tarik of document.querySelectorAll('.tarik-pindaian')) {
  const { nomor, lampiran } = tarik.dataset;
  const status = tarik.querySelector('[role=status]');
  tarik.addEventListener('submit', async peristiwa => {
    peristiwa.preventDefault();
    tarik.querySelector('button').disabled = true;
    status.textContent = 'Sedang ditarik …';
    try {
      await kirim(`kasus-saya/${nomor}/berkas/${lampiran}/penarikan`, 'POST',
        JSON.stringify({ alasan: tarik.querySelector('input').value }), 'application/json');
      location.reload();
    } catch (galat) {
      status.textContent = galat instanceof TypeError ? UMUM : galat.message;
      tarik.querySelector('button').disabled = false;
    }
  });
  tarik.hidden = false;
}

formulir.hidden = false;

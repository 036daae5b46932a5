// Walks through a merger of two RT (P-10) in a running application with fresh demo data and takes the pictures of the
// guided tour: node tur.mjs [--alamat=http://127.0.0.1:8080] [--gambar=<folder>]

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PICTURES, TOUR } from './models.mjs';
import { Tasklist } from './tur/tasklist.mjs';

const option = (name) => process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);

const ADDRESS = option('alamat') ?? 'http://127.0.0.1:8080';
const FOLDER = option('gambar') ?? PICTURES;
const KANTOR = 'Tugas kantor saya';
const HARI_INI = new Intl.DateTimeFormat('id-ID', { timeZone: 'Asia/Jakarta', day: '2-digit', month: '2-digit',
  year: 'numeric' }).format(new Date());
const UNDANGAN = { tanggalUndangan: HARI_INI, tanggalMusyawarah: HARI_INI, pukul: '19:30', tempat: 'Balai warga',
  semuaDiundang: true };

let jumlahGambar = 0;

/** Takes the next picture of the tour. */
async function gambar(tasklist, nama, posisi) {
  const nomor = String(++jumlahGambar).padStart(2, '0');
  await tasklist.gambar(join(FOLDER, `${TOUR}${nomor}-${nama}.png`), posisi);
  console.log(`${TOUR}${nomor}-${nama}.png`);
}

async function sebagai(akun, bertindak) {
  const tasklist = await Tasklist.masuk(ADDRESS, akun);
  try {
    await bertindak(tasklist);
  } finally {
    await tasklist.tutup();
  }
}

async function undang(tasklist) {
  await tasklist.buka(KANTOR, 'Undang peserta');
  await tasklist.isi(UNDANGAN);
  await tasklist.kirim();
}

async function catatKehadiran(tasklist, pimpinan, hadir) {
  await tasklist.buka(KANTOR, 'Catat kehadiran');
  await tasklist.isi({ pelaksanaan: 'DILAKSANAKAN', tanggalPelaksanaan: HARI_INI, pimpinan, dibukaDanDitutup: true,
    hadir });
}

async function mufakat(tasklist) {
  await tasklist.buka(KANTOR, 'Catat pembahasan dan mufakat');
  await tasklist.isi({ hasil: 'Mufakat tercapai' });
  await tasklist.isi({ mufakatDicoba: true, putusan: 'Peserta menerima usul', isiKeputusan: 'Setuju digabung.',
    sesuaiPeraturan: true });
}

async function beritaAcara(tasklist, nomor) {
  await tasklist.buka(KANTOR, 'Tandatangani berita acara');
  // The name of who led is there already: minutes without it are refused.
  await tasklist.isi({ nomor, tanggal: HARI_INI });
  await tasklist.kirim();
}

async function isiUsulan(tasklist) {
  await tasklist.bukaMulai('Penggabungan RT lintas RW');
  await tasklist.isi({ asal: 'LURAH',
    alasan: 'kedua RT kekurangan kepala keluarga dan lebih mudah dilayani sebagai satu RT.' });
}

async function mengusulkan(tasklist) {
  await isiUsulan(tasklist);
  await gambar(tasklist, 'usulan');
  await tasklist.mulai();
  await tasklist.buka('Tugas saya', 'Pilih RT yang digabung');
  await tasklist.isi({ rt: ['RT 003/RW 01', 'RT 001/RW 02'], usulRwTujuan: 'RW 01' });
  await gambar(tasklist, 'pilih-rt', { bawah: '.form-actions' });
  await tasklist.kirim();
}

async function musyawarahPertama(tasklist) {
  await undang(tasklist);
  await catatKehadiran(tasklist, 'Ketua RW', 30);
  await gambar(tasklist, 'daftar-hadir', { bawah: '.form-actions' });
  await tasklist.kirim();
  await tasklist.buka(KANTOR, 'Undang peserta');
  await gambar(tasklist, 'tanpa-kuorum');
  await tasklist.isi(UNDANGAN);
  await tasklist.kirim();
  await catatKehadiran(tasklist, 'Ketua RW', 'semua');
  await tasklist.kirim();
  await mufakat(tasklist);
  await gambar(tasklist, 'mufakat', { bawah: '.form-actions' });
  await tasklist.kirim();
  await beritaAcara(tasklist, 'BA-01/RW01/2026');
}

async function musyawarahKedua(tasklist) {
  await undang(tasklist);
  await catatKehadiran(tasklist, 'Ketua RW', 'semua');
  await tasklist.kirim();
  await mufakat(tasklist);
  await tasklist.kirim();
  await beritaAcara(tasklist, 'BA-01/RW02/2026');
}

async function menyampaikan(tasklist) {
  await tasklist.buka(KANTOR, 'Sampaikan hasil kepada Lurah');
  await tasklist.isi({ tanggalPenyampaian: HARI_INI, penandatangan: 'Ketua RW' });
  await tasklist.kirim();
}

async function musyawarahKelurahan(tasklist) {
  await undang(tasklist);
  await tasklist.buka(KANTOR, 'Catat kehadiran');
  await tasklist.isi({ tanggalPelaksanaan: HARI_INI, pengurus: 'semua', tokoh: 12 });
  await gambar(tasklist, 'tokoh', { bawah: '.form-actions' });
  await tasklist.kirim();
  await tasklist.buka(KANTOR, 'Catat hasil musyawarah');
  await tasklist.isi({ hasil: 'Mufakat tercapai' });
  await tasklist.isi({ isiKeputusan: 'Sepakat digabung dalam RW 01.', rwTujuan: 'RW 01', nomorHasil: '003' });
  await tasklist.kirim();
  await beritaAcara(tasklist, 'BA-02/2026');
}

async function merancang(tasklist) {
  await tasklist.buka(KANTOR, 'Lengkapi rancangan Keputusan');
  await tasklist.isi({ tembusan: 'Camat Gambir' });
  await tasklist.kirim();
}

async function merevisi(tasklist) {
  await tasklist.buka(KANTOR, 'Lengkapi rancangan Keputusan');
  await gambar(tasklist, 'rancangan');
  await tasklist.isi({ tembusan: 'Camat Gambir' });
  await tasklist.kirim();
}

async function meninjau(tasklist) {
  await tasklist.buka(KANTOR, 'Tinjau rancangan Keputusan');
  await tasklist.isi({ putusan: 'Teruskan' });
  await tasklist.kirim();
}

async function camatMengembalikan(tasklist) {
  await tasklist.buka(KANTOR, 'Beri persetujuan');
  await tasklist.isi({ jawaban: 'Kembalikan untuk diperbaiki' });
  await tasklist.isi({ tanggal: HARI_INI, alasan: 'Kurang jelas' });
  await tasklist.ditolak();
  await gambar(tasklist, 'penolakan', { bawah: '.form-actions' });
  await tasklist.isi({ alasan: 'Sebutkan hasil musyawarah kedua RT dalam pertimbangan.' });
  await tasklist.kirim();
}

async function camatMenyetujui(tasklist) {
  await tasklist.buka(KANTOR, 'Beri persetujuan');
  await tasklist.isi({ jawaban: 'Setuju' });
  await tasklist.isi({ nomor: '112/KEC-GBR/2026', tanggal: HARI_INI });
  await gambar(tasklist, 'persetujuan-camat', { bawah: '.form-actions' });
  await tasklist.kirim();
}

async function menandatangani(tasklist) {
  await tasklist.buka(KANTOR, 'Tandatangani Keputusan');
  await tasklist.isi({ tindakan: 'Tandatangani' });
  await tasklist.isi({ tanggal: HARI_INI });
  await gambar(tasklist, 'tanda-tangan', { bawah: '.form-actions' });
  await tasklist.kirim();
}

async function membacaBerkas(tasklist) {
  await tasklist.buka(KANTOR, 'Tandatangani Keputusan');
  await tasklist.bukaBerkas();
  await gambar(tasklist, 'berkas', { atas: 'article:has-text("Catat kehadiran")' });
}

async function mengusulkanLagi(tasklist) {
  await isiUsulan(tasklist);
  await tasklist.mulai();
  await tasklist.buka('Tugas saya', 'Pilih RT yang digabung');
  await tasklist.isi({ rt: ['RT 007/RW 01', 'RT 008/RW 02'] });
  await tasklist.kirim();
}

async function memintaKoreksi(tasklist) {
  await undang(tasklist);
  await tasklist.bukaMulai('Tarik, koreksi, atau kembalikan kasus');
  await tasklist.isi({ kasus: 'Penggabungan', jenis: 'KOREKSI',
    alasan: 'Tempat musyawarah keliru ditulis: seharusnya rumah Ketua RW 01.' });
  await gambar(tasklist, 'koreksi');
}

async function memajukanJam(tasklist) {
  await tasklist.majukanJam('1 minggu');
  await gambar(tasklist, 'mesin-waktu');
}

await mkdir(FOLDER, { recursive: true });
await sebagai('petugas.gambir', mengusulkan);
await sebagai('rw01.gambir', musyawarahPertama);
await sebagai('rw02.gambir', musyawarahKedua);
await sebagai('rw02.gambir', menyampaikan);
await sebagai('rw01.gambir', menyampaikan);
await sebagai('lurah.gambir', musyawarahKelurahan);
await sebagai('petugas.gambir', merancang);
await sebagai('lurah.gambir', meninjau);
await sebagai('camat.gambir', camatMengembalikan);
await sebagai('petugas.gambir', merevisi);
await sebagai('lurah.gambir', meninjau);
await sebagai('camat.gambir', camatMenyetujui);
await sebagai('lurah.gambir', membacaBerkas);
await sebagai('lurah.gambir', menandatangani);
await sebagai('petugas.gambir', mengusulkanLagi);
await sebagai('rw01.gambir', memintaKoreksi);
await sebagai('lurah.gambir', memajukanJam);

import { berhasil, minta, rukun, SESI_BERAKHIR, sesiBerakhir, token } from './server.js';
import { tombolKolom, unsur } from './unsur.js';

const terputus = 'Tidak terkirim: sambungan terputus. Pilih lagi.';
const kilo = 1024;

/** Of all fields one file is sent at a time: a slow line carries one, and of one person one image is taken in. */
let antrean = Promise.resolve();

/** A size in words: "340 kB", "1,2 MB". */
function ukuran(bita) {
  return bita < kilo * kilo ? `${Math.max(1, Math.round(bita / kilo))} kB`
    : `${(bita / kilo / kilo).toLocaleString('id', { maximumFractionDigits: 1 })} MB`;
}

/** What may be sent, and what was sent for a form that never came; nothing is known (no `belumDikirim`) where nobody answers. */
async function unggahan() {
  const jawaban = await minta('lampiran');
  return berhasil(jawaban) ? jawaban.isi : {};
}

/** Throws away a file of the person's own whose form was never sent; what cannot be reached goes with the days. */
const buang = id => minta(`lampiran/${id}`, 'DELETE');

/** Why a file was not kept. */
async function alasan({ status, responseText }) {
  const berakhir = status === 401 || status === 403 && await sesiBerakhir();
  return berakhir ? SESI_BERAKHIR : terurai(responseText)?.message ?? terputus;
}

/**
 * Sends one file.
 *
 * @param saatMaju told which part of it has gone, from 0 to 1
 * @returns {{janji: Promise<{id: string, nama: string, jenis: string, ukuran: number}>, batalkan: function}} what the server
 *   has kept; fails with a sentence for the reader. What has gone to its last byte is kept, and cannot be stopped any more
 */
function unggah(berkas, saatMaju) {
  const kiriman = new XMLHttpRequest();
  let seluruhnya = false;
  kiriman.upload.addEventListener('load', () => { seluruhnya = true; });
  const janji = new Promise((berhasil, gagal) => {
    kiriman.open('POST', `${rukun('lampiran')}?${new URLSearchParams({ nama: berkas.name })}`);
    kiriman.setRequestHeader('Content-Type', 'application/octet-stream');
    kiriman.setRequestHeader('Accept', 'application/json');
    kiriman.setRequestHeader('X-XSRF-TOKEN', token());
    kiriman.upload.addEventListener('progress', ({ loaded, total }) => saatMaju(total ? loaded / total : 0));
    ['error', 'abort'].forEach(akhir => kiriman.addEventListener(akhir, () => gagal(new Error(terputus))));
    kiriman.addEventListener('load', async () => {
      const jawaban = terurai(kiriman.responseText);
      if (kiriman.status === 200 && jawaban) {
        berhasil(jawaban);
      } else {
        gagal(new Error(await alasan(kiriman)));
      }
    });
    kiriman.send(berkas);
  });
  return { janji, batalkan: () => seluruhnya || kiriman.abort() };
}

function terurai(teks) {
  try {
    return JSON.parse(teks);
  } catch {
    return null;
  }
}

/**
 * A field of files: each is sent when it is chosen, and the form sends the ids (data-maksimum: how many files). No member is
 * private: a field is prepared before its class could have private ones.
 *
 * @param Kolom the class of all fields
 */
export const kolomLampiran = Kolom => class Lampiran extends Kolom {

  siapkan() {
    this.maksimum = Number(this.bagian.dataset.maksimum);
    this.berkas = [];
    // Every file that this field knows by its id, also what no longer stands in it.
    this.dikenal = new Map();
    this.masukan = this.bagian.querySelector('input');
    this.batas = unsur('p', { className: 'rukun-keterangan-kolom' }, this.sebutBatas());
    this.batas.id = `${this.masukan.id}-batas`;
    this.daftar = unsur('ul', { className: 'rukun-dipilih' });
    this.kabar = unsur('p', { className: 'rukun-kabar', role: 'status' });
    // The browser's own button speaks the browser's language, and says that nothing is chosen once the choice is taken.
    this.tombol = unsur('label', { className: 'btn btn-default btn-sm rukun-pilih-berkas' }, 'Pilih berkas');
    this.masukan.before(this.batas, this.daftar, this.tombol, this.kabar);
    this.tombol.append(this.masukan);
    this.masukan.addEventListener('change', () => this.pilih([...this.masukan.files]));
    this.masukan.addEventListener('input', peristiwa => peristiwa.stopPropagation());
  }

  sebutBatas(terbesar) {
    const banyak = this.maksimum === 1 ? 'satu lampiran' : `paling banyak ${this.maksimum} lampiran`;
    return `PDF, JPEG, atau PNG; ${banyak}${terbesar ? `, masing-masing paling besar ${ukuran(terbesar)}` : ''}.`;
  }

  async muat(lembar) {
    await this.tanyakan();
    await this.pulihkan(lembar);
  }

  /** Asks what was sent for forms that never came, here or in another window; says whether somebody answered. */
  async tanyakan() {
    const { terbesar, belumDikirim } = await unggahan();
    this.terbesar = terbesar ?? this.terbesar;
    this.batas.textContent = this.sebutBatas(this.terbesar);
    belumDikirim?.forEach(satu => this.kenali({ ...satu, sendiri: true }));
    return belumDikirim !== undefined;
  }

  kenali(satu) {
    this.dikenal.set(satu.id, satu);
  }

  /** @param nilai files as a submission has them, or ids of files that stood here or were sent for a form that never came */
  async isi(nilai) {
    nilai.filter(satu => typeof satu !== 'string').forEach(satu => this.kenali(satu));
    const id = nilai.map(satu => satu.id ?? satu);
    const terjawab = id.every(satu => this.dikenal.has(satu)) || await this.tanyakan();
    this.berkas = id.filter(satu => this.dikenal.has(satu)).map(satu => ({ ...this.dikenal.get(satu), selesai: true }));
    this.gambar();
    const hilang = nilai.length - this.berkas.length;
    this.tandai(!hilang ? '' : terjawab ? `${hilang} lampiran yang pernah diunggah sudah dibuang; unggah lagi.`
      : `${hilang} lampiran yang pernah diunggah belum dapat ditampilkan: sambungan terputus. Muat ulang halaman sebelum mengisi.`);
  }

  /** The whole form is thrown away: its files that were never sent go along. */
  buang() {
    this.berkas.forEach(satu => this.lepaskan(satu));
  }

  lepaskan(satu) {
    satu.dilepas = true;
    satu.batalkan?.();
    if (satu.selesai && satu.sendiri) {
      this.dikenal.delete(satu.id);
      buang(satu.id);
    }
  }

  nilai() {
    const selesai = this.berkas.filter(satu => satu.selesai);
    return selesai.length ? selesai.map(({ id }) => id) : null;
  }

  takTersentuh() {
    return this.berkas.length === 0;
  }

  keluhan() {
    return this.berkas.some(satu => satu.kiriman) ? 'Lampiran sedang diunggah; tunggu sampai selesai, lalu kirim lagi.'
      : this.berkas.some(satu => satu.salah) ? 'Hapus lampiran yang tidak diterima, atau ganti dengan yang lain.'
        : super.keluhan();
  }

  kendali() {
    return [this.masukan];
  }

  tandai(pesan) {
    super.tandai(pesan);
    this.masukan.setAttribute('aria-describedby', `${this.batas.id} ${this.salah.id}`);
  }

  /** Each file is sent by itself, after all that was chosen before it. */
  pilih(dipilih) {
    this.masukan.value = '';
    const tempat = this.maksimum - this.berkas.length;
    const baru = dipilih.slice(0, Math.max(0, tempat)).map(berkas => ({ nama: berkas.name, ukuran: berkas.size, berkas,
      kiriman: true }));
    this.berkas.push(...baru);
    this.ubah();
    if (dipilih.length > baru.length) {
      this.tandai(`Paling banyak ${this.maksimum} lampiran; ${dipilih.length - baru.length} tidak diambil.`);
    }
    baru.forEach(satu => {
      const kirim = () => this.kirim(satu);
      antrean = antrean.then(kirim, kirim);
    });
  }

  async kirim(satu) {
    if (!this.berkas.includes(satu)) {
      return;
    }
    try {
      if (this.terbesar && satu.ukuran > this.terbesar) {
        throw new Error(`Terlalu besar (${ukuran(satu.ukuran)}): paling besar ${ukuran(this.terbesar)} tiap lampiran. `
          + 'Perkecil atau pisahkan.');
      }
      const { janji, batalkan } = unggah(satu.berkas, bagian => { satu.maju.value = bagian; });
      satu.batalkan = batalkan;
      const tersimpan = await janji;
      if (satu.dilepas) {
        buang(tersimpan.id);
        return;
      }
      Object.assign(satu, tersimpan, { selesai: true, sendiri: true, batalkan: null });
      this.kenali({ id: satu.id, nama: satu.nama, jenis: satu.jenis, ukuran: satu.ukuran, sendiri: true });
      this.kabar.textContent = `${satu.nama} sudah diunggah.`;
    } catch (galat) {
      satu.salah = galat.message;
    }
    satu.kiriman = false;
    this.ubah();
  }

  hapus(satu) {
    this.lepaskan(satu);
    const ke = this.berkas.indexOf(satu);
    this.berkas.splice(ke, 1);
    this.kabar.textContent = `${satu.nama} dihapus.`;
    this.ubah();
    (this.daftar.children[ke]?.querySelector('button') ?? this.masukan).focus();
  }

  ubah() {
    this.gambar();
    this.bagian.dispatchEvent(new Event('input', { bubbles: true }));
  }

  gambar() {
    this.daftar.replaceChildren(...this.berkas.map(satu => this.baris(satu)));
    this.tombol.hidden = this.berkas.length >= this.maksimum;
  }

  baris(satu) {
    const hapus = tombolKolom('Hapus', () => this.hapus(satu));
    hapus.setAttribute('aria-label', `Hapus ${satu.nama}`);
    satu.maju = unsur('progress', { max: 1, value: satu.maju?.value ?? 0, hidden: !satu.kiriman });
    satu.maju.setAttribute('aria-label', `Mengunggah ${satu.nama}`);
    const keterangan = satu.salah ?? (satu.selesai ? `${satu.sendiri ? '' : 'sudah terlampir; '}${satu.jenis}, ${ukuran(satu.ukuran)}` : 'sedang diunggah …');
    return unsur('li', { className: satu.salah ? 'rukun-gagal' : '' }, unsur('span', { className: 'rukun-berkas' }, satu.nama),
      unsur('span', {}, keterangan), satu.maju, hapus);
  }
};

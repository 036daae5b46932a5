import { bacaBilangan, bacaJam, bacaRupiah, bacaTanggal } from './baca-nilai.js';
import { ambilDaftar } from './daftar.js';
import { DaftarCentang } from './daftar-centang.js';
import { kolomLampiran } from './lampiran.js';
import { Pemilih, tertulis } from './pemilih.js';
import { kolomRahasia } from './rahasia.js';
import { tombolKalender } from './tanggal.js';
import { tombol, tombolKolom, unsur } from './unsur.js';

let nomor = 0;

/**
 * One field of an embedded form: an element whose attributes say what it is, its label and controls inside.
 *
 * data-kolom    component of the isian record; .rukun-label holds its label
 * data-jenis    kind of field, see the table below
 * data-wajib    must have a value while it is visible
 * data-bila     "field=X|Y;other!=Z;lembar.name=W": visible only where all of it holds, otherwise sent as null
 * data-daftar   list that the server offers: tugas/{id}/daftar/{name} or, on a start form, mulai/{key}/daftar/{name};
 *               "lembar.{name}": a list of the sheet
 * data-induk    field whose chosen ids decide what is offered: only what they belong to
 * data-bila-ada   the list is only shown where it offers something
 * data-kata     what is said of those who are ticked ("12 dari 40 hadir")
 * data-minimum, data-sebutan, data-minimum-kelompok   names in the sheet of the least number of people, and its name
 * data-bagian-id   names of the parts of an id, "unit/orang": each is then sent as an object
 * data-bagian   field of a row, in the template of a field of rows (data-jenis="baris"; data-maksimum: how many rows)
 * data-minimum, data-maksimum   limits of a number; data-desimal allows a fraction
 * data-pola, data-pola-pesan   form of a text and what is said of others
 * data-rahasia   text of which readers are told the end only: what was sent before stays unless it is typed anew
 */
class Kolom {

  constructor(bagian) {
    this.bagian = bagian;
    this.nama = bagian.dataset.kolom ?? bagian.dataset.bagian;
    this.wajib = 'wajib' in bagian.dataset;
    this.salah = unsur('p', { className: 'rukun-salah', role: 'alert', id: `rukun-salah-${++nomor}` });
    this.bagian.append(this.salah);
    this.siapkan();
    this.asal = this.draf();
  }

  siapkan() {}

  /** Called whenever a field changes. */
  ikuti() {}

  /** Whether the field has nothing to offer here. */
  get takBerguna() {
    return false;
  }

  /** What stands in the field, as typed, also what cannot be read: as a draft keeps it (JSON). */
  draf() {
    return this.nilai();
  }

  /** Shows what a draft kept; null for nothing. */
  async dariDraf(isi) {
    await this.isi(isi ?? []);
  }

  /** The whole form is thrown away, with what was kept of it elsewhere. */
  buang() {}

  /** Whether nobody fills the field in here. */
  get hanyaBaca() {
    const kendali = this.kendali();
    return kendali.length > 0 && kendali.every(satu => satu.disabled || satu.readOnly);
  }

  /** Called when the sheet is known; may fetch what the field offers. Shows what was submitted before, and the draft over it. */
  async muat(lembar) {
    await this.pulihkan(lembar);
  }

  async pulihkan(lembar) {
    const awal = lembar?.awal?.[this.nama];
    if (awal !== undefined && awal !== null) {
      await this.isi(awal);
      this.asal = this.draf();
    }
    if (lembar?.draf?.[this.nama] !== undefined) {
      await this.dariDraf(lembar.draf[this.nama]);
    }
  }

  get tampil() {
    return !this.bagian.hidden;
  }

  kosong() {
    const nilai = this.nilai();
    return nilai === null || Array.isArray(nilai) && nilai.length === 0;
  }

  /** Whether nothing at all stands in the field, not even what cannot be read. */
  takTersentuh() {
    return this.kosong();
  }

  /** Marks the field if it lacks what it must have; says whether it is complete. */
  periksa() {
    this.tandai(this.tampil ? this.keluhan() : '');
    return this.salah.textContent === '';
  }

  /** What is wrong with the field as it stands; empty if nothing is. */
  keluhan() {
    return this.wajib && this.kosong() ? 'Wajib diisi.' : '';
  }

  tandai(pesan) {
    this.salah.textContent = pesan;
    this.bagian.classList.toggle('has-error', pesan !== '');
    this.kendali().forEach(kendali => {
      kendali.setAttribute('aria-invalid', String(pesan !== ''));
      kendali.setAttribute('aria-describedby', this.salah.id);
    });
  }

  /** What a person fills in, of this field alone. */
  kendali() {
    return [...this.bagian.querySelectorAll('input, select, textarea')];
  }

  /** Shows what the server has against the field; "tokoh[1].nama" is a field of its second row. */
  tolak(kunci, pesan) {
    this.tandai(pesan);
  }

  /** Goes to the first control that is wrong. */
  fokus() {
    this.bagian.scrollIntoView({ block: 'center' });
    this.kendali().find(kendali => !kendali.hidden && !kendali.disabled)?.focus({ preventScroll: true });
  }

  /** The variable to send; an invisible or empty field is null, one that has nothing to offer is sent as it is: empty. */
  variabel() {
    const nilai = this.tampil || this.takBerguna ? this.nilai() : null;
    return nilai === null ? { name: this.nama, value: null } : { name: this.nama, type: this.jenis(nilai), value: nilai };
  }

  jenis(nilai) {
    return Array.isArray(nilai) ? 'Json' : typeof nilai === 'boolean' ? 'Boolean' : 'String';
  }
}

class Teks extends Kolom {

  siapkan() {
    this.masukan = this.bagian.querySelector('input, select, textarea');
  }

  isi(nilai) {
    this.masukan.value = nilai;
  }

  draf() {
    return this.masukan.value;
  }

  nilai() {
    return this.masukan.value.trim() || null;
  }

  keluhan() {
    const { pola, polaPesan } = this.bagian.dataset;
    const menyimpang = pola && !this.kosong() && !new RegExp(pola).test(this.nilai());
    return menyimpang ? `Isian ${polaPesan}.` : super.keluhan();
  }
}

/** A text that is read as it is typed; how it was understood stands below it, and what cannot be read stays as typed. */
class Ketikan extends Kolom {

  siapkan() {
    this.masukan = this.bagian.querySelector('input');
    this.sebutan = unsur('p', { className: 'rukun-terbaca' });
    this.sebutan.setAttribute('aria-live', 'polite');
    this.masukan.after(this.sebutan);
    this.masukan.addEventListener('input', () => this.sebut());
    this.masukan.addEventListener('change', () => this.periksa());
  }

  terbaca() {
    return this.masukan.value.trim() ? this.baca(this.masukan.value) : { nilai: null, kata: '' };
  }

  takTersentuh() {
    return this.masukan.value.trim() === '';
  }

  sebut() {
    this.sebutan.textContent = this.terbaca().kata ?? '';
  }

  isi(nilai) {
    this.masukan.value = this.tulis(String(nilai));
    this.sebut();
  }

  draf() {
    return this.masukan.value;
  }

  dariDraf(ketikan) {
    this.masukan.value = ketikan;
    this.sebut();
    this.tandai(this.terbaca().salah ?? '');
  }

  /** The value as it stands in the field when it was there before. */
  tulis(nilai) {
    return nilai;
  }

  nilai() {
    return this.terbaca().nilai ?? null;
  }

  keluhan() {
    return this.terbaca().salah ?? this.diLuarBatas() ?? super.keluhan();
  }

  /** What is wrong with a value that could be read; null if nothing is. */
  diLuarBatas() {
    return null;
  }
}

class Tanggal extends Ketikan {

  siapkan() {
    super.siapkan();
    this.masukan.placeholder = 'hh/bb/tttt';
    this.masukan.after(tombolKalender(() => this.nilai(), nilai => {
      this.isi(nilai);
      this.masukan.dispatchEvent(new Event('input', { bubbles: true }));
    }, () => this.bagian.closest('form').dataset.hariIni));
  }

  baca(teks) {
    return bacaTanggal(teks);
  }

  tulis(nilai) {
    return nilai.split('-').map(Number).reverse().join('/');
  }
}

class Jam extends Ketikan {

  siapkan() {
    super.siapkan();
    this.masukan.placeholder = 'jj.mm';
  }

  baca(teks) {
    return bacaJam(teks);
  }

  tulis(nilai) {
    return nilai.slice(0, 5).replace(':', '.');
  }
}

class Bilangan extends Ketikan {

  siapkan() {
    super.siapkan();
    this.masukan.inputMode = 'decimal';
  }

  baca(teks) {
    const { salah, nilai, kata } = this.uraikan(teks);
    return salah ? { salah } : { nilai: Number(nilai), kata };
  }

  uraikan(teks) {
    return bacaBilangan(teks, 'desimal' in this.bagian.dataset);
  }

  /** Before three digits a comma could part thousands: a nought behind them says that it does not. */
  tulis(nilai) {
    return nilai.replace('.', ',').replace(/,[0-9]{3}$/, pecahan => `${pecahan}0`);
  }

  diLuarBatas() {
    const { minimum, maksimum } = this.bagian.dataset;
    const nilai = this.nilai();
    const lewat = (batas, banding) => nilai !== null && batas !== undefined && banding(nilai, Number(batas));
    return lewat(minimum, (a, b) => a < b) ? `Paling sedikit ${this.uraikan(this.tulis(minimum)).kata ?? minimum}.`
      : lewat(maksimum, (a, b) => a > b) ? `Paling banyak ${this.uraikan(this.tulis(maksimum)).kata ?? maksimum}.` : null;
  }

  jenis(nilai) {
    return 'desimal' in this.bagian.dataset ? 'Double' : Math.abs(nilai) < 2 ** 31 ? 'Integer' : 'Long';
  }
}

class Rupiah extends Bilangan {

  uraikan(teks) {
    return bacaRupiah(teks);
  }
}

class PilihanTunggal extends Kolom {

  /** What the sheet says is nobody's choice here is not shown, unless it was chosen before. */
  async muat(lembar) {
    await super.muat(lembar);
    const tanpa = lembar?.tanpaPilihan?.[this.nama] ?? [];
    this.kendali().forEach(kotak => { kotak.closest('label').hidden = tanpa.includes(kotak.value) && !kotak.checked; });
  }

  isi(nilai) {
    this.bagian.querySelectorAll('input').forEach(kotak => { kotak.checked = kotak.value === nilai; });
  }

  nilai() {
    return this.bagian.querySelector('input:checked')?.value ?? null;
  }
}

class PilihanBanyak extends Kolom {

  isi(nilai) {
    this.bagian.querySelectorAll('input').forEach(kotak => { kotak.checked = nilai.includes(kotak.value); });
  }

  nilai() {
    return [...this.bagian.querySelectorAll('input:checked')].map(kotak => kotak.value);
  }
}

class Centang extends Kolom {

  isi(nilai) {
    this.bagian.querySelector('input').checked = nilai;
  }

  nilai() {
    return this.bagian.querySelector('input').checked;
  }
}

/** A field whose choices come from the server; it cannot be sent before they are there. */
class DariServer extends Kolom {

  get wadah() {
    return this.bagian.querySelector('[data-daftar]');
  }

  async muat(lembar, jalur) {
    this.termuat = false;
    this.tandai('');
    try {
      const { daftar } = this.wadah.dataset;
      const [, dariLembar] = daftar.match(/^lembar\.(.+)$/) ?? [];
      this.cari = pencarian => dariLembar ? isiLembar(lembar, dariLembar) : ambilDaftar(`${jalur}/daftar/${daftar}`, pencarian);
      this.tampilkan(await this.cari(this.pencarianAwal()), lembar);
      await this.pulihkan(lembar);
      this.termuat = true;
      this.tandai(this.hilang ?? '');
    } catch (galat) {
      this.tandai(galat.message);
      this.salah.append(' ', tombol('Muat ulang daftar', async () => {
        await this.muat(lembar, jalur);
        this.bagian.dispatchEvent(new Event('input', { bubbles: true }));
      }));
    }
  }

  /** A choice that nobody must make and for which nothing is offered here is not asked. */
  get takBerguna() {
    const { daftar, bilaAda } = this.wadah.dataset;
    return !this.wajib && (bilaAda !== undefined || daftar.startsWith('lembar.')) && this.ditawarkan?.length === 0;
  }

  /** What is asked for when the form is opened: here all rows. */
  pencarianAwal() {
    return {};
  }

  periksa() {
    if (this.tampil && !this.termuat) {
      if (this.salah.textContent === '') {
        this.tandai('Daftar sedang dimuat; tunggu sebentar.');
      }
      return false;
    }
    return super.periksa();
  }
}

/** A list of the sheet is there already, and whole; its rows name their parts as the sheet does. */
function isiLembar(lembar, nama) {
  const baris = (lembar?.[nama] ?? []).map(({ value, label, induk }) => ({ id: value, label, induk }));
  return { baris, jumlah: baris.length };
}

/** What names a control to its label and to a screen reader: it goes with the control. */
const sebutanKendali = ['id', 'aria-label'];

const tidakLagi = 'Pilihan yang lama tidak lagi ada dalam daftar; pilih lagi.';

/** One row of a list: chosen from all of them where they are few, searched for where they are many. */
class PilihanServer extends DariServer {

  get ditawarkan() {
    return this.pilihan;
  }

  siapkan() {
    this.bagian.addEventListener('input', () => { this.semula = null; });
  }

  pencarianAwal() {
    return { cari: '' };
  }

  tampilkan({ baris, jumlah }) {
    this.pilihan = baris;
    if (baris.length < jumlah || 'dicari' in this.wadah.dataset) {
      this.#carikan();
    } else {
      this.#tawarkan(baris);
    }
  }

  /** A text box takes the place of a list that is too long to be read, and its label. */
  #carikan() {
    this.pemilih ??= new Pemilih({
      cari: (cari, lewati) => this.cari({ cari, lewati }),
      saatBerubah: () => this.bagian.dispatchEvent(new Event('input', { bubbles: true }))
    });
    if (!this.wadah.hidden) {
      this.wadah.hidden = true;
      sebutanKendali.filter(sifat => this.wadah.hasAttribute(sifat)).forEach(sifat => {
        this.pemilih.masukan.setAttribute(sifat, this.wadah.getAttribute(sifat));
        this.wadah.removeAttribute(sifat);
      });
      this.wadah.after(this.pemilih.unsur);
    }
  }

  ikuti(kolom) {
    const penentu = kolom.find(lain => lain.nama === this.wadah.dataset.induk);
    if (penentu?.termuat && this.pilihan) {
      const induk = penentu.induk();
      this.#tawarkan(this.pilihan.filter(({ id }) => induk.includes(id)));
    }
  }

  #tawarkan(pilihan) {
    const dipilih = this.nilai() ?? this.semula;
    this.wadah.replaceChildren(unsur('option', { value: '' }, 'Pilih …'),
      ...pilihan.map(({ id, label, keterangan }) =>
        unsur('option', { value: id }, keterangan ? `${label} (${keterangan})` : label)));
    this.wadah.value = pilihan.some(({ id }) => id === dipilih) ? dipilih : '';
  }

  async isi(nilai) {
    this.semula = nilai;
    if (this.pemilih) {
      this.pemilih.pilih((await this.cari({ id: nilai })).baris[0] ?? null);
    } else {
      this.wadah.value = nilai;
    }
    this.hilang = (this.pemilih ? this.nilai() !== null : this.pilihan.some(({ id }) => id === nilai)) ? null : tidakLagi;
  }

  /** Words that were typed and lead to no choice yet are kept as such. */
  draf() {
    return this.pemilih?.tersisa ? { ketikan: this.pemilih.tersisa } : this.nilai() ?? this.semula ?? null;
  }

  async dariDraf(isi) {
    if (typeof isi === 'string') {
      await this.isi(isi);
      return;
    }
    this.semula = null;
    this.hilang = null;
    this.wadah.value = '';
    this.pemilih?.ketik(isi?.ketikan ?? '');
  }

  nilai() {
    return this.pemilih ? this.pemilih.nilai : this.wadah.value || null;
  }

  takTersentuh() {
    return this.kosong() && !this.pemilih?.tersisa;
  }

  keluhan() {
    return this.pemilih?.tersisa ? `“${this.pemilih.tersisa}” belum dipilih: pilih satu dari yang ditawarkan.` : super.keluhan();
  }
}

/** Several rows of a list of any size: searched for one by one, what is chosen stands above. */
class PemilihBanyak extends DariServer {

  siapkan() {
    this.terpilih = [];
  }

  pencarianAwal() {
    return { cari: '' };
  }

  tampilkan() {
    this.pemilih = new Pemilih({
      cari: (cari, lewati) => this.cari({ cari, lewati }),
      saatBerubah: baris => {
        this.pemilih.pilih(null);
        this.#ubah(this.terpilih.some(({ id }) => id === baris.id) ? this.terpilih : [...this.terpilih, baris]);
      }
    });
    this.pemilih.masukan.setAttribute('aria-label', this.bagian.querySelector('.rukun-label').textContent);
    this.dipilih = unsur('ul', { className: 'rukun-dipilih' });
    this.wadah.replaceChildren(this.dipilih, this.pemilih.unsur);
  }

  async isi(nilai) {
    const ids = nilai.map(satu => idBaris(satu, this.wadah));
    const ditemukan = ids.length ? (await this.cari({ id: ids })).baris : [];
    this.terpilih = ids.map(id => ditemukan.find(satu => satu.id === id)).filter(Boolean);
    this.hilang = this.terpilih.length < ids.length
      ? `${ids.length - this.terpilih.length} pilihan yang lama tidak lagi ada dalam daftar.` : null;
    this.#gambar();
  }

  nilai() {
    return this.terpilih.map(({ id }) => nilaiBaris(id, this.wadah));
  }

  draf() {
    return { pilihan: this.nilai(), ketikan: this.pemilih?.tersisa ?? '' };
  }

  async dariDraf({ pilihan, ketikan }) {
    await this.isi(pilihan);
    this.pemilih.ketik(ketikan);
  }

  keluhan() {
    return this.pemilih?.tersisa ? `“${this.pemilih.tersisa}” belum dipilih: pilih satu dari yang ditawarkan.` : super.keluhan();
  }

  #ubah(terpilih) {
    this.terpilih = terpilih;
    this.#gambar();
    this.bagian.dispatchEvent(new Event('input', { bubbles: true }));
  }

  #gambar() {
    this.dipilih.replaceChildren(...this.terpilih.map(baris => {
      const hapus = tombolKolom('Hapus', () => {
        this.#ubah(this.terpilih.filter(({ id }) => id !== baris.id));
        this.pemilih.masukan.focus();
      });
      hapus.setAttribute('aria-label', `Hapus ${tertulis(baris)}`);
      return unsur('li', {}, tertulis(baris), ' ', hapus);
    }));
  }
}

/** The id of a row from what was sent for it, which may name the parts of the id. */
function idBaris(nilai, { dataset: { bagianId } }) {
  return bagianId ? bagianId.split('/').map(nama => nilai[nama]).join('/') : nilai;
}

function nilaiBaris(id, { dataset: { bagianId } }) {
  const bagian = id.split('/');
  return bagianId ? Object.fromEntries(bagianId.split('/').map((nama, urutan) => [nama, bagian[urutan]])) : id;
}

class Daftar extends DariServer {

  get ditawarkan() {
    return this.orang;
  }

  tampilkan({ baris: orang }, lembar) {
    const { minimum, sebutan, minimumKelompok, kata } = this.wadah.dataset;
    this.orang = orang;
    this.daftar = new DaftarCentang(this.wadah, {
      minimum: lembar?.[minimum],
      sebutan,
      kata,
      minimumKelompok: lembar?.[minimumKelompok],
      saatBerubah: () => this.wadah.dispatchEvent(new Event('input', { bubbles: true }))
    });
    this.daftar.isi(orang);
  }

  isi(nilai) {
    const ids = nilai.map(satu => idBaris(satu, this.wadah));
    const hilang = ids.filter(id => !this.orang.some(satu => satu.id === id)).length;
    this.hilang = hilang ? `${hilang} pilihan yang lama tidak lagi ada dalam daftar.` : null;
    this.daftar.centang(ids);
  }

  /** What the ticked rows belong to. */
  induk() {
    const nilai = this.daftar.nilai();
    return this.orang.filter(({ id }) => nilai.includes(id)).map(({ induk }) => induk);
  }

  nilai() {
    return (this.daftar?.nilai() ?? []).map(id => nilaiBaris(id, this.wadah));
  }
}

/** The control of a field of a row: a box that searches has taken the place of a list that is hidden. */
const kendaliBaris = ':is(input, textarea, select):not([hidden])';

/**
 * Rows of fields that people add and take away. A row in which nothing stands is not sent. No member is private: a field is
 * prepared before its class could have private ones.
 */
class Baris extends Kolom {

  siapkan() {
    this.cetakan = [...this.bagian.querySelector('template').content.children];
    this.maksimum = Number(this.bagian.dataset.maksimum);
    this.baris = [];
    this.badan = unsur('tbody');
    this.tombol = tombolKolom('Tambah baris', () => {
      const { kolom } = this.tambah();
      kolom.forEach(satu => satu.muat({}, this.jalur));
      kolom[0].bagian.querySelector(kendaliBaris).focus();
    });
    this.kabar = unsur('span', { className: 'rukun-kabar', role: 'status' });
    this.salah.before(unsur('div', { className: 'rukun-tabel' }, unsur('table', {}, this.kepala(), this.badan)),
      unsur('div', { className: 'rukun-alat' }, this.tombol, this.kabar));
    this.bagian.addEventListener('input', ({ target }) =>
      this.baris.flatMap(({ kolom }) => kolom).find(satu => satu.bagian.contains(target))?.tandai(''));
    this.tambah();
  }

  /**
   * What stood there before comes first, so that nothing is sent or typed while it is not there yet; an empty row gets its choices from
   * the server once it is known where from.
   */
  async muat(lembar, jalur) {
    this.jalur = jalur;
    const kosong = this.baris;
    await super.muat(lembar);
    if (this.baris === kosong) {
      await Promise.all(kosong.flatMap(({ kolom }) => kolom.map(satu => satu.muat({}, jalur))));
    }
  }

  async isi(nilai) {
    await this.isiUlang(nilai.map(awal => ({ awal })));
  }

  draf() {
    return this.baris.map(({ kolom }) => Object.fromEntries(kolom.map(satu => [satu.nama, satu.draf()])));
  }

  async dariDraf(isi) {
    await this.isiUlang(isi.map(draf => ({ draf })));
  }

  /** Puts these rows in place of those that stand there. */
  async isiUlang(isi) {
    this.baris = [];
    this.susun();
    await Promise.all(isi.flatMap(satu => this.tambah().kolom.map(kolom => kolom.muat(satu, this.jalur))));
  }

  nilai() {
    const terisi = this.terisi();
    return terisi.length
      ? terisi.map(({ kolom }) => Object.fromEntries(kolom.map(satu => [satu.nama, satu.nilai()]))) : null;
  }

  periksa() {
    const terisi = this.tampil ? this.terisi() : [];
    this.baris.forEach(satu => satu.kolom.forEach(kolom => kolom.tandai('')));
    const lengkap = terisi.flatMap(({ kolom }) => kolom).filter(satu => !satu.periksa()).length === 0;
    return super.periksa() && lengkap;
  }

  /** Each row's fields carry their own messages; what is wrong with all of them is told by the button that adds one. */
  kendali() {
    return [this.tombol];
  }

  tolak(kunci, pesan) {
    const [, ke, nama] = kunci.match(/^\w+\[(\d+)\]\.(\w+)$/) ?? [];
    const bagian = this.terisi()[ke]?.kolom.find(satu => satu.nama === nama);
    (bagian ?? { tandai: isi => this.tandai(isi) }).tandai(pesan);
  }

  fokus() {
    const salah = this.baris.flatMap(({ kolom }) => kolom).find(satu => satu.salah.textContent !== '');
    return salah ? salah.fokus() : super.fokus();
  }

  kepala() {
    const judul = this.cetakan.map(satu => {
      const label = satu.querySelector('.rukun-label').textContent;
      const keterangan = satu.querySelector('.rukun-keterangan-kolom')?.textContent;
      return unsur('th', { scope: 'col', className: 'wajib' in satu.dataset ? 'rukun-wajib' : '' }, label,
        keterangan ? unsur('small', {}, keterangan) : null);
    });
    return unsur('thead', {}, unsur('tr', {}, unsur('th', { scope: 'col' }, 'Baris'), ...judul, unsur('td')));
  }

  terisi() {
    return this.baris.filter(({ kolom }) => kolom.some(satu => !satu.takTersentuh()));
  }

  tambah() {
    const bagian = this.cetakan.map(satu => document.importNode(satu, true));
    const nomor = unsur('th', { scope: 'row' });
    const hapus = tombolKolom('Hapus', () => this.hapus(baris));
    const baris = {
      nomor,
      hapus,
      kolom: bagian.map(satu => new jenis[satu.dataset.jenis](satu)),
      unsur: unsur('tr', {}, nomor, ...bagian.map(satu => unsur('td', {}, satu)), unsur('td', {}, hapus))
    };
    this.baris.push(baris);
    this.susun();
    return baris;
  }

  hapus(baris) {
    const ke = this.baris.indexOf(baris);
    this.baris.splice(ke, 1);
    this.susun();
    this.kabar.textContent = `Baris ${ke + 1} dihapus. ${this.kabar.textContent}`;
    (this.baris[ke]?.hapus ?? this.tombol).focus();
    this.bagian.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** Numbers the rows; each control is named by its label and its row. */
  susun() {
    this.badan.replaceChildren(...this.baris.map(({ unsur: satu }) => satu));
    this.baris.forEach(({ nomor, hapus, kolom }, ke) => {
      nomor.textContent = ke + 1;
      hapus.setAttribute('aria-label', `Hapus baris ${ke + 1}`);
      kolom.forEach(({ bagian }) => bagian.querySelector(kendaliBaris).setAttribute('aria-label',
        `${bagian.querySelector('.rukun-label').textContent}, baris ${ke + 1}`));
    });
    this.tombol.disabled = this.baris.length >= this.maksimum;
    this.kabar.textContent = this.tombol.disabled ? `Paling banyak ${this.maksimum} baris.` : '';
  }
}

const jenis = {
  teks: Teks,
  'teks-panjang': Teks,
  tanggal: Tanggal,
  jam: Jam,
  bilangan: Bilangan,
  rupiah: Rupiah,
  'pilihan-tunggal': PilihanTunggal,
  'pilihan-ringkas': Teks,
  'pilihan-ganda': PilihanBanyak,
  'pilihan-server': PilihanServer,
  centang: Centang,
  daftar: Daftar,
  'pemilih-banyak': PemilihBanyak,
  baris: Baris,
  lampiran: kolomLampiran(Kolom)
};

const Rahasia = kolomRahasia(Teks);

/** All fields of a form, in their order. */
export function kolomKolom(form) {
  return [...form.querySelectorAll('[data-kolom]')]
    .map(bagian => new ('rahasia' in bagian.dataset ? Rahasia : jenis[bagian.dataset.jenis])(bagian));
}

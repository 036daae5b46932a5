import { bacaBilangan, bacaJam, bacaRupiah, bacaTanggal } from './baca-nilai.js';
import { ambilDaftar } from './daftar.js';
import { DaftarCentang } from './daftar-centang.js';
import { pasangKalender } from './tanggal.js';
import { unsur } from './unsur.js';

/**
 * One field of an embedded form: an element whose attributes say what it is, its label and controls inside.
 *
 * data-kolom    component of the isian record; .rukun-label holds its label
 * data-jenis    kind of field, see the table below
 * data-wajib    must have a value while it is visible
 * data-bila     "field=VALUE|OTHER;field=VALUE": visible only if each part holds, otherwise sent as null
 * data-minimum, data-maksimum   limits of a bilangan or rupiah; data-desimal allows a fraction
 * data-daftar   list that the server offers: tugas/{id}/daftar/{name} or, on a start form, mulai/{key}/daftar/{name}
 * data-minimum, data-sebutan, data-minimum-kelompok   names in the sheet of the least number of people, and its name
 * data-bagian-id   names of the parts of an id, "unit/orang": each is then sent as an object
 *
 * A text input with the class rukun-tanggal is a date.
 */
class Kolom {

  constructor(bagian) {
    this.bagian = bagian;
    this.nama = bagian.dataset.kolom;
    this.wajib = 'wajib' in bagian.dataset;
    this.salah = unsur('p', { className: 'rukun-salah', role: 'alert' });
    this.bagian.append(this.salah);
    this.siapkan();
  }

  siapkan() {}

  /** Called when the sheet is known; may fetch what the field offers. Shows what was submitted before, if anything. */
  async muat(lembar) {
    this.pulihkan(lembar);
  }

  pulihkan(lembar) {
    const awal = lembar?.awal?.[this.nama];
    if (awal !== undefined && awal !== null) {
      this.isi(awal);
    }
  }

  get tampil() {
    return !this.bagian.hidden;
  }

  kosong() {
    const nilai = this.nilai();
    return nilai === null || Array.isArray(nilai) && nilai.length === 0;
  }

  /** Marks the field if it lacks what it must have; says whether it is complete. */
  periksa() {
    this.tandai(this.tampil && this.wajib && this.kosong() ? 'Wajib diisi.' : '');
    return this.salah.textContent === '';
  }

  tandai(pesan) {
    this.salah.textContent = pesan;
    this.bagian.classList.toggle('has-error', pesan !== '');
  }

  /** The variable to send; an invisible or empty field is null. */
  variabel() {
    const nilai = this.tampil ? this.nilai() : null;
    return nilai === null ? { name: this.nama, value: null } : { name: this.nama, type: this.jenis(nilai), value: nilai };
  }

  jenis(nilai) {
    return Array.isArray(nilai) ? 'Json' : typeof nilai === 'boolean' ? 'Boolean' : 'String';
  }
}

class Teks extends Kolom {

  siapkan() {
    this.masukan = this.bagian.querySelector('input, select, textarea');
    if (this.masukan.matches('.rukun-tanggal')) {
      pasangKalender(this.masukan);
    }
  }

  isi(nilai) {
    this.masukan._flatpickr ? this.masukan._flatpickr.setDate(nilai) : this.masukan.value = nilai;
  }

  nilai() {
    return this.masukan.value.trim() || null;
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

  sebut() {
    this.sebutan.textContent = this.terbaca().kata ?? '';
  }

  isi(nilai) {
    this.masukan.value = this.tulis(String(nilai));
    this.sebut();
  }

  /** The value as it stands in the field when it was there before. */
  tulis(nilai) {
    return nilai;
  }

  nilai() {
    return this.terbaca().nilai ?? null;
  }

  periksa() {
    const salah = this.tampil && (this.terbaca().salah ?? this.keluhan());
    if (salah) {
      this.tandai(salah);
      return false;
    }
    return super.periksa();
  }

  /** What is wrong with a value that could be read. */
  keluhan() {
    return null;
  }
}

class Tanggal extends Ketikan {

  baca(teks) {
    return bacaTanggal(teks);
  }

  tulis(nilai) {
    return nilai.split('-').map(Number).reverse().join('/');
  }
}

class Jam extends Ketikan {

  baca(teks) {
    return bacaJam(teks);
  }

  tulis(nilai) {
    return nilai.slice(0, 5).replace(':', '.');
  }
}

class Bilangan extends Ketikan {

  baca(teks) {
    const { salah, nilai, kata } = this.uraikan(teks);
    return salah ? { salah } : { nilai: Number(nilai), kata };
  }

  uraikan(teks) {
    return bacaBilangan(teks, 'desimal' in this.bagian.dataset);
  }

  tulis(nilai) {
    return nilai.replace('.', ',');
  }

  keluhan() {
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
      this.tampilkan(await ambilDaftar(`${jalur}/daftar/${this.wadah.dataset.daftar}`), lembar);
      this.pulihkan(lembar);
      this.termuat = true;
      this.tandai('');
    } catch (galat) {
      this.tandai(galat.message);
      const ulang = unsur('button', { type: 'button', className: 'btn btn-default btn-sm' }, 'Muat ulang daftar');
      ulang.addEventListener('click', () => this.muat(lembar, jalur));
      this.salah.append(' ', ulang);
    }
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

class PilihanServer extends DariServer {

  tampilkan(pilihan) {
    this.wadah.replaceChildren(unsur('option', { value: '' }, 'Pilih …'),
      ...pilihan.map(({ id, label, keterangan }) =>
        unsur('option', { value: id }, keterangan ? `${label} (${keterangan})` : label)));
  }

  isi(nilai) {
    this.wadah.value = nilai;
  }

  nilai() {
    return this.wadah.value || null;
  }
}

class Daftar extends DariServer {

  tampilkan(orang, lembar) {
    const { minimum, sebutan, minimumKelompok } = this.wadah.dataset;
    this.daftar = new DaftarCentang(this.wadah, {
      minimum: lembar?.[minimum],
      sebutan,
      minimumKelompok: lembar?.[minimumKelompok],
      saatBerubah: () => this.tandai('')
    });
    this.daftar.isi(orang);
  }

  isi(nilai) {
    const bagian = this.wadah.dataset.bagianId?.split('/');
    this.daftar.centang(bagian ? nilai.map(satu => bagian.map(nama => satu[nama]).join('/')) : nilai);
  }

  nilai() {
    const bagian = this.wadah.dataset.bagianId?.split('/');
    const uraikan = id => Object.fromEntries(id.split('/').map((isi, urutan) => [bagian[urutan], isi]));
    return bagian ? this.daftar.nilai().map(uraikan) : this.daftar.nilai();
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
  'pilihan-ganda': PilihanBanyak,
  'pilihan-banyak': PilihanBanyak,
  'pilihan-server': PilihanServer,
  centang: Centang,
  daftar: Daftar
};

/** All fields of a form, in their order. */
export function kolomKolom(form) {
  return [...form.querySelectorAll('[data-kolom]')].map(bagian => new jenis[bagian.dataset.jenis](bagian));
}

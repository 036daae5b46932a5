import { samakan } from './nama.js';
import { tombol, unsur } from './unsur.js';

function hitungan(baris, minimum, sebutan, kata) {
  const hadir = baris.filter(satu => satu.kotak.checked).length;
  const teks = `${hadir} dari ${baris.length} ${kata}`;
  return Number.isFinite(minimum)
    ? { teks: `${teks}; ${sebutan} ${minimum}`, kelas: hadir >= minimum ? 'rukun-cukup' : 'rukun-kurang' }
    : { teks, kelas: '' };
}

/** A searchable list of people to tick, usable with the keyboard alone. */
export class DaftarCentang {

  constructor(wadah, { minimum, sebutan = 'paling sedikit', kata = 'hadir', minimumKelompok, saatBerubah }) {
    Object.assign(this, { wadah, minimum, sebutan, kata, minimumKelompok, saatBerubah, baris: [], kelompok: [] });
  }

  /** Shows these people, none of them ticked. */
  isi(orang) {
    this.baris = orang.map(satu => this.#baris(satu));
    this.kelompok = [...new Set(orang.map(satu => satu.kelompok ?? ''))].map(nama => this.#kelompok(nama));
    this.cari = this.#pencarian();
    this.hitungan = unsur('output', {});
    this.kabar = unsur('p', { className: 'rukun-kabar', role: 'status' });
    this.wadah.replaceChildren(
      unsur('div', { className: 'rukun-alat' }, this.cari,
        this.#tombol('Centang semua yang tampil', true), this.#tombol('Kosongkan yang tampil', false)),
      this.kabar,
      unsur('div', { className: 'rukun-baris-baris' }, ...this.kelompok.map(satu => satu.bagian)),
      this.hitungan);
    this.#saring();
    this.#hitung();
  }

  /** Ticks the people with these ids, and nobody else. */
  centang(ids) {
    this.baris.forEach(satu => { satu.kotak.checked = ids.includes(satu.kotak.value); });
    this.#hitung();
  }

  /** Ids of those who are ticked, in the order of the list. */
  nilai() {
    return this.baris.filter(satu => satu.kotak.checked).map(satu => satu.kotak.value);
  }

  #baris({ id, label, keterangan, kelompok }) {
    const kotak = unsur('input', { type: 'checkbox', value: id });
    const bagian = unsur('label', { className: 'rukun-baris' }, kotak,
      unsur('span', { className: 'rukun-nama' }, label),
      keterangan ? unsur('span', { className: 'rukun-keterangan' }, keterangan) : null);
    kotak.addEventListener('change', () => this.#hitung());
    kotak.addEventListener('keydown', peristiwa => this.#pindah(peristiwa, bagian));
    return { kotak, bagian, label, kelompok: kelompok ?? '', teks: samakan(`${label} ${keterangan ?? ''}`) };
  }

  #kelompok(nama) {
    const baris = this.baris.filter(satu => satu.kelompok === nama);
    const hitung = unsur('span', {});
    const bagian = unsur('section', {},
      nama ? unsur('h4', {}, unsur('span', {}, nama), hitung) : null, ...baris.map(satu => satu.bagian));
    return { baris, hitung, bagian };
  }

  #pencarian() {
    const cari = unsur('input', { type: 'search', className: 'form-control', autocomplete: 'off',
      placeholder: 'Ketik untuk mencari, lalu tekan Enter' });
    cari.setAttribute('aria-label', 'Cari nama');
    cari.addEventListener('input', () => this.#saring());
    cari.addEventListener('keydown', peristiwa => {
      if (peristiwa.key === 'Enter' && !peristiwa.ctrlKey) {
        peristiwa.preventDefault();
        this.#centangSatu();
      } else if (peristiwa.key === 'ArrowDown') {
        peristiwa.preventDefault();
        this.#tampil()[0]?.kotak.focus();
      }
    });
    return cari;
  }

  #tombol(teks, centang) {
    return tombol(teks, () => {
      this.#tampil().forEach(satu => { satu.kotak.checked = centang; });
      this.#hitung();
    });
  }

  #tampil() {
    return this.baris.filter(satu => !satu.bagian.hidden);
  }

  #saring() {
    const kata = samakan(this.cari.value).split(' ');
    this.baris.forEach(satu => { satu.bagian.hidden = !kata.every(satuKata => satu.teks.includes(satuKata)); });
    this.kelompok.forEach(satu => { satu.bagian.hidden = satu.baris.every(baris => baris.bagian.hidden); });
    this.kabar.textContent = this.#tampil().length ? '' : 'Tidak ada yang cocok.';
  }

  #centangSatu() {
    const cocok = this.#tampil();
    if (this.cari.value.trim() === '' || cocok.length === 0) {
      return;
    }
    if (cocok.length > 1) {
      this.kabar.textContent = `${cocok.length} nama cocok: ketik lebih lengkap, atau pilih dengan tombol panah bawah.`;
      return;
    }
    const [{ kotak, label }] = cocok;
    const kabar = kotak.checked ? `${label} sudah dicentang.` : `${label} dicentang.`;
    kotak.checked = true;
    this.cari.value = '';
    this.#saring();
    this.#hitung();
    this.kabar.textContent = kabar;
  }

  #pindah(peristiwa, bagian) {
    const langkah = { ArrowDown: 1, ArrowUp: -1 }[peristiwa.key];
    if (langkah) {
      peristiwa.preventDefault();
      const tampil = this.#tampil();
      (tampil[tampil.findIndex(satu => satu.bagian === bagian) + langkah]?.kotak ?? this.cari).focus();
    } else if (peristiwa.key === 'Escape') {
      this.cari.focus();
    }
  }

  #hitung() {
    const tulis = (tempat, { teks, kelas }) => Object.assign(tempat, { textContent: teks, className: kelas });
    tulis(this.hitungan, hitungan(this.baris, this.minimum, this.sebutan, this.kata));
    this.kelompok.forEach(satu => tulis(satu.hitung, hitungan(satu.baris, this.minimumKelompok, 'paling sedikit', this.kata)));
    this.saatBerubah?.();
  }
}

import { tombolKolom, unsur } from './unsur.js';

/**
 * A number of which readers are told the end only (data-rahasia). One that was sent before stays unless another is typed over it; one
 * that nobody must give can be taken away. What stays is sent as the server told it, by its end. No member is private: a field is
 * prepared before its class could have private ones.
 *
 * @param Teks the class of fields of text
 */
export const kolomRahasia = Teks => class Rahasia extends Teks {

  siapkan() {
    super.siapkan();
    this.semula = null;
    this.tetap = null;
    this.kata = unsur('span', {});
    this.tombol = tombolKolom('', () => this.balik());
    this.kabar = unsur('p', { className: 'rukun-terbaca', hidden: true, role: 'status' }, this.kata, ' ', this.tombol);
    this.masukan.after(this.kabar);
    this.masukan.addEventListener('input', () => this.sebut());
  }

  /** @param nilai the end of the number, as the server tells it */
  isi(nilai) {
    this.semula = nilai;
    this.tetap = nilai;
    this.sebut();
  }

  get diketik() {
    return this.masukan.value.trim();
  }

  sebut() {
    this.kabar.hidden = this.semula === null;
    this.kata.textContent = this.diketik ? `Menggantikan ${this.semula}.`
      : this.tetap ? `Tetap: ${this.tetap}, seperti yang sudah dikirim. Ketik hanya bila diganti.` : `${this.semula} dikeluarkan dari permintaan ini.`;
    this.tombol.hidden = this.wajib || this.diketik !== '';
    this.tombol.textContent = this.tetap ? 'Kosongkan' : 'Kembalikan';
  }

  balik() {
    this.tetap = this.tetap ? null : this.semula;
    this.sebut();
    this.bagian.dispatchEvent(new Event('input', { bubbles: true }));
  }

  draf() {
    return this.diketik || (this.tetap ?? '');
  }

  dariDraf(isi) {
    const tetap = isi !== '' && isi === this.semula;
    this.masukan.value = tetap ? '' : isi;
    this.tetap = isi === '' ? null : this.semula;
    this.sebut();
  }

  nilai() {
    return this.diketik || this.tetap;
  }

  keluhan() {
    return this.diketik || !this.tetap ? super.keluhan() : '';
  }
};

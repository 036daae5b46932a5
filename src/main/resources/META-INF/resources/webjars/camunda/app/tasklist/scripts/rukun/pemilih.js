import { unsur } from './unsur.js';

const jedaKetik = 250;
let nomor = 0;

/**
 * A text box that finds one row of a list of any size: what is typed is searched for, what is found is offered below it, by
 * mouse or by arrow keys and Enter.
 */
export class Pemilih {

  /**
   * @param cari finds rows: (words, how many to leave out) => promise of { baris, jumlah }
   * @param saatBerubah called when a row is chosen, or nothing is chosen any more
   */
  constructor({ cari, saatBerubah }) {
    Object.assign(this, { cari, saatBerubah, terpilih: null, pilihan: [], aktif: -1, urutan: 0 });
    const id = `rukun-pemilih-${++nomor}`;
    this.tawaran = unsur('ul', { className: 'rukun-tawaran', id, hidden: true });
    this.tawaran.setAttribute('role', 'listbox');
    this.masukan = unsur('input', { type: 'text', className: 'form-control', autocomplete: 'off',
      placeholder: 'Ketik nama atau nomor, lalu pilih' });
    Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': id, 'aria-expanded': 'false' })
      .forEach(([sifat, isi]) => this.masukan.setAttribute(sifat, isi));
    this.kabar = unsur('p', { className: 'rukun-kabar', role: 'status' });
    this.unsur = unsur('div', { className: 'rukun-pemilih' }, this.masukan, this.tawaran, this.kabar);
    this.masukan.addEventListener('input', () => this.#diketik());
    this.masukan.addEventListener('keydown', peristiwa => this.#tekan(peristiwa));
    this.masukan.addEventListener('focus', () => this.#temukan());
    this.masukan.addEventListener('blur', () => this.#tutup());
  }

  /** The chosen row; null if none is. */
  get nilai() {
    return this.terpilih?.id ?? null;
  }

  /** What stands in the box although nothing of the list is chosen. */
  get tersisa() {
    return this.terpilih ? '' : this.masukan.value.trim();
  }

  /** Chooses a row without asking for it; null for none. */
  pilih(baris) {
    this.terpilih = baris;
    this.masukan.value = baris ? tertulis(baris) : '';
    this.#tutup();
  }

  /** Puts words into the box, as if they had been typed, without searching for them. */
  ketik(teks) {
    this.pilih(null);
    this.masukan.value = teks;
  }

  #diketik() {
    this.terpilih = null;
    this.#sorot(-1); // what was offered answers what was typed before
    clearTimeout(this.penunda);
    this.penunda = setTimeout(() => this.#temukan(), jedaKetik);
  }

  /** The answer to an older question does not replace that to a newer one. */
  async #temukan(lewati = 0) {
    const giliran = ++this.urutan;
    clearTimeout(this.penunda);
    try {
      const kata = this.terpilih ? '' : this.masukan.value;
      const { baris, jumlah } = await this.cari(kata, lewati);
      if (giliran === this.urutan && document.activeElement === this.masukan) {
        this.#tawarkan(lewati ? [...this.pilihan, ...baris] : baris, jumlah, lewati);
      }
    } catch (galat) {
      this.kabar.textContent = galat.message;
    }
  }

  #tawarkan(pilihan, jumlah, aktif) {
    this.pilihan = pilihan;
    this.jumlah = jumlah;
    const butir = pilihan.map(baris => this.#butir(() => this.#tetapkan(baris),
      unsur('span', { className: 'rukun-nama' }, baris.label), unsur('span', { className: 'rukun-keterangan' }, pembeda(baris))));
    if (pilihan.length < jumlah) {
      butir.push(this.#butir(() => this.#temukan(pilihan.length),
        `Tampilkan berikutnya (${pilihan.length} dari ${jumlah} sudah tampil)`));
    }
    this.tawaran.replaceChildren(...butir);
    this.tawaran.hidden = butir.length === 0;
    this.masukan.setAttribute('aria-expanded', String(butir.length > 0));
    this.kabar.textContent = jumlah ? `${jumlah} cocok.` : 'Tidak ada yang cocok.';
    this.#sorot(butir.length ? aktif : -1);
  }

  #butir(pilih, ...isi) {
    const butir = unsur('li', {}, ...isi);
    butir.setAttribute('role', 'option');
    butir.addEventListener('mousedown', peristiwa => {
      peristiwa.preventDefault(); // the box keeps the focus, so that what is offered stays until it is chosen
      pilih();
    });
    butir.pilih = pilih;
    return butir;
  }

  #sorot(ke) {
    const butir = [...this.tawaran.children];
    butir.forEach((satu, urutan) => {
      satu.id = `${this.tawaran.id}-${urutan}`;
      satu.setAttribute('aria-selected', String(urutan === ke));
    });
    this.aktif = ke;
    this.masukan.setAttribute('aria-activedescendant', butir[ke]?.id ?? '');
    butir[ke]?.scrollIntoView({ block: 'nearest' });
  }

  #tetapkan(baris) {
    this.pilih(baris);
    this.saatBerubah?.(baris);
  }

  #tutup() {
    clearTimeout(this.penunda);
    this.urutan++;
    this.tawaran.hidden = true;
    this.masukan.setAttribute('aria-expanded', 'false');
    this.masukan.setAttribute('aria-activedescendant', '');
    this.kabar.textContent = '';
    this.aktif = -1;
  }

  #tekan(peristiwa) {
    const langkah = { ArrowDown: 1, ArrowUp: -1 }[peristiwa.key];
    if (langkah) {
      peristiwa.preventDefault();
      if (this.tawaran.hidden) {
        this.#temukan();
      } else {
        const banyak = this.tawaran.children.length;
        this.#sorot((this.aktif + langkah + banyak) % banyak);
      }
    } else if (peristiwa.key === 'Enter' && !peristiwa.ctrlKey) {
      peristiwa.preventDefault();
      this.tawaran.children[this.tawaran.hidden ? -1 : this.aktif]?.pilih();
    } else if (peristiwa.key === 'Escape') {
      this.#tutup();
    }
  }
}

/** What tells the row from others of its name: the group under which it stands, unless the name says it, and its second line. */
function pembeda({ label, keterangan, kelompok }) {
  return [label.includes(kelompok ?? '') ? '' : kelompok, keterangan].filter(Boolean).join(', ');
}

/** How a chosen row is told. */
export function tertulis(baris) {
  return pembeda(baris) ? `${baris.label} (${pembeda(baris)})` : baris.label;
}

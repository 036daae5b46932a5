// What is typed is kept on the server while it is typed, for its person alone; never in the browser, which an office shares.
import { kirimDraf, tahan, tanyaDraf, terlepas } from './draf-server.js';
import { tombol, unsur } from './unsur.js';

const JEDA = 800;
const ULANG = 10000;
/** Where forms are sent: what is on its way there needs no draft unless it is refused. */
const KIRIM = '.form-actions, .modal-footer';
const sama = (satu, lain) => JSON.stringify(satu) === JSON.stringify(lain);

/** Forms that are filled in, and those that were left a moment ago. */
const terbuka = new Set();

/** The draft of one form while it is open. */
export class Draf {

  /** @param jalur "tugas/{id}" or "mulai/{procedure}" */
  constructor(form, jalur) {
    Object.assign(this, { form, jalur, akun: null, versi: null, urutan: 0, simpanan: '', antrean: Promise.resolve() });
    this.jendela = [...crypto.getRandomValues(new Uint8Array(16))].map(bita => bita.toString(16).padStart(2, '0')).join('');
    this.kabar = unsur('div', { className: 'rukun-draf', role: 'status' });
    form.append(this.kabar);
    form.addEventListener('input', () => this.#jadwalkan());
    form.addEventListener('change', () => this.#jadwalkan());
    form.addEventListener('focusout', ({ relatedTarget: tujuan }) => tujuan?.closest(KIRIM) || this.simpan());
  }

  /** Asks for what was kept; the fields show it when they have it in the sheet. */
  async buka() {
    await Promise.all([...terbuka].filter(({ jalur }) => jalur === this.jalur).map(lama => lama.#tinggalkan()));
    terbuka.add(this);
    const { status, akun, draf } = await tanyaDraf(this.jalur);
    this.akun = akun ?? null;
    this.versi = draf?.versi ?? null;
    this.disimpan = draf?.disimpan;
    this.lama = draf ? { formulir: draf.formulir, kolom: uraikan(draf) } : null;
    const milikku = status === 200 && terlepas(this.jalur, akun);
    if (milikku) {
      this.lama = { formulir: milikku.formulir, kolom: uraikan(milikku) };
      this.belumSampai = true;
      this.lain = draf && !sama(draf.versi, milikku.semula) && draf.versi.jendela !== milikku.versi.jendela ? { draf } : null;
    }
  }

  /** What the draft holds for these fields; what no longer fits is said once all of them are there. */
  untuk(kolom) {
    this.kolom = kolom;
    this.isi = this.#cocok(this.lama);
    return this.isi;
  }

  /** All fields are there: from now on what is typed is kept. */
  mulai() {
    this.siap = true;
    if (this.lain) {
      this.#tanyakan(this.lain);
      return;
    }
    this.simpanan = this.disimpan && !this.belumSampai ? JSON.stringify(this.#kumpulkan()) : '{}';
    if (this.lama) {
      this.#katakan(this.disimpan ? `Dilanjutkan dari draf yang disimpan ${this.disimpan}.` : '', this.#takPas());
    }
    this.#jadwalkan();
  }

  /** The form is on its way: until it is refused, nothing is kept any more. */
  tahan() {
    clearTimeout(this.penunda);
    this.ditahan = true;
  }

  /** The form was refused. */
  lanjut() {
    this.ditahan = false;
    this.simpan();
  }

  /** The form was accepted, and the server has thrown the draft away; one that was still on its way follows it. */
  selesai() {
    this.berhenti = true;
    terbuka.delete(this);
    if (this.diJalan && this.jalur.startsWith('mulai/')) {
      this.antrean.then(() => this.versi && kirimDraf(this.jalur, 'DELETE', this.versi));
    }
  }

  /** Keeps what has changed, one after the other. */
  simpan() {
    clearTimeout(this.penunda);
    this.antrean = this.antrean.then(() => this.#kirim()).then(() => this.form.isConnected || this.#lepaskan());
    return this.antrean;
  }

  /** The page is left: what has changed is sent now, and outlives it. */
  simpanSegera() {
    clearTimeout(this.penunda);
    this.#kirim(true);
  }

  /** Asks whether another window has saved meanwhile. */
  async lihat() {
    if (!this.siap || !this.form.isConnected || this.berhenti || this.lain) {
      return;
    }
    await this.antrean;
    const { status, akun, draf } = await tanyaDraf(this.jalur);
    if (status === 404) {
      this.#hilang();
    } else if (status === 200 && akun === this.akun && draf && draf.versi.jendela !== this.jendela && !sama(draf.versi, this.versi)) {
      this.#tanyakan({ draf });
    }
  }

  /** Another person has signed in: nothing of this one's is kept or shown. */
  lupakan() {
    clearTimeout(this.penunda);
    this.berhenti = true;
    terbuka.delete(this);
  }

  async #tinggalkan() {
    await this.simpan();
    this.#lepaskan();
    this.berhenti = true;
  }

  /** The form is gone from the page; where the person has not chosen between two windows yet, he is asked again. */
  #lepaskan() {
    terbuka.delete(this);
    if (this.lain && !this.berhenti) {
      tahan(this.jalur, this.#kiriman(this.#kumpulkan()), false);
    }
  }

  #jadwalkan() {
    clearTimeout(this.penunda);
    this.ditahan = false;
    this.penunda = setTimeout(() => this.simpan(), JEDA);
  }

  async #kirim(segera = false) {
    if (!this.siap || this.berhenti || this.ditahan || this.lain) {
      return;
    }
    const kolom = this.#kumpulkan();
    const isi = JSON.stringify(kolom);
    if (isi === this.simpanan || !this.akun && (segera || !await this.#kenali())) {
      return;
    }
    const kiriman = this.#kiriman(kolom);
    this.diJalan = true;
    const jawaban = await kirimDraf(this.jalur, 'PUT', kiriman, segera);
    this.diJalan = false;
    this.#tanggapi(jawaban, kiriman, isi);
  }

  #kiriman(kolom) {
    return { akun: this.akun, formulir: this.form.dataset.kunci, isi: JSON.stringify({ kolom }),
      versi: { jendela: this.jendela, urutan: ++this.urutan }, semula: this.versi };
  }

  /** Nobody answered when the form was opened: whose it is and what was kept is asked before anything is sent. */
  async #kenali() {
    const { status, akun, draf, pesan } = await tanyaDraf(this.jalur);
    this.akun = akun ?? null;
    if (status === 200 && draf) {
      this.#tanyakan({ draf });
    } else if (status !== 200) {
      this.#tanggapi({ status, pesan });
    }
    return status === 200 && !draf;
  }

  #tanggapi({ status, draf, pesan }, kiriman, isi) {
    if (status === 200) {
      this.versi = draf.versi;
      this.simpanan = isi;
      this.#katakan(`Tersimpan sebagai draf ${draf.disimpan}.`);
    } else if (status === 401) {
      if (kiriman) {
        tahan(this.jalur, kiriman);
      }
      this.#sesiBerakhir();
    } else if (status === 409) {
      this.#tanyakan({ draf, pesan });
    } else if (status === 404) {
      this.#hilang();
    } else if (status === 0) {
      this.#penting('Belum tersimpan sebagai draf: sambungan ke server terputus. Rukun mencoba lagi; jangan tutup halaman ini.');
      this.penunda = setTimeout(() => this.simpan(), ULANG);
    } else {
      this.#penting(pesan ?? 'Belum tersimpan sebagai draf. Coba lagi beberapa saat kemudian.');
    }
  }

  /** What a person has changed, or had changed before: what he left alone follows the case, not the draft. */
  #kumpulkan() {
    return Object.fromEntries(this.kolom.filter(satu => !satu.hanyaBaca).flatMap(satu => {
      const kini = satu.termuat === false ? this.isi[satu.nama] : satu.draf();
      if (kini === undefined || !(satu.nama in this.isi) && sama(kini, satu.asal)) {
        return [];
      }
      this.isi[satu.nama] = kini;
      return [[satu.nama, { jenis: satu.bagian.dataset.jenis, label: label(satu), isi: kini }]];
    }));
  }

  /** Only fields of the same name and kind, in the same form, that are filled in here. */
  #cocok(lama) {
    const dipakai = lama && lama.formulir === this.form.dataset.kunci ? lama.kolom : {};
    return Object.fromEntries(this.kolom.filter(satu => !satu.hanyaBaca && dipakai[satu.nama]?.jenis === satu.bagian.dataset.jenis)
      .map(satu => [satu.nama, dipakai[satu.nama].isi]));
  }

  /** What stood in the draft and stands in no field now. */
  #takPas() {
    const pas = satu => satu && (satu.termuat === false || satu.hilang || sama(satu.draf(), this.lama.kolom[satu.nama].isi));
    const hilang = Object.entries(this.lama.kolom)
      .filter(([nama]) => !(nama in this.isi) || !pas(this.kolom.find(satu => satu.nama === nama)))
      .map(([nama, { label: sebutan, isi }]) => `${sebutan ?? nama}${typeof isi === 'string' && isi ? ` (“${isi}”)` : ''}`);
    return hilang.length ? `Formulir ini sudah berubah sejak draf disimpan. Yang tidak dapat dipakai lagi: ${hilang.join('; ')}.` : '';
  }

  /** Shows a draft in place of what stands in the form; a field that it does not name is as the form brought it. */
  async #pakai(draf) {
    this.lama = draf ? { formulir: draf.formulir, kolom: uraikan(draf) } : { formulir: '', kolom: {} };
    const isi = this.#cocok(this.lama);
    Object.keys(this.isi).forEach(nama => delete this.isi[nama]);
    Object.assign(this.isi, isi);
    for (const satu of this.kolom.filter(({ hanyaBaca, termuat }) => !hanyaBaca && termuat !== false)) {
      satu.tandai('');
      await satu.dariDraf(satu.nama in isi ? isi[satu.nama] : satu.asal);
      satu.tandai(satu.hilang ?? satu.salah.textContent);
    }
    this.versi = draf?.versi ?? null;
    this.simpanan = JSON.stringify(this.#kumpulkan());
    this.form.dispatchEvent(new Event('input'));
  }

  /** Two windows: the person chooses, nothing is overwritten before. */
  #tanyakan(lain) {
    this.lain = lain;
    const pesan = lain.pesan ?? `Isian ini juga dibuka di jendela lain, disimpan ${lain.draf.disimpan}.`;
    this.#penting(`${pesan} Yang mana yang diteruskan?`,
      tombol('Isian di jendela ini', () => {
        this.lain = null;
        this.versi = lain.draf?.versi ?? null;
        this.simpanan = '';
        this.simpan();
      }),
      tombol(lain.draf ? 'Isian dari jendela lain' : 'Kosongkan juga di sini', async () => {
        this.lain = null;
        await this.#pakai(lain.draf);
        this.#katakan(lain.draf ? `Dilanjutkan dari draf yang disimpan ${lain.draf.disimpan}.` : '', this.#takPas());
      }));
  }

  #sesiBerakhir() {
    this.#penting('Sesi Anda sudah berakhir. Yang Anda isi masih ada di halaman ini dan disimpan begitu Anda masuk kembali di sini; '
      + 'jangan tutup halaman ini.', tombol('Masuk kembali', async () => {
      await this.simpan();
      masukKembali();
    }));
  }

  #hilang() {
    this.berhenti = true;
    this.#penting('Formulir ini tidak ada lagi pada Anda: sudah dikirim, atau tugasnya berpindah kepada orang lain. Yang diisi di '
      + 'sini tidak disimpan.');
  }

  #katakan(kalimat, tambahan = '') {
    this.kabar.classList.toggle('rukun-draf-penting', tambahan !== '');
    this.kabar.replaceChildren(...[kalimat, tambahan].filter(Boolean).map(isi => unsur('span', {}, isi)));
    if (kalimat) {
      this.kabar.append(tombol('Buang draf', () => this.#tanyakanBuang()));
    }
  }

  #penting(kalimat, ...pilihan) {
    this.kabar.classList.add('rukun-draf-penting');
    this.kabar.replaceChildren(unsur('span', {}, kalimat), ...pilihan);
  }

  #tanyakanBuang() {
    const semula = [...this.kabar.childNodes];
    this.#penting('Semua yang sudah diisi pada formulir ini dibuang. Lanjutkan?', tombol('Ya, buang', () => this.#buang()),
      tombol('Batal', () => this.kabar.replaceChildren(...semula)));
  }

  async #buang() {
    clearTimeout(this.penunda);
    await this.antrean;
    const { status, draf, pesan } = this.versi ? await kirimDraf(this.jalur, 'DELETE', this.versi) : { status: 204 };
    if (status === 409) {
      this.#tanyakan({ draf, pesan });
    } else if (status === 204) {
      this.kolom.filter(({ hanyaBaca }) => !hanyaBaca).forEach(satu => satu.buang());
      await this.#pakai(null);
      this.#katakan('');
      this.kabar.append(unsur('span', {}, 'Draf dibuang.'));
    } else {
      this.#penting(pesan ?? 'Draf belum dapat dibuang. Coba lagi beberapa saat kemudian.');
    }
  }
}

/** Whatever a program of his has put there, the form opens. */
function uraikan({ isi }) {
  try {
    return JSON.parse(isi).kolom ?? {};
  } catch {
    return {};
  }
}

function label({ bagian }) {
  return bagian.querySelector('.rukun-label')?.textContent.trim();
}

/** What Tasklist asks itself and is denied takes it to the sign-in page, and back to this form afterwards. */
function masukKembali() {
  const penyuntik = window.angular.element(document.body).injector();
  penyuntik.get('$http').get(penyuntik.get('Uri').appUri('engine://engine/:engine/task/count')).catch(() => {});
}

const semua = lakukan => [...terbuka].forEach(lakukan);

/** Keeps what has changed in all forms, before the person is signed out. */
export const simpanSemua = () => Promise.all([...terbuka].map(satu => satu.simpan()));

window.addEventListener('hashchange', () => semua(satu => satu.simpan()));
window.addEventListener('pagehide', () => semua(satu => satu.simpanSegera()));
document.addEventListener('visibilitychange', () => semua(satu => document.hidden ? satu.simpanSegera() : satu.lihat()));

window.angular.module('cam.tasklist').run(['$rootScope', akar => {
  const hanya = nama => semua(satu => satu.akun !== nama && satu.lupakan());
  akar.$on('authentication.changed', (peristiwa, masuk) => masuk && hanya(masuk.name));
  akar.$on('authentication.logout.success', () => hanya(null));
  // A form that met an ended session is neither refused nor accepted: Tasklist goes to the sign-in page without a word.
  akar.$on('authentication.login.required', () => semua(satu => satu.lanjut()));
}]);

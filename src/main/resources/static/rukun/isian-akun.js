// Forms about accounts: each field says itself what is wrong with it, and passwords can be looked at.
import { unsur } from '/camunda/app/tasklist/scripts/rukun/unsur.js';

export const GAGAL = 'Rukun tidak menjawab. Coba lagi beberapa saat kemudian.';

/**
 * A field.
 *
 * @param nama its name
 * @param label what people read
 * @param sifat properties of the field; `type` is text where none is given
 * @param jenis element that it is
 */
export function kolomAkun(nama, label, sifat = {}, jenis = 'input') {
  const salah = unsur('p', { id: `rukun-akun-${nama}-salah`, className: 'rukun-jendela-salah' });
  const masukan = unsur(jenis, { id: `rukun-akun-${nama}`, name: nama, required: true, ...sifat });
  masukan.setAttribute('aria-describedby', salah.id);
  return { nama, salah, masukan, tempat: unsur('div', {}, unsur('label', { htmlFor: masukan.id }, label), masukan, salah) };
}

/** The two fields in which a new password is chosen. */
export const kolomSandiBaru = () => [
  kolomAkun('baru', 'Sandi baru', { type: 'password', autocomplete: 'new-password' }),
  kolomAkun('ulang', 'Sandi baru sekali lagi', { type: 'password', autocomplete: 'new-password' })
];

/** What is wrong with the two; nothing where they are the same. */
export const bedaSandi = ({ baru, ulang }) => (baru === ulang ? null
  : { kolom: 'ulang', pesan: 'Berbeda dari sandi baru di atas.' });

/** What a password must be. */
export const aturanSandi = aturan => [unsur('p', {}, 'Sandi baru (kebijakan Rukun):'),
  unsur('ul', {}, ...aturan.map(kalimat => unsur('li', {}, kalimat)))];

function tampilkan(sandi) {
  const lihat = unsur('input', { type: 'checkbox', onchange: () =>
    sandi.forEach(({ masukan }) => { masukan.type = lihat.checked ? 'text' : 'password'; }) });
  return { lihat, tempat: unsur('label', {}, lihat, ' Tampilkan sandi') };
}

/**
 * A form. What was typed stays, unless there are passwords in it.
 *
 * @param judul its heading; none where it stands under another's
 * @param kolom its fields
 * @param tombol what the button says
 * @param penjelasan what stands above the button
 * @param lakukan sends the values; returns which field was refused why, or the sentence of success
 */
export function formulirAkun({ judul, kolom, tombol, penjelasan = [], lakukan }) {
  const sandi = kolom.filter(({ masukan }) => masukan.type === 'password');
  const penampil = tampilkan(sandi);
  const kabar = unsur('p', { className: 'rukun-jendela-kabar', role: 'status' });
  const kirim = unsur('button', { className: 'btn btn-primary' }, tombol);

  function tandai({ kolom: nama, pesan }) {
    const { salah, masukan } = kolom.find(satu => satu.nama === nama) ?? kolom[0];
    salah.textContent = pesan;
    masukan.setAttribute('aria-invalid', 'true');
    masukan.focus();
  }

  function bersihkan() {
    kabar.textContent = '';
    kolom.forEach(({ salah, masukan }) => {
      salah.textContent = '';
      masukan.removeAttribute('aria-invalid');
    });
  }

  const formulir = unsur('form', {
    className: 'rukun-akun-sandi',
    noValidate: true,
    onsubmit: async peristiwa => {
      peristiwa.preventDefault();
      bersihkan();
      kirim.disabled = true;
      const hasil = await lakukan(Object.fromEntries(kolom.map(({ nama, masukan }) => [nama, masukan.value])))
        .catch(() => ({ pesan: GAGAL }));
      kirim.disabled = false;
      if (typeof hasil !== 'string') {
        tandai(hasil);
        return;
      }
      if (sandi.length) {
        formulir.reset();
        penampil.lihat.onchange();
      }
      kabar.textContent = hasil;
    }
  }, judul ? unsur('h3', {}, judul) : null, ...kolom.map(satu => satu.tempat), sandi.length ? penampil.tempat : null, ...penjelasan, kirim, kabar);
  return formulir;
}

import { tautanKasus } from './tautan-tugas.js';
import { unsur } from './unsur.js';

/** So many sentences are shown; more are scrolled, also by keyboard: the form itself stays in sight. */
const TERLIHAT = 10;

function daftar(judul, kalimat, kelas, tulis = isi => [isi]) {
  return kalimat?.length
    ? unsur('section', { className: kelas },
      unsur('h4', {}, judul),
      unsur('ul', kalimat.length > TERLIHAT ? { className: 'rukun-panjang', tabIndex: 0, ariaLabel: judul } : {},
        ...kalimat.map(isi => unsur('li', {}, ...tulis(isi)))))
    : null;
}

/** A rule's sentence ends with the address of its reading, written by Rukun: it can be followed. */
export function putusan(kalimat) {
  const [, awal, href] = kalimat.match(/^(.*; )alasan tafsir: (\/rukun\/tafsir#[A-Z\d-]+)\)$/s) ?? [];
  return href ? [awal, unsur('a', { href, target: '_blank' }, 'alasan tafsir'), ')'] : [kalimat];
}

/** The facts; the number of the case leads to its page, for those who may open that. */
function fakta({ fakta: pasangan = {}, kasus, alamatKasus }) {
  return Object.entries(pasangan).flatMap(([label, nilai]) => [unsur('dt', {}, label),
    unsur('dd', {}, String(nilai), ...(alamatKasus && nilai === kasus ? [' – ', tautanKasus(alamatKasus)] : []))]);
}

function dokumen(alamat = {}) {
  const tautan = Object.entries(alamat).map(([nama, href]) =>
    unsur('dd', {}, unsur('a', { href, target: '_blank' }, nama), ' (',
      unsur('a', { href: `${href}.pdf`, target: '_blank', ariaLabel: `PDF ${nama}` }, 'PDF'), ')'));
  return tautan.length ? [unsur('dt', {}, 'Dokumen'), ...tautan] : [];
}

function lampiran(berkas = []) {
  const tautan = berkas.map(({ nama, alamat }) => unsur('dd', {}, unsur('a', { href: alamat, target: '_blank' }, nama)));
  return tautan.length ? [unsur('dt', {}, 'Lampiran'), ...tautan] : [];
}

/** Shows the sheet of the case (facts, signed documents, files, notes, results of the rules) above the fields. */
export function tampilkanLembar(wadah, lembar) {
  wadah.hidden = !lembar;
  if (lembar) {
    wadah.replaceChildren(...[
      unsur('h3', {}, lembar.judul ?? ''),
      // One list: its second column begins at one place.
      unsur('dl', {}, ...fakta(lembar), ...dokumen(lembar.dokumen), ...lampiran(lembar.lampiran)),
      daftar('Catatan', lembar.catatan, 'rukun-catatan', putusan),
      daftar('Aturan yang sudah diperiksa', lembar.putusan, 'rukun-putusan', putusan)
    ].filter(Boolean));
  }
}

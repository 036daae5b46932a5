// Help: what a form is for, which rules are asked, whom one can ask, and the part of the guide.
import { berhasil, minta, sebab } from '/camunda/app/tasklist/scripts/rukun/server.js';
import { unsur } from '/camunda/app/tasklist/scripts/rukun/unsur.js';
import { bukaJendela, panduan } from './jendela.js';
import { tautkanPasal } from './pasal.js';

const GAGAL = 'Bantuan tidak dapat dibaca sekarang. Panduan tetap terbuka melalui tautan di atas.';

function bagian(judul, ...isi) {
  return isi.length ? unsur('section', {}, unsur('h3', {}, judul), ...isi) : null;
}

function aturan(satu) {
  return unsur('li', {}, satu.judul, ' ', unsur('span', { className: 'rukun-jendela-rinci' }, `(${satu.sumber}; aturan ${satu.id})`));
}

function tempat({ kantor, pejabat, sebab }) {
  return unsur('li', {}, unsur('strong', {}, kantor), pejabat ? `: ${pejabat}` : '', ` – ${sebab}`);
}

function daftar(butir, tulis) {
  return butir.length ? [unsur('ul', {}, ...butir.map(tulis))] : [];
}

function paragraf(...teks) {
  return teks.filter(Boolean).map(satu => unsur('p', {}, satu));
}

function isiBantuan(bantuan) {
  const bertanya = daftar(bantuan.bertanya, tempat);
  return [
    bantuan.tugas ? bagian(`Tugas ini: ${bantuan.tugas}`, ...paragraf(bantuan.penjelasan)) : null,
    bantuan.prosedur ? bagian(`Prosedurnya: ${bantuan.prosedur}`, ...paragraf(bantuan.tentang)) : null,
    bagian('Yang diperiksa sesudah Anda mengirim', ...daftar(bantuan.aturan, aturan)),
    bagian('Kepada siapa bertanya', ...(bertanya.length ? bertanya
      : paragraf('Tidak ada kantor di atas kantor Anda dalam Rukun. Hubungi pengelola Rukun di pemerintah daerah Anda.'))),
    bagian('Bacaan', unsur('ul', {},
      unsur('li', {}, unsur('a', { href: panduan(), target: '_blank', rel: 'noopener' }, 'Panduan bagi pejabat')),
      unsur('li', {}, unsur('a', { href: '/rukun/peraturan', target: '_blank', rel: 'noopener' }, 'Peraturan')),
      unsur('li', {}, unsur('a', { href: '/rukun/tafsir', target: '_blank', rel: 'noopener' }, 'Tafsir yang dipilih'))))
  ].filter(Boolean);
}

/** Opens the help with a form: `tugas/<id>` or `mulai/<key>`; without one it says whom one can ask. */
export async function bukaBantuan(jalur) {
  const jawaban = await minta(`bantuan${jalur ? `/${jalur}` : ''}`);
  const bantuan = berhasil(jawaban) ? jawaban.isi : null;
  const isi = bukaJendela('Bantuan', bantuan?.panduan);
  if (bantuan) {
    isi.append(...isiBantuan(bantuan));
    tautkanPasal(isi, bantuan.regulasi);
  } else {
    isi.append(unsur('p', { className: 'rukun-jendela-salah', role: 'alert' }, sebab(jawaban, GAGAL)));
  }
}

/** A button that opens the help with a form. */
export function tombolBantuan(jalur) {
  return unsur('button', { type: 'button', className: 'btn btn-link rukun-tombol-bantuan', onclick: () => bukaBantuan(jalur()) },
    'Bantuan');
}

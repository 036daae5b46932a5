// A code that was issued, for the operator who hands it over: to be read out, as a link in a message, or as a slip of paper. It is shown
// this once, and forgotten when the window closes.
import { unsur } from '/camunda/app/tasklist/scripts/rukun/unsur.js';

const pesan = ({ akun, nama, kode, sampai, tautan, halaman }) => `Rukun: ${nama}, pilihlah sandi akun Anda (${akun}) melalui tautan ini:
${tautan}

Tautan ini hanya untuk Anda, dapat dipakai satu kali, sampai ${sampai}. Jangan teruskan kepada siapa pun. Bila tautannya tidak terbuka, buka ${halaman}, lalu tulis nama akun ${akun} dan kode ${kode}. Bila Anda tidak memintanya, beri tahu operator Rukun.`;

/** Copies where the browser lets us; otherwise what is to be copied is marked. */
async function salin(teks, kolom, kabar) {
  const tersalin = await navigator.clipboard?.writeText(teks).then(() => true, () => false);
  if (!tersalin) {
    kolom.focus();
    kolom.select();
  }
  kabar.textContent = tersalin ? 'Pesan sudah disalin. Tempelkan hanya pada percakapan dengan pemilik akun.' : 'Tekan Ctrl+C untuk menyalin yang ditandai.';
}

const pasangan = (apa, isi, className = '') => [unsur('dt', {}, apa), unsur('dd', { className }, isi)];

/** On paper only: for who has neither mail nor a messenger. */
function lembar({ akun, nama, jabatan, kode, sampai, tautan, halaman, qr, penerbit }) {
  return unsur('section', { className: 'rukun-lembar' },
    unsur('h1', {}, 'Rukun: akun Anda'),
    unsur('dl', {}, ...pasangan('Untuk', nama), ...pasangan('Jabatan', jabatan), ...pasangan('Nama akun', akun, 'rukun-lembar-tulis'),
      ...pasangan('Kode', kode, 'rukun-lembar-tulis'), ...pasangan('Berlaku sampai', sampai)),
    unsur('img', { src: qr, alt: 'Kode QR tautan sekali pakai' }),
    unsur('ol', {}, unsur('li', {}, 'Pindai gambar ini dengan kamera ponsel, atau buka ', unsur('b', {}, halaman),
      ' di peramban dan tulis nama akun dan kode di atas.'),
      unsur('li', {}, 'Pilih sandi Anda sendiri dan tulis dua kali; aturannya tertera di sana. Tidak ada orang lain yang perlu mengetahuinya.'),
      unsur('li', {}, `Masuk ke Rukun (${halaman.replace(/\/rukun\/sandi$/, '')}) dengan nama akun dan sandi itu.`)),
    unsur('p', {}, 'Kode ini dapat dipakai satu kali. Siapa pun yang memegang lembar ini dapat memakainya: terima langsung dari operator, simpan baik-baik, dan '
      + 'sobek sesudah sandi dipilih. Bila kodenya ditolak atau Anda tidak memintanya, beri tahu operator.'),
    unsur('p', { className: 'rukun-lembar-kecil' }, `Diterbitkan ${penerbit}.`),
    unsur('p', { className: 'rukun-lembar-kecil rukun-lembar-tautan' }, tautan));
}

/**
 * Shows it.
 *
 * @param terbit what the server says of it
 * @param jendela the window in which it stands; with it the slip goes
 */
export function kodeTerbit(terbit, jendela) {
  const { akun, nama, kode, sampai } = terbit;
  const kertas = lembar(terbit);
  document.querySelector('.rukun-lembar')?.remove();
  document.body.append(kertas);
  jendela.addEventListener('close', () => kertas.remove());
  const kolom = unsur('textarea', { id: 'rukun-kode-pesan', className: 'rukun-kode-pesan', readOnly: true, rows: 7, value: pesan(terbit) });
  const kabar = unsur('p', { className: 'rukun-jendela-rinci', role: 'status' });
  return unsur('section', { className: 'rukun-kode-terbit' },
    unsur('div', { role: 'status' }, unsur('h3', {}, `Kode untuk ${nama} (${akun})`), unsur('p', { className: 'rukun-kode' }, kode),
      unsur('p', {}, `Kode dan tautannya hanya ditampilkan sekarang dan dapat dipakai sekali, sampai ${sampai}. Sampaikan langsung kepada pemilik `
        + 'akun: dibacakan (ia memilih “Lupa sandi?” pada halaman masuk), sebagai pesan, atau sebagai lembar tercetak. Siapa pun yang memegangnya '
        + 'dapat memakainya.')),
    unsur('label', { htmlFor: kolom.id }, 'Pesan dengan tautan'), kolom,
    unsur('p', {}, unsur('button', { type: 'button', className: 'btn btn-default', onclick: () => salin(kolom.value, kolom, kabar) }, 'Salin pesan'), ' ',
      unsur('button', { type: 'button', className: 'btn btn-default', onclick: () => window.print() }, 'Cetak lembar (A5)')), kabar);
}

// In Cockpit's menu for operators: finds the account of an official, and issues a code where he has forgotten his password; gives who
// holds a post without an account one.
import { berhasil, minta, sebab } from '/camunda/app/tasklist/scripts/rukun/server.js';
import { unsur } from '/camunda/app/tasklist/scripts/rukun/unsur.js';
import { GAGAL, formulirAkun, kolomAkun } from '/rukun/isian-akun.js';
import { bukaJendela } from '/rukun/jendela.js';
import { kodeTerbit } from '/rukun/kode-terbit.js';

const PENGANTAR = 'Kode untuk mengganti sandi diterbitkan bagi pejabat yang lupa sandinya, dan akun bagi pemegang jabatan yang belum '
  + 'mempunyainya. Pastikan lebih dahulu siapa orangnya. Pemiliknya atau kepala kantornya diberi tahu siapa yang menerbitkan kode dan apa '
  + 'dasarnya (kebijakan Rukun).';

function mintaDasar(satu, tempat) {
  const dasar = kolomAkun('dasar', 'Bagaimana Anda memastikan pemilik akunnya?',
    { rows: 2, maxLength: 500, placeholder: 'misalnya: surat Lurah Gambir nomor 12, KTP dilihat' }, 'textarea');
  const lepas = satu.faktor && unsur('input', { type: 'checkbox', id: 'rukun-akun-lepas-faktor' });
  tempat.replaceChildren(formulirAkun({
    judul: `Kode untuk ${satu.nama} (${satu.akun})`,
    kolom: [dasar],
    penjelasan: lepas ? [unsur('label', {}, lepas, ' Lepas juga faktor keduanya: ponsel dan kode pemulihannya hilang')] : [],
    tombol: 'Terbitkan kode',
    lakukan: async nilai => {
      const jawaban = await minta('kode-sandi', 'POST', { akun: satu.akun, dasar: nilai.dasar, lepasFaktor: lepas?.checked ?? false });
      if (!berhasil(jawaban)) {
        return { kolom: jawaban.isi?.kolom, pesan: sebab(jawaban, GAGAL) };
      }
      tempat.replaceChildren(kodeTerbit(jawaban.isi, tempat.closest('dialog')));
      return '';
    }
  }));
  dasar.masukan.focus();
}

function mintaKunci(satu, tempat) {
  const dasar = kolomAkun('dasar', 'Apa alasannya, dan siapa yang memintanya?', { rows: 2, maxLength: 500 }, 'textarea');
  const [judul, tombol, selesai] = satu.terkunci
    ? ['Buka lagi akun', 'Buka lagi', 'dibuka lagi. Bila sandinya mungkin diketahui orang lain, terbitkan juga kode.']
    : ['Kunci akun', 'Kunci akun', 'dikunci; semua sesinya berakhir. Kepala kantornya diberi tahu.'];
  tempat.replaceChildren(formulirAkun({
    judul: `${judul} ${satu.nama} (${satu.akun})`,
    kolom: [dasar],
    tombol,
    lakukan: async nilai => {
      const jawaban = satu.terkunci ? await minta(`kunci-akun/${encodeURIComponent(satu.akun)}`, 'DELETE', { dasar: nilai.dasar })
        : await minta('kunci-akun', 'POST', { akun: satu.akun, dasar: nilai.dasar });
      if (!berhasil(jawaban)) {
        return { kolom: 'dasar', pesan: sebab(jawaban, GAGAL) };
      }
      tempat.replaceChildren(unsur('p', { role: 'status' }, `Akun ${satu.akun} ${selesai}`));
      return '';
    }
  }));
  dasar.masukan.focus();
}

function mintaAkun(satu, tempat) {
  const akun = kolomAkun('akun', 'Nama akun', { value: satu.usulan, maxLength: 64, autocomplete: 'off' });
  const dasar = kolomAkun('dasar', 'Bagaimana Anda memastikan orangnya, dan siapa yang memintanya?',
    { rows: 2, maxLength: 500, placeholder: 'misalnya: surat Lurah Gambir nomor 12, KTP dilihat' }, 'textarea');
  tempat.replaceChildren(formulirAkun({
    judul: `Akun untuk ${satu.nama}`,
    penjelasan: [unsur('p', { className: 'rukun-jendela-rinci' }, 'Satu akun milik satu orang untuk selamanya; ia tidak berpindah bersama '
      + 'jabatan (kebijakan Rukun).')],
    kolom: [akun, dasar],
    tombol: 'Beri akun',
    lakukan: async nilai => {
      const jawaban = await minta('akun-baru', 'POST', { jabatanId: satu.jabatanId, akun: nilai.akun, dasar: nilai.dasar });
      if (!berhasil(jawaban)) {
        return { kolom: jawaban.isi?.kolom, pesan: sebab(jawaban, GAGAL) };
      }
      tempat.replaceChildren(kodeTerbit(jawaban.isi, tempat.closest('dialog')));
      return '';
    }
  }));
  akun.masukan.focus();
}

function barisTanpaAkun(satu, tempat) {
  const beri = satu.halangan ? unsur('p', { className: 'rukun-jendela-rinci' }, satu.halangan)
    : unsur('button', { type: 'button', className: 'btn btn-default btn-sm', onclick: () => mintaAkun(satu, tempat),
      ariaLabel: `Beri akun kepada ${satu.nama}` }, 'Beri akun …');
  return unsur('li', {}, unsur('p', {}, unsur('strong', {}, satu.nama), ' (belum mempunyai akun)'),
    unsur('p', { className: 'rukun-jendela-rinci' }, satu.jabatan), beri);
}

function baris(satu, tempat) {
  const tombolKecil = (teks, label, onclick) => unsur('button',
    { type: 'button', className: 'btn btn-default btn-sm', onclick, ariaLabel: `${label} ${satu.nama} (${satu.akun})` }, teks);
  const kunci = satu.terkunci ? ['Buka lagi …', 'Buka lagi akun'] : ['Kunci …', 'Kunci akun'];
  const tindakan = satu.halangan ? [unsur('p', { className: 'rukun-jendela-rinci' }, satu.halangan)]
    : [tombolKecil('Kode …', 'Kode untuk', () => mintaDasar(satu, tempat)), ' ', tombolKecil(...kunci, () => mintaKunci(satu, tempat))];
  return unsur('li', {}, unsur('p', {}, unsur('strong', {}, satu.nama), ` (${satu.akun})`),
    unsur('p', { className: 'rukun-jendela-rinci' }, satu.jabatan),
    satu.faktor ? unsur('p', { className: 'rukun-jendela-rinci' }, 'masuk dengan faktor kedua') : null,
    satu.terkunci ? unsur('p', { className: 'rukun-jendela-rinci' }, satu.terkunci) : null, ...tindakan);
}

function buka() {
  const isi = bukaJendela('Akun pejabat', 'lupa-sandi');
  const daftar = unsur('ul', { className: 'rukun-akun-masuk' });
  const tempat = unsur('div', {});
  const dicari = kolomAkun('cari', 'Nama akun, atau bagian nama pejabat', { type: 'search' });
  isi.append(unsur('p', {}, PENGANTAR), formulirAkun({
    judul: 'Cari akun',
    kolom: [dicari],
    tombol: 'Cari',
    lakukan: async ({ cari }) => {
      tempat.replaceChildren();
      daftar.replaceChildren();
      const dicari = encodeURIComponent(cari);
      const [berakun, tanpa] = await Promise.all([minta(`kode-sandi?cari=${dicari}`), minta(`akun-baru?cari=${dicari}`)]);
      const gagal = [berakun, tanpa].find(jawaban => !berhasil(jawaban));
      if (gagal) {
        return { pesan: sebab(gagal, GAGAL) };
      }
      daftar.append(...berakun.isi.akun.map(satu => baris(satu, tempat)), ...tanpa.isi.orang.map(satu => barisTanpaAkun(satu, tempat)));
      const jumlah = daftar.children.length;
      return jumlah === 0 ? 'Tidak ada pejabat di pemerintah Anda dengan akun atau nama itu.'
        : berakun.isi.lagi || tanpa.isi.lagi ? 'Yang pertama ditampilkan; tulis namanya lebih lengkap.' : `${jumlah} orang ditemukan.`;
    }
  }), daftar, tempat);
  dicari.masukan.focus();
}

export default {
  id: 'rukun.akun-lain',
  pluginPoint: 'cockpit.navigation',
  priority: 4,
  render: node => {
    const tautan = unsur('a', { href: '#/', role: 'button', onclick: peristiwa => {
      peristiwa.preventDefault();
      buka();
    } }, 'Akun pejabat');
    node.append(tautan);
  }
};

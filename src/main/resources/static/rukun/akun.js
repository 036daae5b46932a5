// One's own account, opened from the menu under one's name in every application: its password, where one is signed in, and
// the way to sign out there.
import { berhasil, minta, sebab } from '/camunda/app/tasklist/scripts/rukun/server.js';
import { unsur } from '/camunda/app/tasklist/scripts/rukun/unsur.js';
import { daftarAlamat } from './alamat-akun.js';
import { tampilkanFaktor } from './faktor-akun.js';
import { GAGAL, aturanSandi, bedaSandi, formulirAkun, kolomAkun, kolomSandiBaru } from './isian-akun.js';
import { bukaJendela } from './jendela.js';
import './kabar-akun.js';
import './kode-masuk.js';
import './lupa-sandi.js';
import './masuk-penyedia.js';

/** Gives a command; returns what was wrong with which field, or nothing where it was done. */
async function perintah(method, jalur, badan) {
  const jawaban = await minta(`akun${jalur}`, method, badan);
  return berhasil(jawaban) ? null : { kolom: jawaban.isi?.kolom, pesan: sebab(jawaban, GAGAL) };
}

function gantiSandi(saya, selesai) {
  const lama = kolomAkun('lama', 'Sandi sekarang', { type: 'password', autocomplete: 'current-password' });
  return formulirAkun({
    judul: 'Ganti sandi',
    kolom: [lama, ...kolomSandiBaru()],
    tombol: 'Ganti sandi',
    penjelasan: aturanSandi(saya.aturanSandi),
    lakukan: async isian => {
      const ditolak = bedaSandi(isian) ?? await perintah('PUT', '/sandi', { lama: isian.lama, baru: isian.baru });
      if (ditolak) {
        return ditolak;
      }
      await selesai();
      return 'Sandi sudah diganti. Sesi Anda di tempat lain berakhir.';
    }
  });
}

function baris(masuk, keluarkan) {
  const tombol = masuk.berjalan && !masuk.ini && unsur('button', {
    type: 'button', className: 'btn btn-default btn-sm', onclick: () => keluarkan(`/masuk/${masuk.id}`)
  }, 'Keluarkan');
  tombol?.setAttribute?.('aria-label', `Keluarkan ${masuk.dengan}, masuk ${masuk.pada}`);
  return unsur('li', { className: masuk.ini ? 'rukun-akun-ini' : '' },
    unsur('p', {}, unsur('strong', {}, masuk.dengan), ` – ${masuk.keadaan}`),
    unsur('p', { className: 'rukun-jendela-rinci' },
      `masuk ${masuk.pada}; terakhir dipakai ${masuk.terakhir}; dari alamat ${masuk.alamat}`), tombol || null);
}

function daftarMasuk(saya, keluarkan) {
  const lain = saya.masuk.filter(masuk => masuk.berjalan && !masuk.ini).length > 1;
  return unsur('section', {}, unsur('h3', {}, 'Tempat Anda masuk'),
    unsur('p', {}, 'Bila ada yang tidak Anda kenali, ganti sandi Anda: sesi di tempat lain lalu berakhir.'),
    lain ? unsur('button', { type: 'button', className: 'btn btn-default', onclick: () => keluarkan('/masuk') },
      'Keluarkan semua yang lain') : null,
    ...saya.kodeSandi.map(kalimat => unsur('p', { className: 'rukun-akun-kode' }, kalimat)),
    unsur('ul', { className: 'rukun-akun-masuk' }, ...saya.masuk.map(masuk => baris(masuk, keluarkan))),
    unsur('p', { className: 'rukun-jendela-rinci' },
      'Catatan masuk hanya terlihat oleh Anda dan dihapus sesudah masa simpannya (kebijakan Rukun, RUKUN-PRD-18).'));
}

async function buka() {
  const isi = bukaJendela('Akun saya', 'akun-anda');
  const kabar = unsur('p', { className: 'rukun-jendela-salah', role: 'alert' });
  const tempat = unsur('div', {});
  const tempatAlamat = unsur('div', {});
  const tempatFaktor = unsur('div', { className: 'rukun-akun-faktor' });

  async function keluarkan(jalur) {
    kabar.textContent = (await perintah('DELETE', jalur))?.pesan ?? '';
    await muatMasuk();
  }

  async function muatMasuk() {
    const jawaban = await minta('akun');
    if (!berhasil(jawaban)) {
      kabar.textContent = sebab(jawaban, GAGAL);
      return null;
    }
    tempat.replaceChildren(daftarMasuk(jawaban.isi, keluarkan));
    tempatAlamat.replaceChildren(...daftarAlamat(jawaban.isi.alamat, perintah, muatMasuk));
    return jawaban.isi;
  }

  isi.append(kabar);
  const saya = await muatMasuk();
  if (saya) {
    isi.append(unsur('p', {}, unsur('strong', {}, saya.nama), ` (${saya.akun})`, saya.jabatan ? `, ${saya.jabatan}` : ''),
      gantiSandi(saya, muatMasuk), unsur('section', {}, unsur('h3', {}, 'Faktor kedua'), tempatFaktor), tempatAlamat, tempat);
    await tampilkanFaktor(tempatFaktor, () => Promise.all([tampilkanFaktor(tempatFaktor), muatMasuk()]));
  }
}

// The applications' own menu leads to a page that is open to nobody here; its entry opens the account instead.
document.addEventListener('click', peristiwa => {
  if (peristiwa.target.closest('.dropdown-menu > .profile a')) {
    peristiwa.preventDefault();
    buka();
  }
}, true);

// One's own account, opened from the menu under one's name in every application: its password, where one is signed in, and
// the way to sign out there.
import { berhasil, minta, sebab } from '/camunda/app/tasklist/scripts/rukun/server.js';
import { unsur } from '/camunda/app/tasklist/scripts/rukun/unsur.js';
import { bukaJendela } from './jendela.js';

const GAGAL = 'Rukun tidak menjawab. Coba lagi beberapa saat kemudian.';

/** Gives a command; returns what was wrong with which field, or nothing where it was done. */
async function perintah(method, jalur, badan) {
  const jawaban = await minta(`akun${jalur}`, method, badan);
  return berhasil(jawaban) ? null : { kolom: jawaban.isi?.kolom, pesan: sebab(jawaban, GAGAL) };
}

function kolomSandi(nama, label, autocomplete) {
  const salah = unsur('p', { id: `rukun-akun-${nama}-salah`, className: 'rukun-jendela-salah' });
  const masukan = unsur('input', { type: 'password', id: `rukun-akun-${nama}`, name: nama, autocomplete, required: true });
  masukan.setAttribute('aria-describedby', salah.id);
  return { salah, masukan, kolom: unsur('div', {}, unsur('label', { htmlFor: masukan.id }, label), masukan, salah) };
}

function gantiSandi(saya, selesai) {
  const kolom = {
    lama: kolomSandi('lama', 'Sandi sekarang', 'current-password'),
    baru: kolomSandi('baru', 'Sandi baru', 'new-password'),
    ulang: kolomSandi('ulang', 'Sandi baru sekali lagi', 'new-password')
  };
  const semua = Object.values(kolom);
  const lihat = unsur('input', { type: 'checkbox', onchange: () =>
    semua.forEach(({ masukan }) => { masukan.type = lihat.checked ? 'text' : 'password'; }) });
  const kabar = unsur('p', { className: 'rukun-jendela-kabar', role: 'status' });
  const kirim = unsur('button', { className: 'btn btn-primary' }, 'Ganti sandi');

  function tandai({ kolom: nama, pesan }) {
    const { salah, masukan } = kolom[nama] ?? kolom.lama;
    salah.textContent = pesan;
    masukan.setAttribute('aria-invalid', 'true');
    masukan.focus();
  }

  async function ganti() {
    const [lama, baru, ulang] = semua.map(({ masukan }) => masukan.value);
    if (baru !== ulang) {
      return tandai({ kolom: 'ulang', pesan: 'Berbeda dari sandi baru di atas.' });
    }
    const ditolak = await perintah('PUT', '/sandi', { lama, baru });
    if (ditolak) {
      return tandai(ditolak);
    }
    formulir.reset();
    lihat.onchange();
    kabar.textContent = 'Sandi sudah diganti. Sesi Anda di tempat lain berakhir.';
    return selesai();
  }

  const formulir = unsur('form', {
    className: 'rukun-akun-sandi',
    noValidate: true,
    onsubmit: async peristiwa => {
      peristiwa.preventDefault();
      kabar.textContent = '';
      semua.forEach(({ salah, masukan }) => {
        salah.textContent = '';
        masukan.removeAttribute('aria-invalid');
      });
      kirim.disabled = true;
      await ganti();
      kirim.disabled = false;
    }
  }, unsur('h3', {}, 'Ganti sandi'), ...semua.map(satu => satu.kolom),
  unsur('label', {}, lihat, ' Tampilkan sandi'),
  unsur('p', {}, 'Sandi baru (kebijakan Rukun):'),
  unsur('ul', {}, ...saya.aturanSandi.map(kalimat => unsur('li', {}, kalimat))), kirim, kabar);
  return formulir;
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
    unsur('ul', { className: 'rukun-akun-masuk' }, ...saya.masuk.map(masuk => baris(masuk, keluarkan))),
    unsur('p', { className: 'rukun-jendela-rinci' },
      'Catatan masuk hanya terlihat oleh Anda dan dihapus sesudah masa simpannya (kebijakan Rukun, RUKUN-PRD-18).'));
}

async function buka() {
  const isi = bukaJendela('Akun saya', 'akun-anda');
  const kabar = unsur('p', { className: 'rukun-jendela-salah', role: 'alert' });
  const tempat = unsur('div', {});

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
    return jawaban.isi;
  }

  isi.append(kabar);
  const saya = await muatMasuk();
  if (saya) {
    isi.append(unsur('p', {}, unsur('strong', {}, saya.nama), ` (${saya.akun})`, saya.jabatan ? `, ${saya.jabatan}` : ''),
      gantiSandi(saya, muatMasuk), tempat);
  }
}

// The applications' own menu leads to a page that is open to nobody here; its entry opens the account instead.
document.addEventListener('click', peristiwa => {
  if (peristiwa.target.closest('.dropdown-menu > .profile a')) {
    peristiwa.preventDefault();
    buka();
  }
}, true);

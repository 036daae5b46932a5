// The head of an office sees who has which of its tasks, and gives one to another: a button for him alone, and a window.
import { berhasil, minta, sebab } from './server.js';
import { tombol, unsur } from './unsur.js';

const GAGAL_BACA = 'Tugas kantor tidak dapat dibaca sekarang. Coba lagi beberapa saat kemudian.';
const GAGAL_SERAH = 'Tugas belum diserahkan. Coba lagi beberapa saat kemudian.';

const ambil = () => minta('pembagian-tugas');

async function serahkan(tugas, kepada) {
  const jawaban = await minta(`pembagian-tugas/${tugas}`, 'POST', { kepada });
  return berhasil(jawaban) ? '' : sebab(jawaban, GAGAL_SERAH);
}

function butir({ kartu, kantor, pemegang }, anggota, selesai) {
  const rekan = anggota.filter(a => a.kantor === kantor);
  const nama = rekan.find(({ akun }) => akun === pemegang)?.nama ?? pemegang;
  const lain = rekan.filter(({ akun }) => akun !== pemegang);
  const pilihan = unsur('select', { ariaLabel: `Serahkan ${kartu.nama} kepada` },
    unsur('option', { value: '' }, 'Serahkan kepada …'), ...lain.map(({ akun, nama: siapa }) => unsur('option', { value: akun }, siapa)));
  const serah = tombol('Serahkan', async () => {
    pilihan.disabled = serah.disabled = true;
    const galat = await serahkan(kartu.tugas, pilihan.value);
    pilihan.disabled = serah.disabled = false;
    selesai(galat, `${kartu.nama} diserahkan kepada ${pilihan.selectedOptions[0].textContent}.`);
  });
  serah.disabled = true;
  pilihan.onchange = () => { serah.disabled = !pilihan.value; };
  return unsur('li', {},
    unsur('p', { className: 'rukun-perihal' }, unsur('span', {}, kartu.nama)),
    unsur('p', { className: 'rukun-dasar' }, `${kartu.unit} – ${kartu.perihal}, kasus ${kartu.kasus}`,
      kartu.tenggat ? ', paling lambat ' : null,
      kartu.tenggat ? unsur('span', { className: kartu.terlambat ? 'rukun-gagal' : '' }, kartu.tenggat) : null),
    unsur('p', {}, nama ? `Dipegang ${nama}` : 'Belum dipegang siapa pun'),
    lain.length ? unsur('p', { className: 'rukun-serahkan' }, pilihan, serah) : null);
}

async function buka() {
  const dialog = unsur('dialog', { className: 'rukun-jendela-waktu rukun-kotak-masuk rukun-pembagian' });
  dialog.setAttribute('aria-label', 'Pembagian tugas kantor');
  const kabar = unsur('p', { className: 'rukun-kabar', role: 'status', tabIndex: -1 });
  const daftar = unsur('ul', {});

  function katakan(kalimat, gagal) {
    kabar.textContent = kalimat;
    kabar.classList.toggle('rukun-gagal', gagal);
  }

  /** @returns {Promise<string>} why it could not be read: then what was read before stays */
  async function muat() {
    const jawaban = await ambil();
    if (!berhasil(jawaban)) {
      katakan(sebab(jawaban, GAGAL_BACA), true);
      return kabar.textContent;
    }
    const { tugas, anggota } = jawaban.isi;
    daftar.replaceChildren(...tugas.map(satu => butir(satu, anggota, diserahkan)));
    katakan(tugas.length ? `${tugas.length} tugas terbuka, yang terlama lebih dahulu.` : 'Tidak ada tugas terbuka.', false);
    return '';
  }

  async function diserahkan(galat, kalimat) {
    const takTerbaca = await muat();
    katakan([galat || kalimat, galat === takTerbaca ? '' : takTerbaca].filter(Boolean).join(' '), galat + takTerbaca !== '');
    kabar.focus();
  }

  dialog.append(unsur('h3', {}, 'Pembagian tugas kantor'), kabar, daftar, unsur('p', { className: 'rukun-pilihan' },
    unsur('button', { type: 'button', className: 'btn btn-primary', onclick: () => dialog.close() }, 'Tutup')));
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  await muat();
}

export const pembagian = {
  id: 'rukun-pembagian',
  pluginPoint: 'tasklist.navbar.action',
  priority: 64,
  render: async wadah => {
    if ((await ambil()).isi?.kantor?.length) {
      wadah.append(unsur('button', { type: 'button', className: 'btn btn-link rukun-tombol-pembagian', onclick: buka }, 'Pembagian tugas'));
    }
  }
};

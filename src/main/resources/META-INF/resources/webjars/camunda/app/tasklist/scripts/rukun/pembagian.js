// The head of an office sees who has which of its tasks, and gives one to another: a button for him alone, and a window.
import { rukun, token } from './server.js';
import { unsur } from './unsur.js';

const alamat = () => rukun('pembagian-tugas');

async function ambil() {
  const jawaban = await fetch(alamat(), { headers: { Accept: 'application/json' } }).catch(() => null);
  return jawaban?.ok ? jawaban.json() : null;
}

async function serahkan(tugas, kepada) {
  const jawaban = await fetch(`${alamat()}/${tugas}`, {
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token() },
    body: JSON.stringify({ kepada })
  }).catch(() => null);
  const isi = jawaban?.ok ? {} : await jawaban?.json().catch(() => ({}));
  return jawaban?.ok ? '' : isi?.pesan ?? 'Tugas belum diserahkan. Coba lagi beberapa saat kemudian.';
}

function butir({ kartu, kantor, pemegang }, anggota, selesai) {
  const rekan = anggota.filter(a => a.kantor === kantor);
  const nama = rekan.find(({ akun }) => akun === pemegang)?.nama ?? pemegang;
  const lain = rekan.filter(({ akun }) => akun !== pemegang);
  const pilihan = unsur('select', { ariaLabel: `Serahkan ${kartu.nama} kepada` },
    unsur('option', { value: '' }, 'Serahkan kepada …'), ...lain.map(({ akun, nama: siapa }) => unsur('option', { value: akun }, siapa)));
  pilihan.onchange = async () => {
    pilihan.disabled = true;
    selesai(await serahkan(kartu.tugas, pilihan.value), `${kartu.nama} diserahkan kepada ${pilihan.selectedOptions[0].textContent}.`);
  };
  return unsur('li', {},
    unsur('p', { className: 'rukun-perihal' }, unsur('span', {}, kartu.nama), lain.length ? pilihan : null),
    unsur('p', { className: 'rukun-dasar' }, `${kartu.unit} – ${kartu.perihal}, kasus ${kartu.kasus}`,
      kartu.tenggat ? ', paling lambat ' : null,
      kartu.tenggat ? unsur('span', { className: kartu.terlambat ? 'rukun-gagal' : '' }, kartu.tenggat) : null),
    unsur('p', {}, nama ? `Dipegang ${nama}` : 'Belum dipegang siapa pun'));
}

async function buka() {
  const dialog = unsur('dialog', { className: 'rukun-jendela-waktu rukun-kotak-masuk rukun-pembagian' });
  dialog.setAttribute('aria-label', 'Pembagian tugas kantor');
  const kabar = unsur('p', { className: 'rukun-kabar', role: 'status' });
  const daftar = unsur('ul', {});

  async function muat() {
    const isi = await ambil() ?? { tugas: [], anggota: [] };
    daftar.replaceChildren(...isi.tugas.map(satu => butir(satu, isi.anggota, async (galat, berhasil) => {
      await muat();
      kabar.textContent = galat || berhasil;
      kabar.classList.toggle('rukun-gagal', galat !== '');
    })));
    kabar.textContent = isi.tugas.length ? `${isi.tugas.length} tugas terbuka, yang terlama lebih dahulu.` : 'Tidak ada tugas terbuka.';
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
    if ((await ambil())?.kantor.length) {
      wadah.append(unsur('button', { type: 'button', className: 'btn btn-link rukun-tombol-pembagian', onclick: buka }, 'Pembagian tugas'));
    }
  }
};

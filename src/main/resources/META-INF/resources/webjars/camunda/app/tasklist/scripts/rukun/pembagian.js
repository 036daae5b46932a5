// The head of an office sees who has which of its tasks, and gives one to another: in a window that a button for him alone opens, and,
// where the task is his to see, beside its form.
import { lingkupTugas } from './ambil-tugas.js';
import { simpanSemua } from './draf.js';
import { berhasil, minta, sebab } from './server.js';
import { tugasTerbuka } from './tautan-tugas.js';
import { tombol, unsur } from './unsur.js';

const GAGAL_BACA = 'Tugas kantor tidak dapat dibaca sekarang. Coba lagi beberapa saat kemudian.';
const GAGAL_SERAH = 'Tugas belum diserahkan. Coba lagi beberapa saat kemudian.';

const ambil = () => minta('pembagian-tugas');

async function serahkan(tugas, kepada) {
  await simpanSemua();
  const jawaban = await minta(`pembagian-tugas/${tugas}`, 'POST', { kepada });
  return berhasil(jawaban) ? '' : sebab(jawaban, GAGAL_SERAH);
}

/**
 * To whom a task is given: those who may be chosen, and a button.
 *
 * @param selesai takes why it was not given, or nothing, and the sentence that says that it was
 * @returns {?HTMLElement} null where nobody else works there
 */
function penyerahan({ tugas, nama, pemegang }, rekan, selesai) {
  const lain = rekan.filter(({ akun }) => akun !== pemegang);
  const pilihan = unsur('select', { ariaLabel: `Serahkan ${nama} kepada` },
    unsur('option', { value: '' }, 'Serahkan kepada …'), ...lain.map(({ akun, nama: siapa }) => unsur('option', { value: akun }, siapa)));
  const serah = tombol('Serahkan', async () => {
    const siapa = pilihan.selectedOptions[0].textContent;
    pilihan.disabled = serah.disabled = true;
    const galat = await serahkan(tugas, pilihan.value);
    pilihan.disabled = serah.disabled = false;
    selesai(galat, `${nama} diserahkan kepada ${siapa}.`);
  });
  serah.disabled = true;
  pilihan.onchange = () => { serah.disabled = !pilihan.value; };
  return lain.length ? unsur('p', { className: 'rukun-serahkan' }, pilihan, serah) : null;
}

function butir({ kartu, kantor, pemegang }, anggota, selesai) {
  const rekan = anggota.filter(a => a.kantor === kantor);
  const nama = rekan.find(({ akun }) => akun === pemegang)?.nama ?? pemegang;
  return unsur('li', {},
    unsur('p', { className: 'rukun-perihal' }, unsur('span', {}, kartu.nama)),
    unsur('p', { className: 'rukun-dasar' }, `${kartu.unit} – ${kartu.perihal}, kasus ${kartu.kasus}`,
      kartu.tenggat ? ', paling lambat ' : null,
      kartu.tenggat ? unsur('span', { className: kartu.terlambat ? 'rukun-gagal' : '' }, kartu.tenggat) : null),
    unsur('p', {}, nama ? `Dipegang ${nama}` : 'Belum dipegang siapa pun'),
    penyerahan({ ...kartu, pemegang }, rekan, selesai));
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

/** What one heads, as it was told when the page's menu was drawn. */
let ketahui;
let dipimpin = new Promise(lanjut => { ketahui = lanjut; });

/** Beside the form of a task that is shown: nothing typed there is touched, and it is kept as a draft before the task is another's. */
async function tawarkan(wadah, kabar = unsur('p', { className: 'rukun-kabar', role: 'status', tabIndex: -1 })) {
  const tugas = tugasTerbuka();
  const nama = () => document.querySelector('.task-card h2.task')?.textContent.trim() ?? 'Tugas ini';
  const jawaban = tugas && (await dipimpin).isi?.kantor?.length ? await minta(`pembagian-tugas/${tugas}`) : {};
  if (tugas !== tugasTerbuka()) {
    return; // another task is shown meanwhile
  }
  const selesai = async (galat, kalimat) => {
    kabar.textContent = galat || kalimat;
    kabar.classList.toggle('rukun-gagal', galat !== '');
    await tawarkan(wadah, kabar);
    kabar.focus();
    const { taskData } = lingkupTugas(wadah) ?? {};
    taskData?.changed('task');
    taskData?.changed('taskList');
  };
  const kendali = jawaban.isi && penyerahan({ tugas, nama: nama(), pemegang: jawaban.isi.pemegang }, jawaban.isi.anggota, selesai);
  wadah.replaceChildren(...(kendali || kabar.textContent ? [kendali ?? '', kabar] : []));
}

export const serahkanTugas = {
  id: 'rukun-serahkan-tugas',
  pluginPoint: 'tasklist.task.action',
  priority: 50,
  render: node => {
    const wadah = unsur('div', { className: 'rukun-serahkan-tugas' });
    const gambar = () => {
      if (!node.isConnected) {
        wadah.remove();
        window.removeEventListener('hashchange', gambar);
        return;
      }
      // The bar of Tasklist to which its place belongs has one line only: above the card is room.
      document.querySelector('.task-details > .content')?.prepend(wadah);
      tawarkan(wadah);
    };
    window.addEventListener('hashchange', gambar);
    setTimeout(gambar);
  }
};

export const pembagian = {
  id: 'rukun-pembagian',
  pluginPoint: 'tasklist.navbar.action',
  priority: 64,
  render: async wadah => {
    dipimpin = ambil();
    ketahui(dipimpin);
    if ((await dipimpin).isi?.kantor?.length) {
      wadah.append(unsur('button', { type: 'button', className: 'btn btn-link rukun-tombol-pembagian', onclick: buka }, 'Pembagian tugas'));
    }
  }
};

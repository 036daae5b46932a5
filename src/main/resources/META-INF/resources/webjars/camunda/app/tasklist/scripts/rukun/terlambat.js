// Who is late in an area: a button for those who watch over it, and a window with their board.
import { kabarkanTakTerbaca, NAMA, rakitPapan, ringkasan } from '/rukun/papan.js';
import { tautanTugas } from './tautan-tugas.js';
import { unsur } from './unsur.js';

async function buka() {
  const jawaban = await ringkasan();
  const dialog = unsur('dialog', { className: 'rukun-jendela-waktu' });
  const tutup = () => dialog.close();
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  if (jawaban.status === 200) {
    dialog.setAttribute('aria-labelledby', 'rukun-papan');
    await rakitPapan(dialog, jawaban.isi, { bukaTugas: (id, nama) => tautanTugas(nama, id, { onclick: tutup }) });
  } else {
    dialog.setAttribute('aria-label', NAMA);
    kabarkanTakTerbaca(dialog, jawaban);
  }
  dialog.append(unsur('p', { className: 'rukun-papan-tutup' },
    unsur('button', { type: 'button', className: 'btn btn-primary', onclick: tutup }, 'Tutup')));
}

export const terlambat = {
  id: 'rukun-terlambat',
  pluginPoint: 'tasklist.navbar.action',
  priority: 63,
  render: async wadah => {
    const { status, isi: lingkup } = await ringkasan();
    if (status === 200) {
      wadah.append(unsur('button', { type: 'button', className: 'btn btn-link rukun-tombol-kasus', onclick: buka },
        lingkup.terlambat ? `${NAMA} (${lingkup.terlambat < 1000 ? lingkup.terlambat : '1000+'})` : NAMA));
    }
  }
};

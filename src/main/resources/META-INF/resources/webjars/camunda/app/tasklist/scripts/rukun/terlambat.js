// Who is late: a button for those who watch over an area, and a window with their board.
import { rakitPapan, ringkasan } from '/rukun/papan.js';
import { unsur } from './unsur.js';

async function buka() {
  const lingkup = await ringkasan();
  if (!lingkup) {
    return; // signed out meanwhile, or the post has ended
  }
  const dialog = unsur('dialog', { className: 'rukun-jendela-waktu' });
  const tutup = () => dialog.close();
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  await rakitPapan(dialog, lingkup, {
    bukaTugas: (id, nama) => unsur('a', { href: `#/?task=${id}`, onclick: tutup }, nama)
  });
  dialog.append(unsur('p', { className: 'rukun-papan-tutup' },
    unsur('button', { type: 'button', className: 'btn btn-primary', onclick: tutup }, 'Tutup')));
}

export const terlambat = {
  id: 'rukun-terlambat',
  pluginPoint: 'tasklist.navbar.action',
  priority: 63,
  render: async wadah => {
    const lingkup = await ringkasan();
    if (lingkup) {
      wadah.append(unsur('button', { type: 'button', className: 'btn btn-link rukun-tombol-kasus', onclick: buka },
        lingkup.terlambat ? `Terlambat (${lingkup.terlambat < 1000 ? lingkup.terlambat : '1000+'})` : 'Terlambat'));
    }
  }
};

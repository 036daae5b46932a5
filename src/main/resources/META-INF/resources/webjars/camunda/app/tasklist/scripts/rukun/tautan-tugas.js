// From one task to another, without leaving what the person has chosen beside it: filter, page and search stay; and to the page of
// a case, beside what is open.
import { unsur } from './unsur.js';

const pilihan = () => new URLSearchParams(location.hash.match(/^#\/\?(.*)/)?.[1] ?? '');

/** Id of the task that is open; null if none is. */
export const tugasTerbuka = () => pilihan().get('task');

/** The address of a task; of no task without an id. */
export function alamatTugas(tugas) {
  const tanda = pilihan();
  tanda.delete('task');
  if (tugas) {
    tanda.set('task', tugas);
  }
  return `#/?${tanda}`;
}

/** A link to a task, or to none; it is asked where it leads when it is pressed. */
export function tautanTugas(nama, tugas, sifat = {}) {
  const tautan = unsur('a', { ...sifat, href: alamatTugas(tugas) }, nama);
  tautan.addEventListener('click', () => { tautan.href = alamatTugas(tugas); });
  return tautan;
}

/** A link to the page of a case, in a tab of its own: what is being typed stays where it is. */
export const tautanKasus = (alamat, nama = 'Lihat jalan kasusnya') =>
  unsur('a', { href: alamat, target: '_blank', rel: 'noopener' }, nama);

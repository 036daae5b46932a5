// A window of Rukun over the page of an application, with its part of the guide in its heading.
import { unsur } from '/camunda/app/tasklist/scripts/rukun/unsur.js';

const gaya = document.createElement('link');
gaya.rel = 'stylesheet';
gaya.href = new URL('./jendela.css', import.meta.url).href;
document.head.append(gaya);

/** Where the guide stands, or a part of it. */
export const panduan = bagian => `/rukun/panduan${bagian ? `#${bagian}` : ''}`;

/** A link into the guide. */
export function tautanPanduan(bagian, teks = 'Panduan') {
  return unsur('a', { href: panduan(bagian), target: '_blank', rel: 'noopener', className: 'rukun-panduan' }, teks);
}

/**
 * Opens a window.
 *
 * @param judul its heading
 * @param bagian the part of the guide that explains it
 * @returns {HTMLElement} where its content belongs
 */
export function bukaJendela(judul, bagian) {
  const kepala = unsur('h2', { id: 'rukun-jendela-judul' }, judul);
  const isi = unsur('div', {});
  const dialog = unsur('dialog', { className: 'rukun-jendela' },
    unsur('header', {}, kepala, tautanPanduan(bagian)), isi,
    unsur('footer', {}, unsur('button', { type: 'button', className: 'btn btn-default', onclick: () => dialog.close() },
      'Tutup')));
  dialog.setAttribute('aria-labelledby', kepala.id);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return isi;
}

// Articles in refusals and in the description of a task open their text.
import { tautkanPasal } from '/rukun/pasal.js';
import { unsur } from './unsur.js';

let bawaan;

/** From now on articles without a regulation are those of the procedure whose form is open. */
export function tautkanDalamFormulir(form, regulasi) {
  bawaan = regulasi;
  form.querySelectorAll('[data-lembar], .rukun-keterangan-kolom').forEach(bagian => tautkanPasal(bagian, regulasi));
}

/** Articles in something else that is shown beside that form. */
export function tautkanDalam(bagian) {
  tautkanPasal(bagian, bawaan);
}

/** Tasklist writes the description anew when another task is opened: what is shown is a copy beside it. */
function salinKeterangan(asal) {
  const teks = asal.textContent.trim();
  if (asal.nextElementSibling?.dataset.teks !== teks) {
    asal.parentElement.querySelector('.rukun-deskripsi')?.remove();
    const salinan = unsur('p', { className: 'rukun-deskripsi' }, teks);
    salinan.dataset.teks = teks;
    asal.after(salinan);
    tautkanPasal(salinan, bawaan);
  }
}

new MutationObserver(() => {
  document.querySelectorAll('.notifications .alert:not([data-pasal]) .message').forEach(kotak => {
    if (kotak.textContent) {
      kotak.closest('.alert').dataset.pasal = '';
      tautkanPasal(kotak, bawaan);
    }
  });
  document.querySelectorAll('.description-pane > [ng-show="task.description"]').forEach(salinKeterangan);
}).observe(document.body, { childList: true, subtree: true, characterData: true });

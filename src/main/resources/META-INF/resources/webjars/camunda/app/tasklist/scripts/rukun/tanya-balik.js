// Before a form is sent, the server is asked what could not be undone afterwards; the person decides.
import { putusan } from './lembar.js';
import { tautkanDalam } from './pasal.js';
import { kabarkanBelumDiperiksa } from './penolakan.js';
import { berhasil, minta } from './server.js';
import { unsur } from './unsur.js';

/** What is answered in the same way when the form is sent: then the sending says why. */
const SAMA_SAAT_DIKIRIM = [400, 401, 403, 404];

/** What is to be considered; null where it could not be found out. */
async function tanya(jalur, isi) {
  const jawaban = await minta(`tanya-balik/${jalur}`, 'POST', { isi });
  return berhasil(jawaban) ? jawaban.isi : SAMA_SAAT_DIKIRIM.includes(jawaban.status) ? [] : null;
}

/** Shows what is to be considered; resolves to whether the form is to be sent all the same. */
function pastikan(hal, nama) {
  return new Promise(putuskan => {
    const dialog = unsur('dialog', { className: 'rukun-jendela-waktu rukun-tanya-balik' });
    const judul = unsur('h3', { id: 'rukun-tanya-balik' }, `Kirim “${nama}”?`);
    const tutup = kirim => () => dialog.close(kirim ? 'kirim' : '');
    dialog.setAttribute('aria-labelledby', judul.id);
    dialog.append(judul, unsur('ul', {}, ...hal.map(({ keadaan, akibat }) => unsur('li', {},
      unsur('p', { className: 'rukun-keadaan' }, ...putusan(keadaan)),
      unsur('p', {}, unsur('strong', {}, 'Bila dikirim: '), akibat)))),
    unsur('p', { className: 'rukun-pilihan' },
      unsur('button', { type: 'button', className: 'btn btn-default', autofocus: true, onclick: tutup(false) }, 'Kembali ke isian'),
      unsur('button', { type: 'button', className: 'btn btn-primary', onclick: tutup(true) }, 'Kirim')));
    const pergi = tutup(false);
    window.addEventListener('hashchange', pergi); // another task lies below it now
    dialog.addEventListener('close', () => {
      window.removeEventListener('hashchange', pergi);
      dialog.remove();
      putuskan(dialog.returnValue === 'kirim');
    });
    tautkanDalam(dialog);
    document.body.append(dialog);
    dialog.showModal();
  });
}

/**
 * Asks back what is to be asked about a form.
 *
 * @param jalur "tugas/{id}" or "mulai/{procedure}"
 * @param isi its values by the fields' keys
 * @param nama of the task or procedure
 * @returns {Promise<boolean>} whether it is to be sent
 */
export async function bolehDikirim(jalur, isi, nama) {
  const hal = await tanya(jalur, isi);
  if (!hal) {
    kabarkanBelumDiperiksa();
    return false;
  }
  return !hal.length || pastikan(hal, nama);
}

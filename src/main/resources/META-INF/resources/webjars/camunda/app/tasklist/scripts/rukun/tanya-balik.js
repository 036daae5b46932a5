// Before a form is sent, the server is asked what could not be undone afterwards; the person decides.
import { putusan } from './lembar.js';
import { tautkanDalam } from './pasal.js';
import { rukun, token } from './server.js';
import { unsur } from './unsur.js';

async function tanya(jalur, isi) {
  const jawaban = await fetch(rukun(`tanya-balik/${jalur}`), {
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token() },
    body: JSON.stringify({ isi })
  }).catch(() => null);
  // Where nobody answers, the sending itself says why.
  return jawaban?.ok ? jawaban.json() : [];
}

/** Shows what is to be considered; resolves to whether the form is to be sent all the same. */
function pastikan(hal) {
  return new Promise(putuskan => {
    const dialog = unsur('dialog', { className: 'rukun-jendela-waktu rukun-tanya-balik' });
    const judul = unsur('h3', { id: 'rukun-tanya-balik' }, 'Kirim formulir ini?');
    const tutup = kirim => () => dialog.close(kirim ? 'kirim' : '');
    dialog.setAttribute('aria-labelledby', judul.id);
    dialog.append(judul, unsur('ul', {}, ...hal.map(({ keadaan, akibat }) => unsur('li', {},
      unsur('p', { className: 'rukun-keadaan' }, ...putusan(keadaan)),
      unsur('p', {}, unsur('strong', {}, 'Bila dikirim: '), akibat)))),
    unsur('p', { className: 'rukun-pilihan' },
      unsur('button', { type: 'button', className: 'btn btn-default', autofocus: true, onclick: tutup(false) }, 'Kembali ke isian'),
      unsur('button', { type: 'button', className: 'btn btn-primary', onclick: tutup(true) }, 'Kirim')));
    dialog.addEventListener('close', () => {
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
 * @returns {Promise<boolean>} whether it is to be sent
 */
export async function bolehDikirim(jalur, isi) {
  const hal = await tanya(jalur, isi);
  return !hal.length || pastikan(hal);
}

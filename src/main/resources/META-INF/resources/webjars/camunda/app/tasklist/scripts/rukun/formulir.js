import { kolomKolom } from './kolom.js';
import { tampilkanLembar } from './lembar.js';
import { tautkanDalamFormulir } from './pasal.js';
import { kabarkanBelumLengkap } from './penolakan.js';

/**
 * One condition: "field=X|Y" holds where the field is shown with one of these values, "field!=X" where it is not. Of a
 * field with several values one is enough.
 */
function terpenuhi(syarat, kolom) {
  const [, nama, tanda, harapan] = syarat.match(/^(\w+)(!?=)(.*)$/);
  const penentu = kolom.find(lain => lain.nama === nama);
  const harapannya = harapan.split('|');
  const cocok = penentu.tampil && [penentu.nilai()].flat().some(nilai => harapannya.includes(String(nilai)));
  return cocok === (tanda === '=');
}

/**
 * Shows the fields whose conditions data-bila="…;…" all hold, and lets a field's choices follow the fields above it. A
 * field decides only about fields below it, so one pass is enough.
 */
function terapkanSyarat(kolom) {
  kolom.forEach(satu => {
    const syarat = satu.bagian.dataset.bila?.split(';') ?? [];
    satu.bagian.hidden = satu.takBerguna || !syarat.every(isi => terpenuhi(isi, kolom));
    satu.ikuti(kolom);
  });
}

function kirim(camForm, kolom) {
  const belum = kolom.filter(satu => !satu.periksa());
  if (belum.length) {
    camForm.submitPrevented = true;
    kabarkanBelumLengkap();
    belum[0].bagian.scrollIntoView({ block: 'center' });
    return;
  }
  kolom.forEach(satu => camForm.variableManager.createVariable(satu.variabel()));
}

/**
 * Makes a fragment with data-kolom elements work as a form of Tasklist. Variables are created when the form is sent:
 * created earlier, they would be filled with process variables that happen to have the same name.
 */
export function formulir(camForm) {
  const form = camForm.formElement[0];
  const kolom = kolomKolom(form);
  const jalur = camForm.taskId ? `tugas/${camForm.taskId}` : `mulai/${form.dataset.mulai}`;
  const { variableManager } = camForm;

  terapkanSyarat(kolom);
  form.addEventListener('input', peristiwa => {
    terapkanSyarat(kolom);
    kolom.find(satu => satu.bagian.contains(peristiwa.target))?.tandai('');
  });
  camForm.on('form-loaded', () => variableManager.fetchVariable('lembar'));
  camForm.on('variables-fetched', () => {
    const lembar = variableManager.variableValue('lembar');
    variableManager.destroyVariable('lembar'); // for reading only: never sent back
    tampilkanLembar(form.querySelector('[data-lembar]'), lembar);
    tautkanDalamFormulir(form, lembar?.regulasi);
    const termuat = kolom.map(satu => satu.muat(lembar, jalur));
    terapkanSyarat(kolom);
    Promise.all(termuat).then(() => terapkanSyarat(kolom));
  });
  camForm.on('submit', () => kirim(camForm, kolom));
}

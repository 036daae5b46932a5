import { kolomKolom } from './kolom.js';
import { tampilkanLembar } from './lembar.js';

/** Shows the fields whose condition data-bila="field=VALUE" holds; a field that is hidden itself fulfils none. */
function terapkanSyarat(kolom) {
  kolom.filter(satu => satu.bagian.dataset.bila).forEach(satu => {
    const [nama, harapan] = satu.bagian.dataset.bila.split('=');
    const syarat = kolom.find(lain => lain.nama === nama);
    satu.bagian.hidden = !syarat.tampil || syarat.nilai() !== harapan;
  });
}

function kirim(camForm, kolom) {
  const belum = kolom.filter(satu => !satu.periksa());
  if (belum.length) {
    camForm.submitPrevented = true;
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
    const termuat = kolom.map(satu => satu.muat(lembar, jalur));
    terapkanSyarat(kolom);
    Promise.all(termuat).then(() => terapkanSyarat(kolom));
  });
  camForm.on('submit', () => kirim(camForm, kolom));
}

import { kolomKolom } from './kolom.js';
import { tampilkanLembar } from './lembar.js';

/** Whether one part "field=VALUE|OTHER" holds; a hidden field fulfils none, and of several values one is enough. */
function berlaku(bagian, kolom) {
  const [nama, harapan] = bagian.split('=');
  const syarat = kolom.find(lain => lain.nama === nama.trim());
  const pilihan = harapan.split('|').map(satu => satu.trim());
  return syarat.tampil && [syarat.nilai()].flat().some(nilai => pilihan.includes(String(nilai)));
}

/** Shows the fields whose condition data-bila="field=VALUE|OTHER;field=VALUE" holds, part by part. */
function terapkanSyarat(kolom) {
  kolom.filter(satu => satu.bagian.dataset.bila).forEach(satu => {
    satu.bagian.hidden = !satu.bagian.dataset.bila.split(';').every(bagian => berlaku(bagian, kolom));
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

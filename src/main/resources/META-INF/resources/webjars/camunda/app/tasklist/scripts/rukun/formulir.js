import { Draf } from './draf.js';
import { kolomKolom } from './kolom.js';
import { tampilkanLembar } from './lembar.js';
import { tautkanDalamFormulir } from './pasal.js';
import { kabarkanBelumLengkap, saatDitolak } from './penolakan.js';

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
    belum[0].fokus();
    return;
  }
  kolom.forEach(satu => camForm.variableManager.createVariable(satu.variabel()));
  saatDitolak(kesalahan => tandaiDitolak(kolom, kesalahan));
}

/** Puts each sentence of a refusal to its field, too, and goes to the first of them; all of them stand in the box of notices. */
function tandaiDitolak(kolom, kesalahan) {
  const ditolak = kolom.filter(satu => kesalahan.filter(({ kolom: kunci }) => kunci.split('[')[0] === satu.nama)
    .map(({ kolom: kunci, pesan }) => satu.tolak(kunci, pesan)).length);
  ditolak[0]?.fokus();
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
  const draf = new Draf(form, jalur);
  const dibuka = draf.buka();

  terapkanSyarat(kolom);
  form.addEventListener('input', peristiwa => {
    terapkanSyarat(kolom);
    kolom.find(satu => satu.bagian.contains(peristiwa.target))?.tandai('');
  });
  camForm.on('form-loaded', () => variableManager.fetchVariable('lembar'));
  camForm.on('variables-fetched', async () => {
    const lembar = variableManager.variableValue('lembar');
    variableManager.destroyVariable('lembar'); // for reading only: never sent back
    form.dataset.hariIni = lembar?.hariIni ?? form.dataset.hariIni ?? '';
    tampilkanLembar(form.querySelector('[data-lembar]'), lembar);
    tautkanDalamFormulir(form, lembar?.regulasi);
    await dibuka;
    const isi = { ...lembar, draf: draf.untuk(kolom) };
    const termuat = kolom.map(async satu => {
      await satu.muat(isi, jalur);
      terapkanSyarat(kolom);
    });
    Promise.allSettled(termuat).then(() => {
      terapkanSyarat(kolom);
      draf.mulai();
    });
  });
  camForm.on('submit', () => {
    kirim(camForm, kolom);
    draf.tahan();
  });
  camForm.on('submit-failed', () => draf.lanjut());
  camForm.on('submit-success', () => draf.selesai());
}

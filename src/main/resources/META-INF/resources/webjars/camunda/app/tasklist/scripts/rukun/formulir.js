import { tombolBantuan } from '/rukun/bantuan.js';
import { saatRukun } from '/rukun/jam.js';
import { PemegangTugas } from './ambil-tugas.js';
import { Draf } from './draf.js';
import { kolomKolom } from './kolom.js';
import { tampilkanLembar } from './lembar.js';
import { tautkanDalamFormulir } from './pasal.js';
import { hapusPenolakan, kabarkanBelumDiperiksa, kabarkanBelumLengkap, saatDitolak } from './penolakan.js';
import { kabarkanTerkirim } from './sesudah-kirim.js';
import { bolehDikirim } from './tanya-balik.js';

/** What stands in a field that is shown, or in the sheet under "lembar.name"; of a value of several parts each part. */
function isiPenentu(nama, kolom, lembar) {
  const [, dalamLembar] = nama.match(/^lembar\.(.+)$/) ?? [];
  const penentu = dalamLembar ? null : kolom.find(lain => lain.nama === nama);
  const nilai = dalamLembar ? lembar?.[dalamLembar] ?? [] : penentu.tampil ? penentu.nilai() : [];
  return [nilai].flat().flatMap(satu => satu && typeof satu === 'object' ? Object.values(satu) : [satu]);
}

/**
 * One condition: "field=X|Y" holds where the field is shown with one of these values, "field!=X" where it is not. Of a
 * field with several values one is enough.
 */
function terpenuhi(syarat, kolom, lembar) {
  const [, nama, tanda, harapan] = syarat.match(/^((?:lembar\.)?\w+)(!?=)(.*)$/);
  const harapannya = harapan.split('|');
  const cocok = isiPenentu(nama, kolom, lembar).some(nilai => harapannya.includes(String(nilai)));
  return cocok === (tanda === '=');
}

/**
 * Shows the fields whose conditions data-bila="…;…" all hold, and lets a field's choices follow the fields above it. A
 * field decides only about fields below it, so one pass is enough.
 */
function terapkanSyarat(kolom, lembar) {
  kolom.forEach(satu => {
    const syarat = satu.bagian.dataset.bila?.split(';') ?? [];
    satu.bagian.hidden = satu.takBerguna || !syarat.every(isi => terpenuhi(isi, kolom, lembar));
    satu.ikuti(kolom);
  });
}

/** Whether all fields are complete; goes to the first that is not. */
function lengkap(kolom) {
  const belum = kolom.filter(satu => !satu.periksa());
  if (belum.length) {
    kabarkanBelumLengkap();
    belum[0].fokus();
  }
  return !belum.length;
}

/** What was sent, and in which case: of a procedure that was started the answer says it. */
function terkirim({ nama, kasus, sejak, tugas }, hasil) {
  const nomor = hasil?.businessKey ?? kasus;
  if (nomor) {
    kabarkanTerkirim(nama, nomor, sejak, tugas);
  }
}

/** What is asked about a running case takes it to another stage in a while: none of its tasks is opened meanwhile. */
function sejakKapan(form) {
  return form.querySelector('[data-daftar="kasus-saya"]') ? Infinity : saatRukun();
}

/** Name of the task, or of the procedure that is started ("Mulai prosedur: …"). */
function namaFormulir(form) {
  const teks = pola => document.querySelector(pola)?.textContent.trim() ?? '';
  return form.closest('.modal') ? teks('.modal h3.modal-title').replace(/^[^:]*: /, '') : teks('.task-card h2.task');
}

/** Whatever has failed in the page: the person keeps his button. */
function gagalDiperiksa(galat) {
  console.error(galat);
  kabarkanBelumDiperiksa();
  return false;
}

/**
 * What is complete is asked back first, where it could not be undone; then the engine's client sends it, and what came of it is
 * told.
 */
function dahulukanTanyaBalik(camForm, kolom, { jalur, pemegang }) {
  const form = camForm.formElement[0];
  const kirimLangsung = camForm.submit.bind(camForm);
  const batal = selesai => window.angular.element(document.body).injector().get('$rootScope')
    .$applyAsync(() => selesai(new Error('camForm submission prevented')));
  const isi = () => Object.fromEntries(kolom.map(satu => [satu.nama, satu.variabel().value]));
  // Meanwhile the person may have gone to another task.
  const siap = async () => lengkap(kolom) && await pemegang.ambil() && await bolehDikirim(jalur, isi(), namaFormulir(form))
    && form.isConnected;
  camForm.submit = async selesai => {
    hapusPenolakan();
    if (!await siap().catch(gagalDiperiksa)) {
      batal(selesai);
      return;
    }
    const kiriman = { nama: namaFormulir(form), kasus: form.dataset.kasus, sejak: sejakKapan(form), tugas: camForm.taskId };
    kirimLangsung((galat, hasil) => {
      if (!galat) {
        terkirim(kiriman, hasil);
      }
      selesai(galat, hasil);
    });
  };
}

function kirim(camForm, kolom) {
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
 * Key of the procedure that is started: two may share a form, which names one of them. Where key, version and id together are
 * too long for the engine, the id stands alone and says no key.
 */
function dimulai({ processDefinitionId }, form) {
  return processDefinitionId?.match(/^([^:]+):/)?.[1] ?? form.dataset.mulai;
}

/**
 * Makes a fragment with data-kolom elements work as a form of Tasklist. Variables are created when the form is sent:
 * created earlier, they would be filled with process variables that happen to have the same name.
 */
export function formulir(camForm) {
  const form = camForm.formElement[0];
  const kolom = kolomKolom(form);
  const jalur = camForm.taskId ? `tugas/${camForm.taskId}` : `mulai/${dimulai(camForm, form)}`;
  const { variableManager } = camForm;
  form.prepend(tombolBantuan(() => jalur));
  const draf = new Draf(form, jalur);
  const dibuka = draf.buka();
  dahulukanTanyaBalik(camForm, kolom, { jalur, pemegang: new PemegangTugas(form) });

  let lembar;
  terapkanSyarat(kolom, lembar);
  form.addEventListener('input', peristiwa => {
    terapkanSyarat(kolom, lembar);
    kolom.find(satu => satu.bagian.contains(peristiwa.target))?.tandai('');
  });
  camForm.on('form-loaded', () => variableManager.fetchVariable('lembar'));
  camForm.on('variables-fetched', async () => {
    lembar = variableManager.variableValue('lembar');
    variableManager.destroyVariable('lembar'); // for reading only: never sent back
    form.dataset.kasus = lembar?.kasus ?? '';
    form.dataset.hariIni = lembar?.hariIni ?? form.dataset.hariIni ?? '';
    tampilkanLembar(form.querySelector('[data-lembar]'), lembar);
    tautkanDalamFormulir(form, lembar?.regulasi);
    await dibuka;
    const isi = { ...lembar, draf: draf.untuk(kolom) };
    const termuat = kolom.map(async satu => {
      await satu.muat(isi, jalur);
      terapkanSyarat(kolom, lembar);
    });
    await Promise.allSettled(termuat);
    terapkanSyarat(kolom, lembar);
    draf.mulai();
  });
  camForm.on('submit', () => {
    kirim(camForm, kolom);
    draf.tahan();
  });
  camForm.on('submit-failed', () => draf.lanjut());
  camForm.on('submit-success', () => draf.selesai());
}

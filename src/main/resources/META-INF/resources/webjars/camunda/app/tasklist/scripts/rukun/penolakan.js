// Tasklist leaves the box of a refusal until somebody closes it, beside the next answer and after success. Whatever is
// answered next takes the old refusal away, and so does what is sent anew: a form that is accepted answers with no box.
const tasklist = window.angular.module('cam.tasklist');

let kabarkan;
let bersihkan;

tasklist.decorator('Notifications', ['$delegate', '$rootScope', (kabar, akar) => {
  const tambah = kabar.add;
  kabar.add = function (baru) {
    kabar.clear({ type: 'danger' });
    tambah.call(this, baru);
  };
  kabarkan = isi => akar.$evalAsync(() => kabar.addError(isi));
  bersihkan = () => akar.$evalAsync(() => kabar.clear({ type: 'danger' }));
  return kabar;
}]);

tasklist.decorator('camAPI', ['$delegate', '$injector', (api, injector) => {
  for (const nama of ['task', 'process-definition']) {
    const sumber = api.resource(nama);
    const kirim = sumber.submitForm;
    sumber.submitForm = function (...isi) {
      injector.get('Notifications').clear({ type: 'danger' });
      return kirim.apply(this, isi);
    };
  }
  return api;
}]);

let tandai = () => {};

/** @param lakukan takes what is wrong with which field ({kolom, pesan}), should the form be refused that is sent now */
export function saatDitolak(lakukan) {
  tandai = lakukan;
}

// Of the answer to a form the engine's client hands on the sentence alone.
const buka = XMLHttpRequest.prototype.open;
XMLHttpRequest.prototype.open = function (cara, alamat, ...lain) {
  if (/\/submit-form$/.test(alamat)) {
    this.addEventListener('load', () => {
      if (this.status === 400) {
        tandai(JSON.parse(this.responseText).kolom ?? []);
      }
    });
  }
  return buka.call(this, cara, alamat, ...lain);
};

/** Takes an old refusal away: the form is sent anew. */
export function hapusPenolakan() {
  bersihkan();
}

/** Says that something went wrong, where refusals are said. */
export function kabarkanGalat(status, message) {
  kabarkan({ status, message });
}

/** Says that a form is not sent, for its fields are incomplete: Tasklist itself is silent then. */
export function kabarkanBelumLengkap() {
  kabarkan({
    status: 'Formulir tidak dapat diterima',
    message: 'Perbaiki isian yang ditandai merah, lalu kirim lagi.'
  });
}

/** Says that a form is not sent, for what is to be asked back could not be found out. */
export function kabarkanBelumDiperiksa() {
  kabarkan({ status: 'Formulir belum dikirim', message: 'Rukun belum dapat memeriksanya. Kirim lagi.' });
}

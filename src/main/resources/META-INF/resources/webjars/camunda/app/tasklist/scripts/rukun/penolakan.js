// Tasklist leaves the box of a refusal until somebody closes it, beside the next answer and after success. Whatever is
// answered next takes the old refusal away, and so does what is sent anew: a form that is accepted answers with no box.
// A form that is not sent, for its fields are incomplete, comes without a reason: the box says where the reasons stand and shows the first.
const tasklist = window.angular.module('cam.tasklist');

tasklist.decorator('Notifications', ['$delegate', kabar => {
  const tambah = kabar.add;
  kabar.add = function (baru) {
    kabar.clear({ type: 'danger' });
    const salah = baru.type === 'danger' && !baru.message && document.querySelector('.rukun-kolom.has-error');
    if (salah) {
      baru.message = 'Perbaiki isian yang ditandai merah, lalu kirim lagi.';
      salah.scrollIntoView({ block: 'center' });
    }
    tambah.call(this, baru);
  };
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

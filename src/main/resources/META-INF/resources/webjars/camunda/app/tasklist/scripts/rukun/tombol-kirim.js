// A field with a mistake that is hidden afterwards keeps its mistake in form-js, and Tasklist would keep its button locked.
// The button stays open: the form is checked anew, the hidden fields left out, each time it is sent.
const tasklist = window.angular.module('cam.tasklist.form');

tasklist.decorator('camTasklistFormCamundaDirective', ['$delegate', daftar => {
  const [formulir] = daftar;
  const { link } = formulir;
  formulir.compile = () => (scope, unsur, atribut, pengendali) => link(scope, unsur, atribut,
    Object.assign(Object.create(pengendali), {
      notifyFormValidated: () => pengendali.notifyFormValidated(false),
      notifyFormInitializationFailed: galat => pengendali.notifyFormInitializationFailed(galat)
    }));
  return daftar;
}]);

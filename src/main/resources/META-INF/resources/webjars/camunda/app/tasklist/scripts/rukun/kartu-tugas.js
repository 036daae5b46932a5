// Dates, groups and holder of a task are set by the procedure: Tasklist shows them as text, not as fields to be changed
// by mouse or keyboard.
const isianLangsung = /cam-widget-inline-field\s+tabindex="0"\s+ng-keydown="[^"]*"(\s+ng-paste="[^"]*")?/g;

window.angular.module('cam.tasklist').decorator('camTasklistTaskMetaDirective', ['$delegate', daftar => {
  const [kartu] = daftar;
  kartu.template = kartu.template.replace(isianLangsung, '');
  return daftar;
}]);

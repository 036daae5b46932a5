// Whoever signs out, or whose session ends, leaves no window of his open for the next one.
window.angular.module('cam.tasklist').run(['$rootScope', akar => {
  akar.$on('authentication.changed', () => document.querySelectorAll('dialog[open]').forEach(dialog => dialog.close()));
}]);

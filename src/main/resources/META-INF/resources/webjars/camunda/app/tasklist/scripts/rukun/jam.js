// "Dalam 14 hari" is counted from Rukun's day.
import { saatRukun } from '/rukun/jam.js';

window.angular.module('cam.tasklist').run(['moment', moment => {
  moment.now = saatRukun;
}]);

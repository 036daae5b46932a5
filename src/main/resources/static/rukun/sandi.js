// The page to which a one-time link leads: login and code stand in their fields, and are in no address any more.
import { formulirSandi } from './pilih-sandi.js';
import { dariTautan } from './tautan-sandi.js';

const tempat = document.getElementById('rukun-sandi');

const tampilkan = () => formulirSandi(tempat, dariTautan(), () => {
  document.getElementById('rukun-sandi-masuk').hidden = false;
  return 'Sandi sudah diganti, dan semua sesi akun itu berakhir. Masuklah dengan sandi yang baru.';
});

window.addEventListener('rukun-tautan-sandi', tampilkan);
await tampilkan();

// Entry of Rukun's additions to Tasklist; each import changes one thing.
import './jam.js';
import './tanggal.js';
import '/rukun/terjemahan.js';
import '/rukun/akun.js';
import './dari-surat.js';
import './tanpa-draf.js';
import './pencarian.js';
import './daftar-prosedur.js';
import './kartu-tugas.js';
import './penolakan.js';
import './pasal.js';
import './tak-dipakai.js';
import './tutup-jendela.js';
import { bantuan } from './bantuan.js';
import { diwakili } from './diwakili.js';
import { formulir } from './formulir.js';
import { kartu } from './kartu.js';
import { kasus } from './kasus.js';
import { kotakMasuk } from './kotak-masuk.js';
import { mesinWaktu } from './mesin-waktu.js';
import { pembagian, serahkanTugas } from './pembagian.js';
import { peraturan } from './peraturan.js';
import { terlambat } from './terlambat.js';

// An embedded form is evaluated as a plain script and cannot import: it finds its module here.
window.Rukun = { formulir };

document.documentElement.lang = 'id';

const gaya = document.createElement('link');
gaya.rel = 'stylesheet';
gaya.href = new URL('./rukun.css', import.meta.url).href;
document.head.append(gaya);

/** What Tasklist hangs into its own places. */
export default [kartu, diwakili, kasus, terlambat, kotakMasuk, pembagian, serahkanTugas, peraturan, bantuan, mesinWaktu];

// Who leaves Cockpit alone is signed out, as in every application of Rukun.
import { keluarkanBilaTakDipakai } from '/rukun/tak-dipakai.js';

keluarkanBilaTakDipakai('cam.cockpit', 'Masuk kembali untuk meneruskan.');

// Who leaves Tasklist alone is signed out, as in every application of Rukun; what he has typed is kept.
import { keluarkanBilaTakDipakai } from '/rukun/tak-dipakai.js';
import { simpanSemua } from './draf.js';

keluarkanBilaTakDipakai('cam.tasklist', 'Yang sudah diisi tersimpan sebagai draf; masuk kembali untuk meneruskan.', simpanSemua);

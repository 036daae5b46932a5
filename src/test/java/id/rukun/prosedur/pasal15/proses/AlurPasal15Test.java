package id.rukun.prosedur.pasal15.proses;

import id.rukun.uji.AlurKeluargaKontrak;

class AlurPasal15Test extends AlurKeluargaKontrak {}

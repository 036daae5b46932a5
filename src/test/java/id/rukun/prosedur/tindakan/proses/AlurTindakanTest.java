package id.rukun.prosedur.tindakan.proses;

import id.rukun.uji.AlurKeluargaKontrak;

class AlurTindakanTest extends AlurKeluargaKontrak {}

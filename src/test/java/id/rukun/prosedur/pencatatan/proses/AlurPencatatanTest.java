package id.rukun.prosedur.pencatatan.proses;

import id.rukun.uji.AlurKeluargaKontrak;

class AlurPencatatanTest extends AlurKeluargaKontrak {}

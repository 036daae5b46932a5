package id.rukun.prosedur.keputusan.proses;

import id.rukun.uji.AlurKeluargaKontrak;

class AlurKeputusanTest extends AlurKeluargaKontrak {}

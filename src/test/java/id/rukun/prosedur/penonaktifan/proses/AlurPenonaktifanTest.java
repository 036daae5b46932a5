package id.rukun.prosedur.penonaktifan.proses;

import id.rukun.uji.AlurKeluargaKontrak;

class AlurPenonaktifanTest extends AlurKeluargaKontrak {}

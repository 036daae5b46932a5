package id.rukun.prosedur.pemberhentian.proses;

import id.rukun.uji.AlurKeluargaKontrak;

class AlurPemberhentianTest extends AlurKeluargaKontrak {}

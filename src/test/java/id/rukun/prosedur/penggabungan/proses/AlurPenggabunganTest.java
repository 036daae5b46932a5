package id.rukun.prosedur.penggabungan.proses;

import id.rukun.uji.AlurKeluargaKontrak;

class AlurPenggabunganTest extends AlurKeluargaKontrak {}

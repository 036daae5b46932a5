package id.rukun.prosedur.harian.proses;

import id.rukun.uji.AlurKeluargaKontrak;

class AlurHarianTest extends AlurKeluargaKontrak {}

package id.rukun.prosedur.masabakti.proses;

import id.rukun.uji.AlurKeluargaKontrak;

class AlurMasabaktiTest extends AlurKeluargaKontrak {}

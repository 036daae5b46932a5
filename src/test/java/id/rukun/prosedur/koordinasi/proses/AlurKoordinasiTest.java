package id.rukun.prosedur.koordinasi.proses;

import id.rukun.uji.AlurKeluargaKontrak;

class AlurKoordinasiTest extends AlurKeluargaKontrak {}

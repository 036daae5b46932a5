package id.rukun.prosedur.penggantian.proses;

import id.rukun.uji.AlurKeluargaKontrak;

class AlurPenggantianTest extends AlurKeluargaKontrak {}

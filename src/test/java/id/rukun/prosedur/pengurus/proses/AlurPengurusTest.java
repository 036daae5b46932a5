package id.rukun.prosedur.pengurus.proses;

import id.rukun.uji.AlurKeluargaKontrak;

class AlurPengurusTest extends AlurKeluargaKontrak {}

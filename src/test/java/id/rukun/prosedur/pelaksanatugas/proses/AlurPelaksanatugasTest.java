package id.rukun.prosedur.pelaksanatugas.proses;

import id.rukun.uji.AlurKeluargaKontrak;

class AlurPelaksanatugasTest extends AlurKeluargaKontrak {}

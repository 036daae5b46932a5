package id.rukun.prosedur.careteker.proses;

import id.rukun.uji.AlurKeluargaKontrak;

class AlurCaretekerTest extends AlurKeluargaKontrak {}

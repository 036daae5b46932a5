package id.rukun.prosedur.musyawarah.proses;

import id.rukun.uji.AlurKeluargaKontrak;

class AlurMusyawarahTest extends AlurKeluargaKontrak {}

package id.rukun.prosedur.tokoh.proses;

import id.rukun.uji.AlurKeluargaKontrak;

class AlurTokohTest extends AlurKeluargaKontrak {}

package id.rukun.prosedur.keputusan.proses;

import id.rukun.uji.AlurKeluargaKontrak;
import org.junit.jupiter.api.Order;

@Order(AlurKeluargaKontrak.TERAKHIR)
class AlurKeputusanTest extends AlurKeluargaKontrak {}

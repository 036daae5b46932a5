package id.rukun.prosedur.harian.proses;

import id.rukun.uji.AlurKeluargaKontrak;
import org.junit.jupiter.api.Order;

@Order(AlurKeluargaKontrak.TERAKHIR)
class AlurHarianTest extends AlurKeluargaKontrak {}

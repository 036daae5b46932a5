package id.rukun.prosedur.penggabungan.proses;

import id.rukun.uji.AlurKeluargaKontrak;
import org.junit.jupiter.api.Order;

@Order(AlurKeluargaKontrak.TERAKHIR)
class AlurPenggabunganTest extends AlurKeluargaKontrak {}

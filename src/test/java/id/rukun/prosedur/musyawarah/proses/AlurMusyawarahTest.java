package id.rukun.prosedur.musyawarah.proses;

import id.rukun.uji.AlurKeluargaKontrak;
import org.junit.jupiter.api.Order;

@Order(AlurKeluargaKontrak.TERAKHIR)
class AlurMusyawarahTest extends AlurKeluargaKontrak {}

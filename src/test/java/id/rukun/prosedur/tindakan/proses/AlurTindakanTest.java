package id.rukun.prosedur.tindakan.proses;

import id.rukun.uji.AlurKeluargaKontrak;
import org.junit.jupiter.api.Order;

@Order(AlurKeluargaKontrak.TERAKHIR)
class AlurTindakanTest extends AlurKeluargaKontrak {}

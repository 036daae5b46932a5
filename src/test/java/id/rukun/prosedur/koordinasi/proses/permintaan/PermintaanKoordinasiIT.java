package id.rukun.prosedur.koordinasi.proses.permintaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.prosedur.koordinasi.PelaksanaanUji;
import id.rukun.prosedur.koordinasi.StatusKoordinasi;
import id.rukun.prosedur.koordinasi.tindaklanjut.TindakLanjutService;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.KotaUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.UjiPostgres;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** BKT-PR-02 on a real PostgreSQL, in all its forms. */
@UjiPostgres
class PermintaanKoordinasiIT {

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private KoordinasiService koordinasi;
    @Autowired private TindakLanjutService tindakLanjut;

    @Test
    @DisplayName("Bukittinggi: dari permintaan sampai ditutup, dengan rapat, data, dan konsultasi, dan tindak lanjut hasilnya")
    void seluruhnya() {
        KotaUji kota = new KotaUji(panggung, "13.75");
        Stream.of("sekda", "asisten.ASISTEN_1", "kepala.DISDUKCAPIL", "kepala.IMIGRASI").forEach(kota::akun);
        KasusKoordinasi kasus = new KasusKoordinasi(panggung, kota, jam.hariIni());
        Map<String, Object> isi = kasus.permintaan("Data orang asing", "IMIGRASI");
        isi.put("bentuk", List.of("PERTEMUAN", "PERTUKARAN_DATA", "KONSULTASI"));
        isi.remove("caraLain");
        kasus.mulai("kepala.DISDUKCAPIL", isi).rinci(KasusKoordinasi.pembidangan("TEKNIS", "PROGRAM_TERKAIT"))
                .asisten("ASISTEN_1", Map.of("putusan", "TERIMA"));
        new PelaksanaanUji(panggung, kota, jam.hariIni(), "DISDUKCAPIL", "IMIGRASI")
                .semua(kasus.nomor(), "asisten.ASISTEN_1", "kepala.DISDUKCAPIL", "kepala.IMIGRASI");

        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
        String id = panggung.kasus(kasus.nomor()).id();
        assertThat(koordinasi.koordinasi(id).status()).isEqualTo(StatusKoordinasi.DITUTUP);
        assertThat(tindakLanjut.dari(id)).hasSize(2);
    }
}

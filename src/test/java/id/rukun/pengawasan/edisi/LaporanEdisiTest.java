package id.rukun.pengawasan.edisi;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.engine.watch.Pemakai;
import id.rukun.engine.watch.PemakaianParameter;
import id.rukun.hukum.KatalogAturan;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Klien;
import id.rukun.uji.UjiAplikasi;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The law as it ships has one edition; what a second one touches tells EdisiKeduaIT. */
@UjiAplikasi
class LaporanEdisiTest {

    private static final String ALAMAT = "/camunda/api/rukun/papan/edisi";

    @Autowired private PemakaianParameter pemakaian;
    @Autowired private KatalogAturan katalog;
    @Autowired private JamRukun jam;
    @LocalServerPort private int port;

    @Test
    @DisplayName("tanpa edisi kedua: halamannya mengatakannya, tabelnya hanya kepala")
    void kosong() {
        for (String siapa : List.of("pengawas.dki", "operator.dki", "pengawas.banjar")) {
            Klien klien = Klien.di("cockpit", port, siapa);
            assertThat(klien.ambil(ALAMAT).berhasil().isi()).contains("Belum ada ketentuan yang berubah").doesNotContain("CSV");
            assertThat(klien.ambil(ALAMAT + "/csv").berhasil().isi().lines()).hasSize(1);
            assertThat(klien.ambil(ALAMAT + "/kasus/csv").berhasil().isi().lines()).hasSize(1);
        }
    }

    @Test
    @DisplayName("hanya pengawas dan operator: Lurah dan Camat ditolak dengan kalimat, juga tabelnya")
    void hak() {
        for (String siapa : List.of("lurah.gambir", "camat.gambir", "rw01.gambir")) {
            Klien klien = Klien.diTasklist(port, siapa);
            for (String jalur : List.of("", "/csv", "/kasus/csv")) {
                Klien.JawabanRest jawaban = klien.ambil(ALAMAT + jalur);
                assertThat(jawaban.status()).as(siapa + jalur).isEqualTo(403);
                assertThat(jawaban.isi()).contains("pengawas");
            }
        }
    }

    @Test
    @DisplayName("setiap parameter yang ditanya aturan mempunyai pemakai; hari semua tugas ialah PRD-01 dan PRD-02")
    void pemakai() {
        List<String> ditanya = katalog.semua().stream().flatMap(a -> a.parameter().stream()).distinct().toList();
        assertThat(ditanya).isNotEmpty().allSatisfy(id ->
                assertThat(pemakaian.pada(List.of(id), jam.hariIni(), List.of("dki")).get(id)).isNotEmpty());
        List<Pemakai> batas = pemakaian.pada(List.of("PRD-02"), jam.hariIni(), List.of("dki")).get("PRD-02");
        assertThat(batas).extracting(Pemakai::jenis).contains("Hari tugas", "Pewaktu");
        assertThat(pemakaian.pada(List.of("PRD-04", "PRM-25"), jam.hariIni(), List.of("dki"))).hasSize(2).allSatisfy((id, semua) ->
                assertThat(semua).extracting(Pemakai::jenis).contains("Pewaktu"));
    }
}

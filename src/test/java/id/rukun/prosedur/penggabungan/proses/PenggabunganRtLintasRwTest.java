package id.rukun.prosedur.penggabungan.proses;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.periksa.BerkasVerifier;
import id.rukun.penduduk.PendudukService;
import id.rukun.prosedur.keputusan.KeputusanService;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Biaya;
import id.rukun.uji.Biaya.JenisBiaya;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.PenghitungPernyataan;
import id.rukun.uji.UjiAplikasi;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.StatusUnit;
import id.rukun.wilayah.WilayahService;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UjiAplikasi
class PenggabunganRtLintasRwTest {

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private HistoryService history;
    @Autowired private WilayahService wilayah;
    @Autowired private PendudukService penduduk;
    @Autowired private KeputusanService keputusan;
    @Autowired private BerkasVerifier verifier;

    private KelurahanUji kelurahan;
    private Jalan jalan;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        jalan = new Jalan(panggung, kelurahan, jam.hariIni());
    }

    @Test
    @DisplayName("dari usulan sampai Keputusan Lurah: RT lama digabung, RT baru dalam RW tujuan")
    void sampaiDitetapkan() {
        Biaya biaya = PenghitungPernyataan.dari(() ->
                jalan.mulai().pilihRt().keduaRtSetuju().sampaikan().mufakatKelurahan(kelurahan.pengurus())
                        .rancangan().tinjau().camatSetuju().tandatangani());
        hemat(biaya);

        assertThat(hasil()).isEqualTo("DITETAPKAN");
        assertThat(wilayah.ringkas(kelurahan.rtA).status()).isEqualTo(StatusUnit.DIGABUNG);
        assertThat(wilayah.turunan(kelurahan.rwA, JenisUnit.RT)).filteredOn(u -> u.nomor().equals("001"))
                .singleElement()
                .satisfies(u -> assertThat(penduduk.jumlahKk(u.id(), jam.hariIni())).isEqualTo(140));
        assertThat(wilayah.kunciAktif(kelurahan.rwA)).isEmpty();
        assertThat(verifier.periksaSemua()).isEmpty();
    }

    /** Coarse on purpose: it is to fail when a step asks once per row again, not at every statement that is added. */
    private static void hemat(Biaya biaya) {
        if (Boolean.getBoolean("biaya")) {
            System.out.println(biaya);
        }
        assertThat(biaya.rataRata(JenisBiaya.KIRIM)).as("pernyataan setiap kiriman").isBetween(40.0, 90.0);
        assertThat(biaya.rataRata(JenisBiaya.LEMBAR)).as("pernyataan setiap lembar").isBetween(20.0, 60.0);
        assertThat(Stream.of(JenisBiaya.values()).flatMap(jenis -> biaya.langkah(jenis).stream())
                .flatMap(l -> l.pernyataan().stream()).filter(teks -> teks.contains("ACT_RU_AUTHORIZATION")))
                .as("tabel hak tidak dibaca seluruhnya").isNotEmpty().allMatch(teks -> teks.contains("?"));
        assertThat(Stream.of(JenisBiaya.values()).flatMap(jenis -> biaya.langkah(jenis).stream())
                .flatMap(l -> l.pernyataan().stream()).filter(teks -> teks.startsWith("insert into ACT_HI_")))
                .as("riwayat mesin yang tidak dibaca siapa pun").isNotEmpty()
                .noneMatch(teks -> teks.contains("ACT_HI_DETAIL") || teks.contains("ACT_HI_JOB_LOG"));
        assertThat(biaya.langkah(JenisBiaya.MULAI)).allSatisfy(l -> assertThat(l.jumlah()).as("%s", l).isLessThan(60));
        assertThat(biaya.langkah(JenisBiaya.KIRIM)).allSatisfy(l -> assertThat(l.jumlah()).as("%s", l).isLessThan(160));
        assertThat(biaya.langkah(JenisBiaya.LEMBAR)).allSatisfy(l -> assertThat(l.jumlah()).as("%s", l).isLessThan(75));
        assertThat(biaya.langkah(JenisBiaya.PEKERJAAN)).allSatisfy(l ->
                assertThat(l.jumlah()).as("%s", l).isLessThan(330));
    }

    private String hasil() {
        return (String) history.createHistoricVariableInstanceQuery().variableName("hasil")
                .processInstanceId(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(jalan.nomor())
                        .processDefinitionKey("penggabungan-rt-lintas-rw").singleResult().getId())
                .singleResult().getValue();
    }
}

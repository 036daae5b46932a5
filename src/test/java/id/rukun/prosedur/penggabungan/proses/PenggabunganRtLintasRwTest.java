package id.rukun.prosedur.penggabungan.proses;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.BerkasVerifier;
import id.rukun.penduduk.PendudukService;
import id.rukun.prosedur.keputusan.KeputusanService;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Biaya;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.PenghitungPernyataan;
import id.rukun.uji.UjiAplikasi;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.StatusUnit;
import id.rukun.wilayah.WilayahService;
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
        if (Boolean.getBoolean("biaya")) {
            System.out.println(biaya);
        }

        assertThat(hasil()).isEqualTo("DITETAPKAN");
        assertThat(wilayah.ringkas(kelurahan.rtA).status()).isEqualTo(StatusUnit.DIGABUNG);
        assertThat(wilayah.turunan(kelurahan.rwA, JenisUnit.RT)).filteredOn(u -> u.nomor().equals("001"))
                .singleElement()
                .satisfies(u -> assertThat(penduduk.jumlahKk(u.id(), jam.hariIni())).isEqualTo(140));
        assertThat(wilayah.kunciAktif(kelurahan.rwA)).isEmpty();
        assertThat(verifier.periksaSemua()).isEmpty();
    }

    private String hasil() {
        return (String) history.createHistoricVariableInstanceQuery().variableName("hasil")
                .processInstanceId(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(jalan.nomor())
                        .processDefinitionKey("penggabungan-rt-lintas-rw").singleResult().getId())
                .singleResult().getValue();
    }
}

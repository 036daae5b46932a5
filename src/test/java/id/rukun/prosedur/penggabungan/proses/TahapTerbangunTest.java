package id.rukun.prosedur.penggabungan.proses;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.periksa.BerkasVerifier;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.RupaKasus;
import id.rukun.uji.UjiAplikasi;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The stages that other tests build are the ones to which officials walk: tasks, variables, submissions, register,
 * locks, kinds of dossier entries. One walk, compared at each stage.
 */
@UjiAplikasi
class TahapTerbangunTest {

    @Autowired private Panggung panggung;
    @Autowired private RupaKasus rupa;
    @Autowired private BerkasVerifier verifier;
    @Autowired private JamRukun jam;

    private KelurahanUji jalanan;
    private KelurahanUji bangunan;
    private Jalan berjalan;
    private Jalan terbangun;

    @BeforeEach
    void siapkan() {
        jalanan = panggung.kelurahan(new RencanaKelurahan().kkA(40).kkB(40));
        bangunan = panggung.kelurahan(new RencanaKelurahan().kkA(40).kkB(40));
        berjalan = new Jalan(panggung, jalanan, jam.hariIni());
        terbangun = new Jalan(panggung, bangunan, jam.hariIni());
    }

    @Test
    @DisplayName("tahap yang dibangun sama dengan tahap yang dijalani lewat formulir")
    void sama() {
        berjalan.mulai().pilihRt();
        banding(terbangun.sampaiMusyawarahRt());
        berjalan.keduaRtSetuju();
        banding(terbangun.sampaiPenyampaian());
        berjalan.sampaikan();
        banding(terbangun.sampaiMusyawarahKelurahan());
        berjalan.mufakatKelurahan(jalanan.pengurus());
        Map<String, List<String>> akhir = banding(terbangun.sampaiMufakat());

        assertThat(akhir).as("yang dibandingkan ada semuanya").allSatisfy(
                (apa, baris) -> assertThat(baris).as(apa).isNotEmpty());
    }

    /** Afterwards the built case makes way for the one on the next stage, which locks the same units. */
    private Map<String, List<String>> banding(Jalan dibangun) {
        Map<String, List<String>> dijalani = rupa.dari(berjalan.nomor(), jalanan);
        Map<String, List<String>> jadi = rupa.dari(dibangun.nomor(), bangunan);
        dijalani.forEach((apa, baris) ->
                assertThat(jadi.get(apa)).as(apa).containsExactlyInAnyOrderElementsOf(baris));
        assertThat(verifier.periksa(panggung.kasus(dibangun.nomor()).id()).utuh()).isTrue();
        panggung.akhiri(dibangun.nomor());
        return jadi;
    }
}

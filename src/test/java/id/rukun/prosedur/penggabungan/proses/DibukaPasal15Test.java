package id.rukun.prosedur.penggabungan.proses;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.HubunganKasusService.Sekali;
import id.rukun.engine.link.KasusLain;
import id.rukun.engine.link.PembukaanKasus;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.Pejabat;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.UjiAplikasi;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A weighing of Pasal 15 opens a merger: the Lurah proposes, and whoever proposes goes on. */
@UjiAplikasi
class DibukaPasal15Test {

    private static final String SEBAB = "RT 001/RW 01 mempunyai 72 KK, batasnya 80–160 (Pasal 15 Pergub DKI 171/2016).";

    @Autowired private Panggung panggung;
    @Autowired private KasusLain kasusLain;
    @Autowired private TransactionTemplate transaksi;

    @ParameterizedTest(name = "{0}")
    @CsvSource({"penggabungan-rt-lintas-rw, PilihRt", "penggabungan-rt-satu-rw, PilihRt", "penggabungan-rw, PilihRw"})
    @DisplayName("dibuka dari pertimbangan Pasal 15: Lurah mengajukan usulan dengan alasannya, lalu memilih unitnya")
    void dibuka(String prosedur, String berikut) {
        KelurahanUji kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(2).kkB(2).rtPerRw(2));
        String nomor = transaksi.execute(s -> kasusLain.buka(new PembukaanKasus(prosedur, prosedur + "-dibuka", kelurahan.id,
                new Sekali("uji/" + kelurahan.id, false), SEBAB, Map.of())).orElseThrow().nomor());
        Pejabat lurah = panggung.sebagai(kelurahan.akun("lurah"));
        assertThat(lurah.lembar(lurah.tugas(nomor, "AjukanUsulan"))).contains(SEBAB);
        lurah.kirim(nomor, "AjukanUsulan", Map.of("asal", List.of("LURAH"), "alasan", Jalan.ALASAN));
        assertThat(lurah.namaTugas(nomor)).containsExactly(berikut);
    }
}

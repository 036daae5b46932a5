package id.rukun.prosedur.musyawarah.proses;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.UjiAplikasi;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which answers of rules a sheet shows: those about its own unit and the case, of each rule the latest. */
@UjiAplikasi
class JawabanPadaLembarTest {

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private ObjectMapper json;

    private KelurahanUji kelurahan;
    private Jalan jalan;

    private void rwDuaGagalKuorum(RencanaKelurahan rencana) {
        kelurahan = panggung.kelurahan(rencana);
        jalan = new Jalan(panggung, kelurahan, jam.hariIni()).sampaiMusyawarahRt();
        jalan.rapat("rw02", kelurahan.kepalaB.subList(0, 3));
    }

    @Test
    @DisplayName("RW 01 tidak membaca kegagalan RW 02; yang tentang seluruh kasus dibaca semua")
    void unitSendiri() {
        rwDuaGagalKuorum(new RencanaKelurahan());

        assertThat(putusan("rw02", "UndangPeserta")).anyMatch(p -> p.startsWith("✗ Hadir 3 dari 68 peserta"));
        assertThat(putusan("rw01", "UndangPeserta")).isNotEmpty().noneMatch(p -> p.startsWith("✗"));
        assertThat(putusan("rw02", "UndangPeserta")).containsAll(putusan("rw01", "UndangPeserta"));
    }

    @Test
    @DisplayName("kegagalan tidak berdiri di samping keberhasilan yang kemudian")
    void yangTerbaru() {
        rwDuaGagalKuorum(new RencanaKelurahan());
        jalan.rapat("rw02", kelurahan.kepalaB);

        assertThat(putusan("rw02", "CatatPembahasan")).noneMatch(p -> p.startsWith("✗"))
                .anyMatch(p -> p.startsWith("✓ Hadir 68 dari 68 peserta"));
    }

    @Test
    @DisplayName("yang gagal tetap terlihat walau langkah yang sama sesudah itu memenuhi aturan yang sama untuk RW lain")
    void satuPertanyaanBanyakJawaban() {
        rwDuaGagalKuorum(new RencanaKelurahan().kkA(40).kkB(40).rtPerRw(8));
        jalan.rapat("rw02", kelurahan.kepalaB).pejabat("rw02").kirim(jalan.nomor(), "CatatPembahasan", Jalan.mufakat());
        jalan.beritaAcara("rw02").musyawarahSetuju("rw01", kelurahan.kepalaA).jalankan().sampaikan()
                .undang("lurah").hadirKelurahan(kelurahan.pengurus(), jalan.tokoh(10, 10))
                .mufakatTercapai(kelurahan.rwB, "001").beritaAcara("lurah");

        assertThat(putusan("lurah", "TinjauSyarat")).anyMatch(p -> p.startsWith("✗") && p.contains("RW 01"))
                .noneMatch(p -> p.startsWith("✗") && p.contains("RW 02"));
    }

    private List<String> putusan(String peran, String tugas) {
        try {
            List<String> putusan = new ArrayList<>();
            json.readTree(jalan.pejabat(peran).lembar(jalan.pejabat(peran).tugas(jalan.nomor(), tugas)))
                    .path("putusan").forEach(p -> putusan.add(p.asText()));
            return putusan;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

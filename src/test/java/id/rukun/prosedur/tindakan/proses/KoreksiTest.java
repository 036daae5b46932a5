package id.rukun.prosedur.tindakan.proses;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.berkas.JenisEntri;
import id.rukun.prosedur.musyawarah.StatusMusyawarah;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.TindakanUji;
import id.rukun.uji.UjiAplikasi;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A submission is corrected; RT 001/RW 01 has 100 KK, so that 67 are a quorum. */
@UjiAplikasi
class KoreksiTest {

    private static final String KEHADIRAN = "Kehadiran musyawarah – RT 001/RW 01";

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;

    private KelurahanUji kelurahan;
    private Jalan jalan;
    private TindakanUji tindakan;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(100).kkB(40));
        jalan = new Jalan(panggung, kelurahan, jam.hariIni());
        tindakan = new TindakanUji(panggung, jalan);
    }

    @Test
    @DisplayName("kehadiran dikoreksi ketika Camat memegang rancangan, kuorum tetap: kasus maju sendiri sampai rancangan")
    void kuorumTetapTercapai() {
        jalan.sampaiCamat();
        tindakan.koreksi("rw01", KEHADIRAN, jalan.kehadiran("rw01", hadir(67))).disetujui("lurah").jalankan();

        assertThat(tugas("camat")).isEmpty();
        assertThat(tugas("rw01")).isEmpty();
        assertThat(tugas("lurah")).isEmpty();
        assertThat(tugas("petugas")).containsExactly("LengkapiRancangan");
        assertThat(panggung.rapat(jalan.nomor(), kelurahan.rtB)).hasSize(1);
        assertThat(panggung.rapat(jalan.nomor(), kelurahan.rtA))
                .containsExactly(StatusMusyawarah.SAH, StatusMusyawarah.SAH);

        jalan.rancangan().tinjau();
        assertThat(tugas("camat")).containsExactly("BeriPersetujuan");
        jalan.camatSetuju().tandatangani();
        panggung.pastikanSelesai(jalan.nomor(), "DITETAPKAN");
        assertThat(perubahan()).singleElement().satisfies(p -> {
            assertThat(p.path("kolom").asText()).isEqualTo("Peserta yang hadir");
            assertThat(p.path("semula").asText()).isEqualTo("100");
            assertThat(p.path("menjadi").asText()).startsWith("67; tidak lagi: ");
        });
    }

    private List<JsonNode> perubahan() {
        return panggung.berkas(jalan.nomor(), JenisEntri.TINDAKAN).stream()
                .filter(t -> t.path("tindakan").asText().equals("Koreksi disetujui"))
                .flatMap(t -> java.util.stream.StreamSupport.stream(t.path("perubahan").spliterator(), false)).toList();
    }

    @Test
    @DisplayName("kehadiran dikoreksi menjadi 66 dari 100: kuorum tidak tercapai, Ketua RW mengundang lagi")
    void kuorumTidakTercapai() {
        jalan.sampaiCamat();
        tindakan.koreksi("rw01", KEHADIRAN, jalan.kehadiran("rw01", hadir(66))).disetujui("lurah").jalankan();

        assertThat(tugas("rw01")).containsExactly("UndangPeserta");
        assertThat(List.of(tugas("rw02"), tugas("lurah"), tugas("petugas"), tugas("camat"))).containsOnly(List.of());
        assertThat(panggung.rapat(jalan.nomor(), kelurahan.rtA))
                .containsExactly(StatusMusyawarah.SAH, StatusMusyawarah.GAGAL_KUORUM);
        assertThat(panggung.kodeGagal(jalan.nomor())).contains("KUORUM_TIDAK_TERCAPAI");

        jalan.musyawarahSetuju("rw01", kelurahan.kepalaA).jalankan().sampaikan()
                .mufakatKelurahan(kelurahan.pengurus()).rancangan().tinjau().camatSetuju().tandatangani();
        panggung.pastikanSelesai(jalan.nomor(), "DITETAPKAN");
    }

    private List<String> hadir(int berapa) {
        return kelurahan.kepalaA.subList(0, berapa);
    }

    private List<String> tugas(String siapa) {
        return jalan.pejabat(siapa).namaTugas(jalan.nomor());
    }
}

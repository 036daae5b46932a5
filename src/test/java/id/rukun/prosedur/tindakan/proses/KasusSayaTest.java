package id.rukun.prosedur.tindakan.proses;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.jabatan.AkunOrangService;
import id.rukun.jabatan.Jabatan;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.UjiAplikasi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The list from which an official chooses the case to act on. */
@UjiAplikasi
class KasusSayaTest {

    private static final String JALUR = "/api/rukun/mulai/tindakan/daftar/kasus-saya";

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private IdentityService identity;
    @Autowired private AkunOrangService akunOrang;
    @LocalServerPort private int port;

    private KelurahanUji kelurahan;
    private Jalan jalan;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(40).kkB(40));
        jalan = new Jalan(panggung, kelurahan, jam.hariIni()).mulai();
    }

    @Test
    @DisplayName("kantor di wilayah kasus melihatnya; RW sejak mempunyai tugas atau kiriman")
    void yangIkutSerta() {
        List.of("petugas", "lurah", "camat").forEach(siapa -> assertThat(daftar(siapa)).as(siapa).singleElement()
                .satisfies(baris -> assertThat(baris.path("label").asText()).startsWith(jalan.nomor())));
        assertThat(daftar("rw01")).isEmpty();

        jalan.pilihRt();
        assertThat(daftar("rw01")).hasSize(1);
        jalan.undang("rw01");
        assertThat(daftar("rw02")).hasSize(1);
        assertThat(daftar("rt01")).isEmpty();
    }

    @Test
    @DisplayName("Ketua RW yang menggantikan Ketua RT melihat kasusnya sejak tugas itu ada")
    void pengganti() {
        panggung.ubah(e -> kelurahan.berakhir("rt01", jam.hariIni()));
        String nomor = panggung.mulaiProses("musyawarah", kelurahan.id, Map.of("unitId", kelurahan.rtA,
                "mode", "BIASA", "agenda", "PENGGABUNGAN", "daftarUnit", new ArrayList<>(List.of(kelurahan.rtA))));
        assertThat(daftar("rw01")).singleElement()
                .satisfies(baris -> assertThat(baris.path("label").asText()).startsWith(nomor));
        assertThat(daftar("rw02")).isEmpty();
    }

    @Test
    @DisplayName("yang pernah ikut melihatnya juga sesudah berganti jabatan dan akun: ia orang yang sama")
    void akunBaru() {
        jalan.pilihRt().undang("rw01");
        String orang = kelurahan.orang("rw01");
        panggung.ubah(e -> {
            kelurahan.berakhir("rw01", jam.hariIni());
            kelurahan.jabatanKedua("rw01", kelurahan.rtKosong, Jabatan.KETUA_RT);
        });
        panggung.sinkronkan(kelurahan);
        assertThat(daftar("rw01")).hasSize(1);

        identity.deleteUser(kelurahan.akun("rw01"));
        panggung.masukkan(List.of(kelurahan.akun("rw01baru")));
        panggung.ubah(e -> akunOrang.beri(orang, kelurahan.akun("rw01baru")));
        assertThat(daftar("rw01baru")).hasSize(1);
        assertThat(new Klien(port, kelurahan.akun("rw01baru")).ambil("/api/rukun/kasus-saya").berhasil().isi())
                .contains(jalan.nomor());
    }

    @Test
    @DisplayName("kantor Kelurahan lain dan pemerintah daerah lain tidak melihatnya; tanpa jabatan tidak dapat meminta")
    void yangLain() {
        KelurahanUji lain = panggung.kelurahan(new RencanaKelurahan().kkA(4).kkB(4));
        assertThat(baris(new Klien(port, lain.akun("lurah")))).isEmpty();
        assertThat(baris(new Klien(port, "lurah.bukittinggi"))).isEmpty();
        assertThat(new Klien(port, kelurahan.akun("sekretaris.rw01")).ambil(JALUR).status()).isEqualTo(403);
    }

    private List<JsonNode> daftar(String siapa) {
        return baris(new Klien(port, kelurahan.akun(siapa)));
    }

    private static List<JsonNode> baris(Klien siapa) {
        JsonNode semua = siapa.ambil(JALUR).berhasil().json();
        return StreamSupport.stream(semua.spliterator(), false).toList();
    }
}

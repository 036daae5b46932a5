package id.rukun.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Contoh;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Klien.JawabanRest;
import id.rukun.uji.Panggung;
import id.rukun.uji.PejabatRest;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.UjiAplikasi;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An official hands a task back to his office; nobody else does it for him. */
@UjiAplikasi
class KembalikanTugasTest {

    private static final String TIDAK_BERWENANG = "Anda tidak berwenang atas tugas, kasus, atau perintah ini.";

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private RepositoryService repositoryService;
    @LocalServerPort private int port;

    private KelurahanUji kelurahan;
    private Contoh contoh;
    private String model;
    private PejabatRest petugas;

    @BeforeEach
    void siapkan() {
        model = Contoh.pasang(repositoryService);
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(0).kkB(0));
        contoh = new Contoh(panggung, kelurahan, jam.hariIni());
        petugas = sebagai(kelurahan.akun("petugas"));
    }

    @AfterEach
    void lepas() {
        Contoh.lepas(repositoryService, model);
    }

    @Test
    @DisplayName("pemegang mengembalikan tugas; rekan sekantornya mengambil dan menyelesaikannya")
    void dikembalikanLaluDiambilRekan() {
        PejabatRest rekan = sebagai(panggung.petugasKedua(kelurahan));
        contoh.mulaiTerpanggil();
        String tugas = petugas.pegang(contoh.nomor(), "Tinjau");

        ditolak(rekan.kembalikan(tugas), 403, TIDAK_BERWENANG);
        ditolak(sebagai(kelurahan.akun("lurah")).kembalikan(tugas), 403, TIDAK_BERWENANG);
        ditolak(sebagai("lurah.bukittinggi").kembalikan(tugas), 403, TIDAK_BERWENANG);
        ditolak(rekan.ambil(tugas), 400,
                "Tugas ini baru saja diubah atau diselesaikan orang lain. Muat ulang daftar tugas.");
        petugas.kembalikan(tugas).berhasil();
        ditolak(petugas.kembalikan(tugas), 403, TIDAK_BERWENANG);
        ditolak(petugas.coba(tugas, Map.of()), 403,
                "Ambil tugas ini lebih dahulu; hanya pemegangnya yang dapat mengirim formulir.");

        rekan.ambil(tugas).berhasil();
        rekan.coba(tugas, Contoh.LANJUT).berhasil();
    }

    @Test
    @DisplayName("tugas perorangan tidak dapat dilepas, karena tidak ada yang dapat mengambilnya")
    void tugasPerorangan() {
        contoh.mulai();
        String tugas = petugas.pegang(contoh.nomor(), "Isi");

        ditolak(petugas.kembalikan(tugas), 403, TIDAK_BERWENANG);

        assertThat(petugas.tugas(contoh.nomor(), "Isi").path("assignee").asText())
                .isEqualTo(kelurahan.akun("petugas"));
    }

    private static void ditolak(JawabanRest jawaban, int status, String pesan) {
        assertThat(jawaban.status()).as(jawaban.isi()).isEqualTo(status);
        assertThat(jawaban.pesan()).isEqualTo(pesan);
    }

    private PejabatRest sebagai(String akun) {
        return new PejabatRest(new Klien(port, akun));
    }
}

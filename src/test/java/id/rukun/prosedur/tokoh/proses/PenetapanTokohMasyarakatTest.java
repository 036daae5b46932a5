package id.rukun.prosedur.tokoh.proses;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.sheet.DaftarPilihan.BarisPilihan;
import id.rukun.engine.sheet.ListReader;
import id.rukun.jabatan.Jabatan;
import id.rukun.penduduk.Penduduk;
import id.rukun.prosedur.tokoh.TokohService;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Ditolak;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.Pejabat;
import id.rukun.uji.UjiAplikasi;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** P-40. */
@UjiAplikasi
class PenetapanTokohMasyarakatTest {

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private TokohService tokoh;
    @Autowired private ListReader daftar;

    private KelurahanUji kelurahan;
    private KasusTokoh kasus;
    private List<String> calon;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        kasus = new KasusTokoh(panggung, kelurahan, jam.hariIni());
        calon = kelurahan.kepalaA.subList(4, 7);
    }

    @Test
    @DisplayName("dipilih dalam Musyawarah RT yang sah: mewakili RT-nya sejak hari itu, yang dipilih sebelumnya tidak lagi")
    void dipilih() {
        panggung.ubah(semua -> kelurahan.tokoh(kelurahan.rtA, 3));
        kasus.mulai("rw01").ajukan("rw01", calon).rapat(Jalan.mufakat()).beritaAcara();

        panggung.pastikanSelesai(kasus.nomor(), "TERCATAT");
        assertThat(mewakili()).containsExactlyInAnyOrderElementsOf(calon);
        assertThat(panggung.berkas(kasus.nomor(), JenisEntri.PUTUSAN)).extracting(p -> p.path("aturan").asText())
                .contains("PERGUB171-PS39-2", "PERGUB171-PS40-1", "PERGUB171-PS1-21.3", "PERGUB171-PS1-26");
    }

    @Test
    @DisplayName("ditolak sebelum rapat: dua orang, orang dari RT lain, pengurus, tokoh RT lain")
    void calonYangTidakDapat() {
        kasus.mulai("petugas");
        Ditolak.dengan("TOKOH_RT_KURANG", () -> kasus.ajukan("petugas", calon.subList(0, 2)))
                .contains("RT 001/RW 01: tokoh masyarakat 2, paling sedikit 3.");
        Ditolak.dengan("BUKAN_PENDUDUK_SETEMPAT",
                () -> kasus.ajukan("petugas", List.of(calon.get(0), calon.get(1), kelurahan.kepalaB.get(5))))
                .contains("Bukan penduduk RT 001/RW 01");
        Ditolak.dengan("TOKOH_ADALAH_PENGURUS",
                () -> kasus.ajukan("petugas", List.of(calon.get(0), calon.get(1), kelurahan.orang("rt01"))));
        panggung.ubah(semua -> {
            kelurahan.tinggalJuga(calon.get(0), kelurahan.rtKosong);
            kelurahan.menjadiTokoh(calon.get(0), kelurahan.rtKosong);
        });
        Ditolak.dengan("TOKOH_GANDA", () -> kasus.ajukan("petugas", calon))
                .contains("Tokoh masyarakat hanya mewakili satu RT/RW", "(RT 001/RW 01 dan RT 002/RW 01)", "kebijakan Rukun");
        kasus.ajukan("petugas", kelurahan.kepalaA.subList(5, 8));
        assertThat(kasus.pejabat("rt01").namaTugas(kasus.nomor())).containsExactly("UndangPeserta");
    }

    @Test
    @DisplayName("EX-223 Bendahara RT diajukan sebagai tokoh masyarakat RT-nya")
    void ex223() {
        panggung.ubah(e -> kelurahan.menjadiPengurus(calon.get(0), kelurahan.rtA, Jabatan.BENDAHARA_RT));
        kasus.mulai("petugas");

        Ditolak.dengan("TOKOH_ADALAH_PENGURUS", () -> kasus.ajukan("petugas", calon))
                .contains("adalah pengurus dan tidak dapat mengisi kursi tokoh masyarakat", "AMB-39");
    }

    @Test
    @DisplayName("ditolak sebelum rapat: anak, orang yang meninggal, pengurus RT lain dalam RW itu")
    void calonMenurutRegister() {
        String pengurusRtLain = kelurahan.kepalaA.get(8);
        panggung.ubah(e -> {
            e.find(Penduduk.class, kelurahan.kepalaA.get(7)).meninggal(jam.hariIni().minusDays(3));
            kelurahan.menjadiPengurus(pengurusRtLain, kelurahan.rtKosong, Jabatan.BENDAHARA_RT);
        });
        List<String> anak = new ArrayList<>(calon);
        panggung.ubah(e -> anak.add(kelurahan.anak(kelurahan.rtA, jam.hariIni())));
        kasus.mulai("petugas");

        Ditolak.dengan("TOKOH_BUKAN_WARGA_DEWASA", () -> kasus.ajukan("petugas", anak))
                .contains("Anak bukan warga dewasa");
        Ditolak.dengan("BUKAN_PENDUDUK_SETEMPAT", () -> kasus.ajukan("petugas", kelurahan.kepalaA.subList(4, 8)));
        Ditolak.dengan("BUKAN_PENDUDUK_SETEMPAT",
                () -> kasus.ajukan("petugas", List.of(calon.get(0), calon.get(1), "tidak-ada")));
        Ditolak.dengan("TOKOH_ADALAH_PENGURUS",
                () -> kasus.ajukan("petugas", List.of(calon.get(0), calon.get(1), pengurusRtLain)));
        kasus.ajukan("petugas", calon);
    }

    @Test
    @DisplayName("RUKUN-POL-72: berita acara yang ditandatangani belakangan atas rapat yang lebih lama tidak mengubah register")
    void pilihanLebihLama() {
        kasus.mulai("petugas").ajukan("petugas", calon).rapat(Jalan.mufakat());
        jam.maju(Duration.ofDays(2));
        List<String> baru = kelurahan.kepalaA.subList(7, 10);
        new KasusTokoh(panggung, kelurahan, jam.hariIni()).mulai("petugas").ajukan("petugas", baru).rapat(Jalan.mufakat())
                .beritaAcara();
        kasus.beritaAcara();

        panggung.pastikanSelesai(kasus.nomor(), "SYARAT_TIDAK_TERPENUHI");
        assertThat(panggung.kodeGagal(kasus.nomor())).contains("SUDAH_MEMILIH_LAGI");
        assertThat(mewakili()).containsExactlyInAnyOrderElementsOf(baru);
    }

    @ParameterizedTest(name = "yang lebih dahulu ditandatangani: rapat pukul {0}")
    @ValueSource(strings = {"10:00", "16:00"})
    @DisplayName("RUKUN-POL-72: dari dua rapat pada hari yang sama yang pukulnya lebih kemudian tetap")
    void pilihanHariYangSama(String dahulu) {
        List<String> sore = kelurahan.kepalaA.subList(7, 10);
        kasus.mulai("petugas").ajukan("petugas", calon).rapat("10:00", Jalan.mufakat());
        KasusTokoh kedua = new KasusTokoh(panggung, kelurahan, jam.hariIni()).mulai("petugas").ajukan("petugas", sore)
                .rapat("16:00", Jalan.mufakat());
        if (dahulu.equals("10:00")) {
            kasus.beritaAcara();
            kedua.beritaAcara();
            panggung.pastikanSelesai(kasus.nomor(), "TERCATAT");
        } else {
            kedua.beritaAcara();
            kasus.beritaAcara();
            panggung.pastikanSelesai(kasus.nomor(), "SYARAT_TIDAK_TERPENUHI");
            assertThat(panggung.kodeGagal(kasus.nomor())).containsExactly("SUDAH_MEMILIH_LAGI");
        }

        panggung.pastikanSelesai(kedua.nomor(), "TERCATAT");
        assertThat(mewakili()).containsExactlyInAnyOrderElementsOf(sore);
    }

    @Test
    @DisplayName("daftar calon memuat warga dewasa RT itu tanpa pengurusnya; lembar menyebut siapa yang mewakili sekarang")
    void daftarCalon() {
        panggung.ubah(semua -> {
            kelurahan.tokoh(kelurahan.rtA, 1);
            kelurahan.menjadiTokoh(kelurahan.orang("rt01"), kelurahan.rtA);
        });
        kasus.mulai("rw01");
        Pejabat ketua = kasus.pejabat("rw01");
        String tugas = ketua.tugas(kasus.nomor(), "AjukanCalon").getId();
        List<String> ditawarkan = ketua.masuk(() -> daftar.tugas(tugas, "tokoh-calon")).orElseThrow().stream()
                .map(BarisPilihan::id).toList();

        assertThat(ditawarkan).containsAll(calon).doesNotContain(kelurahan.orang("rt01"), kelurahan.orang("rw01"))
                .doesNotContainAnyElementsOf(kelurahan.kepalaB);
        assertThat(ketua.lembar(ketua.tugas(kasus.nomor(), "AjukanCalon")))
                .contains("RT 001/RW 01", "Tokoh Warga", "3 orang", "\"Kelurahan\":\"Kelurahan Uji",
                        "Tidak lagi tokoh masyarakat", "(menjadi Ketua RT 001/RW 01");
    }

    @Test
    @DisplayName("Musyawarah RT tidak menerima calon: register tidak berubah")
    void tidakDipilih() {
        Map<String, Object> tidak = new HashMap<>(Jalan.mufakat());
        tidak.put("putusan", "MENOLAK");
        kasus.mulai("petugas").ajukan("petugas", calon).rapat(tidak).beritaAcara();

        panggung.pastikanSelesai(kasus.nomor(), "TIDAK_DIPILIH");
        assertThat(mewakili()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"TOKOH_ADALAH_PENGURUS", "BUKAN_PENDUDUK_SETEMPAT", "TOKOH_GANDA"})
    @DisplayName("keadaan seorang calon berubah sementara itu: syarat ditanya lagi menurut hari pemilihan")
    void berubahSementaraItu(String kode) {
        kasus.mulai("petugas").ajukan("petugas", calon).rapat(Jalan.mufakat());
        panggung.ubah(semua -> berubah(calon.get(0), kode));
        kasus.beritaAcara();

        panggung.pastikanSelesai(kasus.nomor(), "SYARAT_TIDAK_TERPENUHI");
        assertThat(panggung.kodeGagal(kasus.nomor())).containsExactly(kode);
        assertThat(mewakili()).isEmpty();
    }

    @Test
    @DisplayName("yang diajukan bukan RT ditolak; RT Kelurahan lain tidak terlihat")
    void bukanRt() {
        Ditolak.dengan("BUKAN_RT", () -> kasus.pejabat("petugas").mulai("penetapan-tokoh-masyarakat",
                Map.of("rt", kelurahan.rwA)));
    }

    private void berubah(String orang, String kode) {
        switch (kode) {
            case "TOKOH_ADALAH_PENGURUS" -> kelurahan.menjadiPengurus(orang, kelurahan.rtA, Jabatan.BENDAHARA_RT);
            case "BUKAN_PENDUDUK_SETEMPAT" -> kelurahan.kkKeluar(orang, jam.hariIni());
            default -> {
                kelurahan.tinggalJuga(orang, kelurahan.rtKosong);
                kelurahan.menjadiTokoh(orang, kelurahan.rtKosong);
            }
        }
    }

    private List<String> mewakili() {
        return tokoh.tokoh(List.of(kelurahan.rtA), jam.hariIni()).stream().map(TokohService.Tokoh::pendudukId).toList();
    }
}

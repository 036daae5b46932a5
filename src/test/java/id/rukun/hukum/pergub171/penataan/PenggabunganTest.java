package id.rukun.hukum.pergub171.penataan;

import static id.rukun.hukum.muat.HukumUji.EDISI;
import static id.rukun.hukum.muat.HukumUji.dengan;
import static id.rukun.hukum.muat.HukumUji.gagal;
import static id.rukun.hukum.muat.HukumUji.periksa;
import static id.rukun.hukum.muat.HukumUji.sesuai;
import static id.rukun.hukum.muat.HukumUji.terpenuhi;
import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.pergub171.musyawarah.KuorumFakta;
import id.rukun.hukum.pergub171.musyawarah.PimpinanFakta;
import id.rukun.hukum.pergub171.penataan.kelurahan.BeritaAcaraDitandatangani;
import id.rukun.hukum.pergub171.penataan.kelurahan.HasilDisampaikanKepadaLurah;
import id.rukun.hukum.pergub171.penataan.kelurahan.HasilRwDisampaikanKepadaLurah;
import id.rukun.hukum.pergub171.penataan.kelurahan.JumlahTokoh;
import id.rukun.hukum.pergub171.penataan.kelurahan.KehadiranPengurusFakta;
import id.rukun.hukum.pergub171.penataan.kelurahan.KehadiranTokohFakta;
import id.rukun.hukum.pergub171.penataan.kelurahan.PengurusHadir;
import id.rukun.hukum.pergub171.penataan.kelurahan.PengurusTiapRwHadir;
import id.rukun.hukum.pergub171.penataan.kelurahan.PengurusTiapUnitHadir;
import id.rukun.hukum.pergub171.penataan.kelurahan.PenyampaianFakta;
import id.rukun.hukum.pergub171.penataan.kelurahan.RwTujuanTerlibat;
import id.rukun.hukum.pergub171.penataan.kelurahan.TokohHadir;
import id.rukun.hukum.pergub171.penataan.kelurahan.TokohRwTersedia;
import id.rukun.hukum.pergub171.penataan.kelurahan.TokohTersedia;
import id.rukun.hukum.pergub171.penataan.kelurahan.TokohTersediaFakta;
import id.rukun.hukum.pergub171.penataan.kelurahan.TokohTiapRtHadir;
import id.rukun.hukum.pergub171.penataan.kelurahan.TokohTiapRwHadir;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Pasal 9 to 12: the way of a merger, step by step. */
class PenggabunganTest {

    @Test
    @DisplayName("EX-038 RT di Kelurahan A dan RT di Kelurahan B ditolak")
    void ex038() {
        Putusan jalur = periksa(RwBerbedaSatuKelurahan.class, new RwBerbedaSatuKelurahan.Fakta(
                List.of("RW 03", "RW 04"), List.of("Kelurahan A", "Kelurahan B")));
        gagal(jalur, Akibat.TOLAK, "RT_BEDA_KELURAHAN");
        assertThat(jalur.pesan()).contains("2 Kelurahan");
        gagal(periksa(SatuKelurahan.class, new SatuKelurahan.Fakta(List.of("Kelurahan A", "Kelurahan B"))),
                Akibat.TOLAK, "BEDA_KELURAHAN");
    }

    @Test
    @DisplayName("EX-039 RT dari satu RW menempuh P-09, dari dua RW menempuh P-10")
    void ex039() {
        Putusan satuRw = jalur(List.of("RW 03", "RW 03"));
        gagal(satuRw, Akibat.ALIH, null);
        assertThat(satuRw.pesan()).contains("P-09", "RW 03");
        terpenuhi(jalur(List.of("RW 03", "RW 04")));
    }

    @Test
    @DisplayName("EX-039 RT dari dua RW tidak menempuh P-09")
    void ex039DariSatuRw() {
        terpenuhi(periksa(RtDalamSatuRw.class, new RtDalamSatuRw.Fakta(List.of("RW 03", "RW 03"))));
        Putusan duaRw = periksa(RtDalamSatuRw.class, new RtDalamSatuRw.Fakta(List.of("RW 03", "RW 04")));
        gagal(duaRw, Akibat.ALIH, null);
        assertThat(duaRw.pesan()).contains("P-10", "RW 03", "RW 04");
        gagal(periksa(RtDalamSatuRw.class, new RtDalamSatuRw.Fakta(List.of())), Akibat.ALIH, null);
    }

    @ParameterizedTest(name = "PS10-2.1 RT 02 diadakan {0}, sah {1}, setuju {2}: {3}")
    @CsvSource({"true, true, true, true", "true, true, false, false", "true, false, true, false",
        "false, false, false, false"})
    void tiapRtSetuju(boolean diadakan, boolean sah, boolean setuju, boolean semua) {
        Putusan putusan = periksa(MusyawarahTiapRtSetuju.class, new HasilMusyawarahFakta(List.of(
                new HasilUnit("RT 01", true, true, true), new HasilUnit("RT 02", diadakan, sah, setuju))));
        sesuai(putusan, semua, Akibat.ALIH, null);
        assertThat(putusan.pesan()).contains(semua ? "2 RT" : "RT 02").doesNotContain("RT 01");
    }

    @ParameterizedTest(name = "{0}: konsultasi {1}, Musyawarah RW {2}: {3}")
    @CsvSource({"EX-037, 2019-03-12, 2019-03-10, false", "PS10-2.2, 2019-03-10, 2019-03-10, true",
        "PS10-2.2, 2019-03-05, , true", "PS10-2.2, 2019-03-04, , false", "PS10-2.2, , 2019-03-10, false",
        "PS10-2.2, , , false"})
    void konsultasi(String id, LocalDate konsultasi, LocalDate musyawarahRw, boolean sesuai) {
        Putusan putusan = periksa(KonsultasiKepadaLurah.class,
                new KonsultasiKepadaLurah.Fakta(LocalDate.of(2019, 3, 5), konsultasi, musyawarahRw));
        sesuai(putusan, sesuai, Akibat.TOLAK, "KONSULTASI_LURAH_BELUM");
        if (!sesuai) {
            assertThat(putusan.pesan()).startsWith("Musyawarah RW hanya setelah konsultasi kepada Lurah");
        }
    }

    @ParameterizedTest(name = "{0}: diadakan {1}, sah {2}, setuju {3}: {4}")
    @CsvSource({"EX-037, false, false, false, MUSYAWARAH_RW_TIDAK_ADA", "PS10-2.3, true, true, false, TIDAK",
        "PS10-2.3, true, false, true, TIDAK", "PS10-2.3, true, true, true, YA"})
    void musyawarahRw(String id, boolean diadakan, boolean sah, boolean setuju, String jawaban) {
        Putusan putusan = periksa(MusyawarahRwMenyetujui.class,
                new HasilUnit("RW 03", diadakan, sah, setuju));
        switch (jawaban) {
            case "YA" -> terpenuhi(putusan);
            case "TIDAK" -> gagal(putusan, Akibat.ALIH, null);
            default -> gagal(putusan, Akibat.TOLAK, jawaban);
        }
        assertThat(putusan.pesan()).contains("RW 03");
    }

    @ParameterizedTest(name = "{0}: {1} KK dan {2} KK")
    @CsvSource({"EX-033, 70, 60, true", "EX-034, 90, 80, false"})
    void jumlahKkDalamSatuRw(String id, int pertama, int kedua, boolean dalamBatas) {
        sesuai(periksa(HasilDalamBatas.class,
                new HasilDalamBatas.Fakta("RT 01", "RT", pertama + kedua, false)), dalamBatas, Akibat.TOLAK,
                "HASIL_DI_LUAR_BATAS");
    }

    private static Putusan jalur(List<String> rw) {
        return periksa(RwBerbedaSatuKelurahan.class,
                new RwBerbedaSatuKelurahan.Fakta(rw, List.of("Gondangdia", "Gondangdia")));
    }

    @Test
    void satuKelurahan() {
        terpenuhi(periksa(SatuKelurahan.class, new SatuKelurahan.Fakta(List.of("Gondangdia", "Gondangdia"))));
        gagal(periksa(SatuKelurahan.class, new SatuKelurahan.Fakta(List.of())), Akibat.TOLAK, "BEDA_KELURAHAN");
    }

    static Stream<Arguments> jumlahRt() {
        return Stream.of(
                Arguments.of(List.of("RT 01"), false),
                Arguments.of(List.of("RT 01", "RT 02"), true),
                Arguments.of(List.of("RT 01", "RT 02", "RT 03"), true),
                Arguments.of(List.of("RT 01", "RT 01"), false),
                Arguments.of(List.of("RT 01", "RT 02", "RT 02"), false));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("jumlahRt")
    void jumlahRtPalingSedikitDua(List<String> rt, boolean cukup) {
        sesuai(periksa(JumlahRtPenggabungan.class, new JumlahRtPenggabungan.Fakta(rt)), cukup, Akibat.TOLAK,
                "RT_PENGGABUNGAN_KURANG");
    }

    static Stream<Arguments> tetangga() {
        PasanganUnit satuDua = new PasanganUnit("RT 01", "RT 02");
        PasanganUnit tigaDua = new PasanganUnit("RT 03", "RT 02");
        PasanganUnit satuLuar = new PasanganUnit("RT 01", "RT 09");
        PasanganUnit luarTiga = new PasanganUnit("RT 09", "RT 03");
        List<String> tiga = List.of("RT 01", "RT 02", "RT 03");
        return Stream.of(
                Arguments.of(List.of("RT 01", "RT 02"), List.of(satuDua), true),
                Arguments.of(List.of("RT 01", "RT 02"), List.of(), false),
                Arguments.of(tiga, List.of(satuDua, tigaDua), true),
                Arguments.of(tiga, List.of(satuDua), false),
                Arguments.of(tiga, List.of(satuDua, satuLuar, luarTiga), false));
    }

    @ParameterizedTest(name = "{0} dengan {1}: {2}")
    @MethodSource("tetangga")
    void berdekatan(List<String> unit, List<PasanganUnit> tetangga, boolean berdekatan) {
        sesuai(periksa(Berdekatan.class, new Berdekatan.Fakta(unit, tetangga)), berdekatan, Akibat.TOLAK,
                "TIDAK_BERDEKATAN");
    }

    @Test
    void musyawarahDiadakanDiSetiapRt() {
        HasilUnit satu = new HasilUnit("RT 01/RW 03", true, false, false);
        HasilUnit belum = new HasilUnit("RT 05/RW 04", false, false, false);
        terpenuhi(periksa(MusyawarahTiapRt.class, new HasilMusyawarahFakta(List.of(satu))));
        Putusan putusan = periksa(MusyawarahTiapRt.class, new HasilMusyawarahFakta(List.of(satu, belum)));
        gagal(putusan, Akibat.TOLAK, "MUSYAWARAH_RT_BELUM_DIADAKAN");
        assertThat(putusan.pesan()).contains("RT 05/RW 04").doesNotContain("RT 01/RW 03");
    }

    @ParameterizedTest(name = "diadakan {0}, sah {1}, setuju {2}: {3}")
    @CsvSource({"true, true, true, true", "true, true, false, true", "true, false, true, false",
        "false, true, true, false"})
    void keputusanSahDariSetiapRt(boolean diadakan, boolean sah, boolean setuju, boolean ada) {
        HasilUnit lain = new HasilUnit("RT 01", true, true, true);
        HasilUnit diuji = new HasilUnit("RT 05", diadakan, sah, setuju);
        Putusan putusan =
                periksa(KeputusanMusyawarahTiapRt.class, new HasilMusyawarahFakta(List.of(lain, diuji)));
        sesuai(putusan, ada, Akibat.TOLAK, "MUSYAWARAH_RT_TIDAK_ADA");
        assertThat(putusan.pesan().contains("RT 05")).isEqualTo(!ada);
    }

    @ParameterizedTest(name = "disampaikan {0}, oleh pemimpin musyawarah {1}: {2}")
    @CsvSource({"true, true, true", "true, false, false", "false, true, false"})
    void melaluiKetuaRw(boolean disampaikan, boolean olehPemimpin, boolean melalui) {
        var fakta = new MelaluiKetuaRw.Fakta(List.of(
                new Penyampaian("RT 01", true, true, null, null),
                new Penyampaian("RT 05", disampaikan, olehPemimpin, null, null)));
        Putusan putusan = periksa(MelaluiKetuaRw.class, fakta);
        sesuai(putusan, melalui, Akibat.TOLAK, "BELUM_MELALUI_KETUA_RW");
        assertThat(putusan.pesan()).doesNotContain("dijemput");
    }

    @ParameterizedTest(name = "dijemput dari Ketua RW yang memimpin musyawarahnya {0}: {0}")
    @CsvSource({"true", "false"})
    void dijemputLurah(boolean dariPemimpin) {
        var fakta = new MelaluiKetuaRw.Fakta(List.of(new Penyampaian("RT 01", true, true, null, null),
                new Penyampaian("RT 05", true, dariPemimpin, "Lurah Gambir", null)));
        Putusan putusan = periksa(MelaluiKetuaRw.class, fakta);
        sesuai(putusan, dariPemimpin, Akibat.TOLAK, "BELUM_MELALUI_KETUA_RW");
        assertThat(putusan.pesan().contains("Hasil RT 05 dijemput Lurah Gambir")).isEqualTo(dariPemimpin);
    }

    @Test
    @DisplayName("hasil yang diteruskan pengganti disebut melalui kantor Ketua RW, bukan melalui Ketua RW yang memimpin")
    void diteruskanPengganti() {
        assertThat(periksa(MelaluiKetuaRw.class, new MelaluiKetuaRw.Fakta(List.of(
                new Penyampaian("RT 01", true, true, null, null),
                new Penyampaian("RT 05", true, true, null, "Sekretaris RW 02")))).pesan())
                .contains("melalui kantor Ketua RW (RT 05: Sekretaris RW 02, pengganti)").doesNotContain("memimpin");
    }

    @Test
    @DisplayName("EX-044 musyawarah dipimpin Ketua RT ditolak")
    void ex044() {
        Putusan putusan = periksa(PimpinanKetuaRw.class,
                new PimpinanFakta("id-rt", "Pak Budi", "id-rw", "Bu Siti", "Ketua RW 02"));
        gagal(putusan, Akibat.TOLAK, "PIMPINAN_BUKAN_KETUA_RW");
        assertThat(putusan.pesan()).contains("Ketua RW 02", "Bu Siti", "Pak Budi").doesNotContain("id-");
    }

    @ParameterizedTest(name = "EX-045 dipimpin {0}")
    @CsvSource({"Ketua RW 02", "Careteker Ketua RW 02", "Sekretaris RW 02 selaku pelaksana tugas"})
    void ex045(String sebutan) {
        Putusan putusan =
                periksa(PimpinanKetuaRw.class, new PimpinanFakta("id-1", "Bu Siti", "id-1", "Bu Siti", sebutan));
        terpenuhi(putusan);
        assertThat(putusan.pesan()).contains(sebutan);
    }

    @Test
    @DisplayName("A di samping B di samping C: tersambung, tidak saling berdekatan")
    void berantai() {
        List<PasanganUnit> rantai = List.of(new PasanganUnit("RT A", "RT B"), new PasanganUnit("RT B", "RT C"));
        Putusan putusan = periksa(Berdekatan.class, new Berdekatan.Fakta(List.of("RT A", "RT B", "RT C"), rantai));
        terpenuhi(putusan);
        assertThat(putusan.pesan()).contains("RT A, RT B, dan RT C tersambung").doesNotContain("saling berdekatan");
        assertThat(periksa(Berdekatan.class, new Berdekatan.Fakta(List.of("RT A", "RT B"), rantai)).pesan())
                .contains("RT A dan RT B saling berdekatan");
    }

    @Test
    void tanpaNamaTidakMeninggalkanLubang() {
        assertThat(periksa(PimpinanKetuaRw.class, new PimpinanFakta("", "", "id", "Bu Siti", "Ketua RW 02")).pesan())
                .endsWith("Pimpinan musyawarah tidak dicatat.");
        assertThat(periksa(RwTujuanTerlibat.class, new RwTujuanTerlibat.Fakta("", List.of("RW 01", "RW 02"))).pesan())
                .isEqualTo("RW tujuan harus salah satu RW terkait: RW 01 dan RW 02; RW tujuan belum disebut.");
    }

    @Test
    void jabatanKosongTidakDipimpinSiapaPun() {
        Putusan putusan =
                periksa(PimpinanKetuaRw.class, new PimpinanFakta("id-1", "Bu Siti", null, null, "Ketua RW 02"));
        gagal(putusan, Akibat.TOLAK, "PIMPINAN_BUKAN_KETUA_RW");
        assertThat(putusan.pesan()).contains("tidak dilaksanakan siapa pun").doesNotContain("null");
        gagal(periksa(PimpinanKetuaRw.class, new PimpinanFakta("", "", "", "", "Ketua RW 02")), Akibat.TOLAK,
                "PIMPINAN_BUKAN_KETUA_RW");
    }

    @ParameterizedTest(name = "{0} {1} dari {2}: {3}")
    @CsvSource({"EX-041, 67, 100, true", "PS11-1a.3, 66, 100, false", "EX-042, 90, 100, true",
        "EX-042, 50, 100, false"})
    void kuorumTiapRt(String id, int hadir, int peserta, boolean sah) {
        sesuai(periksa(KuorumPenggabunganRt.class, new KuorumFakta(hadir, peserta, 0)), sah, Akibat.ALIH,
                "KUORUM_TIDAK_TERCAPAI");
    }

    @Test
    @DisplayName("EX-043 setelah dua kali gagal musyawarah ketiga dengan 10 dari 100 tetap gagal")
    void ex043() {
        gagal(periksa(KuorumPenggabunganRt.class, new KuorumFakta(10, 100, 2)), Akibat.ALIH, "KUORUM_TIDAK_TERCAPAI");
    }

    @ParameterizedTest(name = "PRD-20 true: hadir {0} dari {1} setelah {2} kali gagal: {3}")
    @CsvSource({"10, 100, 2, true", "10, 100, 1, false", "0, 100, 2, false", "101, 100, 2, false"})
    void kuorumBilaPengecualianDiizinkan(int hadir, int peserta, int gagalBerturut, boolean sah) {
        Putusan putusan = dengan("PRD-20", "true")
                .periksa(KuorumPenggabunganRt.class, new KuorumFakta(hadir, peserta, gagalBerturut), EDISI);
        sesuai(putusan, sah, Akibat.ALIH, "KUORUM_TIDAK_TERCAPAI");
        assertThat(putusan.parameter()).containsEntry("PRD-20", "true");
    }

    @ParameterizedTest(name = "{1} dari {0}: {2}")
    @CsvSource({"2, 2, true", "2, 1, false", "2, 3, false", "0, 0, false"})
    void hasilDisampaikan(int unit, int disampaikan, boolean lengkap) {
        PenyampaianFakta fakta = new PenyampaianFakta(unit, disampaikan);
        sesuai(periksa(HasilDisampaikanKepadaLurah.class, fakta), lengkap, Akibat.TOLAK,
                "HASIL_RT_BELUM_DISAMPAIKAN");
        sesuai(periksa(HasilRwDisampaikanKepadaLurah.class, fakta), lengkap, Akibat.TOLAK,
                "HASIL_RW_BELUM_DISAMPAIKAN");
    }

    @Test
    @DisplayName("EX-047 masing-masing 10 tokoh dan seorang pengurus setiap RT dan RW")
    void ex047() {
        List<TokohHadir> tokoh = new ArrayList<>(tokoh("RT A", 10));
        tokoh.addAll(tokoh("RT B", 10));
        terpenuhi(tokohHadir(tokoh));
        terpenuhi(pengurus(1));
    }

    @Test
    @DisplayName("EX-046 10 tokoh RT A dan 9 tokoh RT B: kurang di RT B")
    void ex046() {
        List<TokohHadir> tokoh = new ArrayList<>(tokoh("RT A", 10));
        tokoh.addAll(tokoh("RT B", 9));
        Putusan putusan = tokohHadir(tokoh);
        gagal(putusan, Akibat.TOLAK, "TOKOH_KURANG");
        assertThat(putusan.pesan()).isEqualTo("Tokoh masyarakat RT B yang hadir hanya 9 orang, paling sedikit 10.");
    }

    @Test
    void tokohTidakDijumlahkanAntarRt() {
        List<TokohHadir> tokoh = new ArrayList<>(tokoh("RT A", 11));
        tokoh.addAll(tokoh("RT B", 9));
        gagal(tokohHadir(tokoh), Akibat.TOLAK, "TOKOH_KURANG");
    }

    @Test
    void semuaUnitYangKurangDisebut() {
        List<TokohHadir> tokoh = new ArrayList<>(tokoh("RT A", 8));
        tokoh.addAll(tokoh("RT B", 9));
        assertThat(tokohHadir(tokoh).pesan()).startsWith("Tokoh masyarakat RT A yang hadir hanya 8")
                .contains("; tokoh masyarakat RT B yang hadir hanya 9");
    }

    @Test
    void tokohYangSamaDihitungSekali() {
        List<TokohHadir> tokoh = new ArrayList<>(tokoh("RT A", 10));
        tokoh.addAll(tokoh("RT B", 9));
        tokoh.add(tokoh.get(tokoh.size() - 1));
        gagal(tokohHadir(tokoh), Akibat.TOLAK, "TOKOH_KURANG");
    }

    @Test
    void tokohTiapRwMenurutPasal12() {
        List<TokohHadir> tokoh = new ArrayList<>(tokoh("RW 03", 10));
        tokoh.addAll(tokoh("RW 04", 9));
        KehadiranTokohFakta kurang = new KehadiranTokohFakta(List.of("RW 03", "RW 04"), List.copyOf(tokoh));
        gagal(periksa(TokohTiapRwHadir.class, kurang), Akibat.TOLAK, "TOKOH_RW_KURANG");
        tokoh.addAll(tokoh("RW 04", 10));
        terpenuhi(periksa(TokohTiapRwHadir.class, new KehadiranTokohFakta(List.of("RW 03", "RW 04"), tokoh)));
    }

    @Test
    void pengurusSetiapUnitHadir() {
        Putusan putusan = pengurus(0);
        gagal(putusan, Akibat.TOLAK, "PENGURUS_TIDAK_HADIR");
        assertThat(putusan.pesan()).contains("RW 04").doesNotContain("RT A");
        gagal(periksa(PengurusTiapRwHadir.class,
                new KehadiranPengurusFakta(List.of(new PengurusHadir("RW 03", 0)))), Akibat.TOLAK,
                "PENGURUS_RW_TERKAIT_TIDAK_HADIR");
        terpenuhi(periksa(PengurusTiapRwHadir.class,
                new KehadiranPengurusFakta(List.of(new PengurusHadir("RW 03", 1)))));
    }

    @ParameterizedTest(name = "{0} {1} warga dewasa: {2}")
    @CsvSource({"EX-229, 8, false", "PS11-2.3, 9, false", "PS11-2.3, 10, true"})
    void tokohTersedia(String id, int jumlah, boolean tersedia) {
        TokohTersediaFakta fakta =
                new TokohTersediaFakta(List.of(new JumlahTokoh("RT A", 40), new JumlahTokoh("RT B", jumlah)));
        Putusan rt = periksa(TokohTersedia.class, fakta);
        sesuai(rt, tersedia, Akibat.PERINGATAN, "TOKOH_TIDAK_TERSEDIA");
        sesuai(periksa(TokohRwTersedia.class, fakta), tersedia, Akibat.PERINGATAN, "TOKOH_RW_TIDAK_TERSEDIA");
        if (!tersedia) {
            assertThat(rt.pesan()).contains("RT B hanya " + jumlah, "P-12", "P-09").doesNotContain("RT A");
        }
    }

    static Stream<Arguments> beritaAcara() {
        LocalDate tanggal = LocalDate.of(2019, 5, 2);
        List<String> tanda = List.of("Lurah", "Ketua RW 03");
        return Stream.of(
                Arguments.of(new BeritaAcaraDitandatangani.Fakta("12/BA/2019", tanggal, tanda, true), true, ""),
                Arguments.of(new BeritaAcaraDitandatangani.Fakta(null, tanggal, tanda, true), false, "nomor"),
                Arguments.of(new BeritaAcaraDitandatangani.Fakta("12", null, tanda, true), false, "tanggal"),
                Arguments.of(new BeritaAcaraDitandatangani.Fakta("12", tanggal, List.of(), true), false, "tanda"),
                Arguments.of(new BeritaAcaraDitandatangani.Fakta("12", tanggal, tanda, false), false, "hasil"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("beritaAcara")
    void beritaAcaraLengkap(BeritaAcaraDitandatangani.Fakta fakta, boolean lengkap, String kurang) {
        Putusan putusan = periksa(BeritaAcaraDitandatangani.class, fakta);
        sesuai(putusan, lengkap, Akibat.TOLAK, "BERITA_ACARA_TIDAK_ADA");
        assertThat(putusan.pesan()).contains(kurang);
    }

    @ParameterizedTest(name = "{0} RW tujuan {1}: {2}")
    @CsvSource({"EX-049, RW 09, false", "PS11-3.3, RW 03, true", "PS11-3.3, RW 04, true"})
    void rwTujuan(String id, String tujuan, boolean terlibat) {
        sesuai(periksa(RwTujuanTerlibat.class, new RwTujuanTerlibat.Fakta(tujuan, List.of("RW 03", "RW 04"))),
                terlibat, Akibat.TOLAK, "RW_TUJUAN_TIDAK_SAH");
    }

    private static Putusan tokohHadir(List<TokohHadir> tokoh) {
        return periksa(TokohTiapRtHadir.class, new KehadiranTokohFakta(List.of("RT A", "RT B"), tokoh));
    }

    private static List<TokohHadir> tokoh(String unit, int jumlah) {
        return Stream.iterate(1, i -> i + 1)
                .limit(jumlah)
                .map(i -> new TokohHadir(unit + "-" + i, "Tokoh " + i, unit))
                .toList();
    }

    private static Putusan pengurus(int hadirDariRwKedua) {
        return periksa(PengurusTiapUnitHadir.class, new KehadiranPengurusFakta(List.of(
                new PengurusHadir("RT A", 1), new PengurusHadir("RT B", 1), new PengurusHadir("RW 03", 1),
                new PengurusHadir("RW 04", hadirDariRwKedua))));
    }
}

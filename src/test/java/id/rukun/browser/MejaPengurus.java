package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/** The steps of P-26 for the RT 001/RW 01 whose Ketua terpilih has no account, as staff, Lurah and Camat do them. */
final class MejaPengurus {

    static final String KETUA = "Warga 6";
    static final String SEKRETARIS = "Warga 7";
    static final String BENDAHARA = "Warga 8";
    static final String KEAMANAN = "Warga 9";
    /** Kin of the Sekretaris, whichever way the walk has it. */
    static final String KERABAT = "Warga 11";

    private final MejaKantor kantor;
    private final Path folder;

    /** @param folder where the scans lie that are attached */
    MejaPengurus(MejaKantor kantor, Path folder) {
        this.kantor = kantor;
        this.folder = folder;
    }

    void catatBeritaAcara() throws IOException {
        Tasklist tasklist = kantor.masuk("petugas");
        kantor.kirim(tasklist.bukaMulai("Pembentukan pengurus RT atau RW").isi("unit", "RT 001/RW 01"), "mulai");
        FormulirRukun beritaAcara = tasklist.buka(Tasklist.TUGAS_SAYA, "Catat berita acara pemilihan");
        beritaAcara.isi("tanggalPemilihan", kantor.hariIni()).isi("pemenang", KETUA).isi("cara", "Suara terbanyak");
        beritaAcara.isiBaris("perolehan", 0, Map.of("calon", KETUA, "suara", "40"))
                .isiBaris("perolehan", 1, Map.of("calon", KEAMANAN, "suara", "20"));
        kantor.kirim(beritaAcara.isi("tidakSah", "2").isi("suaraMasuk", "62").isi("hakSuaraHadir", "65").isi("nomor", "BA-1/2026")
                .isi("tanggalBeritaAcara", kantor.hariIni()).isi("penandatangan", "Kasi Pemerintahan")
                .isi("pindaian", MejaKantor.pindaian(folder, "Berita acara")), "berita-acara");
    }

    void periksa(LocalDate hariTerakhirLama) throws IOException {
        LayarFormulir pemeriksaan = kantor.buka("lurah", "Periksa hasil pemilihan");
        assertThat(pemeriksaan.teks()).contains(KETUA, "hari terakhirnya tidak diketahui register");
        kantor.kirim(pemeriksaan.isi("putusan", "Teruskan: tetapkan Ketua terpilih").isi("ketua", KETUA)
                .isi("dasarMulai", "Berita acara pemilihan").isi("hariTerakhirLama", MejaKantor.diketik(hariTerakhirLama)), "pemeriksaan");
    }

    /** The list with a pair of kin in it is refused, then it is mended. */
    void susunSesudahKekerabatan(String hubungan) throws IOException {
        FormulirRukun susunan = kantor.buka("petugas", "Susun pengurus");
        assertThat(susunan.teks()).contains("Diisi atas nama " + KETUA);
        susunan.isi("tanggalPembentukan", kantor.hariIni()).isi("sekretaris", SEKRETARIS).isi("bendahara", KERABAT)
                .isi("pengurusBidang", KEAMANAN);
        susunan.isiBaris("pembagianBidang", 0, Map.of("bidang", "Keamanan", "pengurus", KEAMANAN, "tugas", "Ronda malam"));
        susunan.isi("tanpaKekerabatan", "ya").isi("pindaian", MejaKantor.pindaian(folder, "Susunan"))
                .isi("suratDiwakili", "Susunan yang ditandatangani Ketua terpilih").isi("tanggalSuratDiwakili", kantor.hariIni());
        kantor.potret("susunan");
        assertThat(susunan.kirimDitolak()).contains(SEKRETARIS, KERABAT, hubungan, "Pasal 31 ayat (2)");
        kantor.potret("susunan-ditolak");
        susunan.isi("bendahara", BENDAHARA).kirim();
    }

    void tinjau(String... tampak) throws IOException {
        LayarFormulir tinjauan = kantor.buka("lurah", "Tinjau susunan pengurus");
        assertThat(tinjauan.teks()).contains("Sekretaris: " + SEKRETARIS, "Keamanan", "Ronda malam").contains(tampak);
        kantor.kirim(tinjauan.isi("putusan", "Teruskan untuk ditetapkan"), "tinjauan");
    }
}

package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.tenggat.Kalender;
import java.io.IOException;
import java.time.LocalDate;

/** The steps about a Careteker without an account, as the staff and the Lurah do them in more than one walk. */
final class MejaCareteker {

    static final String NAMA = "Sri Lestari";

    private static final String PILIH = "Pilih PNS dan masanya";

    private final MejaKantor kantor;

    MejaCareteker(MejaKantor kantor) {
        this.kantor = kantor;
    }

    /** The civil servant and his period; one day too many is refused first. */
    void pilihSesudahTerlaluLama(LocalDate mulai, LocalDate akhir) throws IOException {
        LayarFormulir pilihan = kantor.buka("petugas", PILIH).isi("asal", "PNS dari kantor lain")
                .isi("nama", NAMA).isi("nip", "991980010120100123").isi("status", "PNS Pemerintah Provinsi DKI Jakarta")
                .isi("mulai", MejaKantor.diketik(mulai)).isi("akhir", MejaKantor.diketik(akhir.plusDays(1)));
        assertThat(pilihan.kirimDitolak()).contains("paling lama 3 bulan", Kalender.tulis(akhir), "Pasal 8 ayat (1)");
        kantor.kirim(pilihan.isi("akhir", MejaKantor.diketik(akhir)), "pilihan");
    }

    /** His report, and the Lurah's judgement: the same again. */
    void evaluasi() throws IOException {
        kantor.kirim(kantor.buka("petugas", "Laporkan keadaan").isi("laporan", "Panitia belum terbentuk.")
                .isi("suratDiwakili", "Laporan yang ditandatangani Careteker").isi("tanggalSuratDiwakili", kantor.hariIni()), "laporan");
        LayarFormulir evaluasi = kantor.buka("lurah", "Evaluasi Careteker");
        assertThat(evaluasi.teks()).contains(NAMA, "Panitia belum terbentuk.");
        nilai(evaluasi);
    }

    private void nilai(LayarFormulir evaluasi) throws IOException {
        kantor.kirim(evaluasi.isi("tanggal", kantor.hariIni()).isi("hasil", "Pelayanan berjalan.")
                .isi("pemilihan", "Panitia belum terbentuk.").isi("kelanjutan", "Tunjuk lagi PNS yang sama"), "evaluasi");
        kantor.tunggu("judged", () -> !kantor.tasklist().tugas(Tasklist.TUGAS_KANTOR).contains("Evaluasi Careteker"));
    }

    void putuskan(String nama, String temuan) throws IOException {
        kantor.kirim(kantor.buka("lurah", "Putuskan penunjukan Careteker").isi("putusan", "Tunjuk Careteker")
                .isi("dasar", "Masalah lain dalam kepengurusan (Pasal 30 ayat (1))").isi("temuan", temuan), nama);
    }

    /** The one who was proposed again, for two months and a day less. */
    void pilihLagi(LocalDate mulai) throws IOException {
        LayarFormulir pilihan = kantor.buka("petugas", PILIH);
        assertThat(pilihan.teks()).contains(NAMA + ", diusulkan lagi");
        kantor.kirim(pilihan.isi("mulai", MejaKantor.diketik(mulai)).isi("akhir", MejaKantor.diketik(mulai.plusMonths(2))), "pilihan-lagi");
    }
}

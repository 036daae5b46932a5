package id.rukun.prosedur.koordinasi.formulir.konsultasi;

import id.rukun.isian.Bersyarat;
import id.rukun.isian.Kesalahan;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;

/** What the city's unit records of a consultation. */
@Formulir(kunci = "konsultasi-hasil", judul = "Hasil konsultasi")
public record KonsultasiHasilIsian(
        @Kolom(value = "Hasil", keterangan = "Konsultasi menyamakan persepsi (Pasal 14 huruf b Perwali Bukittinggi 65/2014, Pasal 8 ayat (1) "
                + "Perwali Banjar 6/2023) dan tidak memerintah (menurut tafsir atas Pasal 14 huruf b).")
        @NotNull PilihanHasilKonsultasi hasil,
        @Kolom(value = "Kesepahaman", bila = "hasil=KESEPAHAMAN", wajib = true) @Size(max = 4000) String kesepahaman,
        @Kolom(value = "Tindak lanjut", keterangan = "Yang dikerjakan unit Anda menurut fungsi, tugas, dan kewenangannya. Di Bukittinggi wajib "
                + "(Pasal 14 huruf a dan Pasal 16 ayat (1)); bila tidak ada, nihil beralasan (menurut tafsir). Instansi Vertikal juga wajib "
                + "menindaklanjuti bagiannya (Pasal 16 ayat (1)), di luar Rukun (kebijakan Rukun). Di Banjar hanya dicatat (kebijakan Rukun).",
                bila = "hasil=KESEPAHAMAN")
        @Valid @Size(max = 50, message = "{rukun.Size.daftar}") List<@NotNull ButirKonsultasi> tindakLanjut,
        @Kolom(value = "Nihil: tidak ada yang perlu ditindaklanjuti", bila = "hasil=KESEPAHAMAN;lembar.kota=BUKITTINGGI")
        Boolean nihil,
        @Kolom(value = "Alasan nihil", bila = "hasil=KESEPAHAMAN;nihil=true") @Size(max = 2000) String alasanNihil,
        @Kolom(value = "Pandangan yang berkonsultasi", bila = "hasil=PANDANGAN_BERBEDA", wajib = true) @Size(max = 4000) String pandanganPemohon,
        @Kolom(value = "Pandangan yang dikonsultasi", bila = "hasil=PANDANGAN_BERBEDA", wajib = true) @Size(max = 4000) String pandanganPihak)
        implements Bersyarat {

    /** What a form does not ask holds nothing. */
    public KonsultasiHasilIsian {
        tindakLanjut = tindakLanjut == null ? List.of() : tindakLanjut;
    }

    @Override
    public List<Kesalahan> kesalahan() {
        List<Kesalahan> kesalahan = new ArrayList<>();
        if (hasil == PilihanHasilKonsultasi.KESEPAHAMAN) {
            wajib(kesalahan, "kesepahaman", kesepahaman, "Kesepahaman wajib diisi.");
        }
        if (hasil == PilihanHasilKonsultasi.PANDANGAN_BERBEDA) {
            wajib(kesalahan, "pandanganPemohon", pandanganPemohon, "Pandangan yang berkonsultasi wajib diisi.");
            wajib(kesalahan, "pandanganPihak", pandanganPihak, "Pandangan yang dikonsultasi wajib diisi.");
        }
        return kesalahan;
    }

    private static void wajib(List<Kesalahan> kesalahan, String kolom, String nilai, String kalimat) {
        if (nilai == null) {
            kesalahan.add(new Kesalahan(kolom, kalimat));
        }
    }
}

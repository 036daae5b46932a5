package id.rukun.prosedur.penonaktifan.formulir;

import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.Tanggal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The written warning (DOC-41). What another letter has reached him says nothing of a corrected one. */
@Formulir(kunci = "penonaktifan-teguran-tertulis", judul = "Surat teguran", pokok = true)
public record TeguranTertulisIsian(
        @Kolom(value = "Nomor surat", keterangan = "Menurut buku agenda Kelurahan.") @NotBlank @Size(max = 100) String nomor,
        @Kolom(value = "Tanggal surat", keterangan = "Tidak sebelum teguran lisan (Pasal 36 ayat (4), Pasal 37 ayat (4), tafsir AMB-34).")
        @Tanggal(value = "Teguran tertulis", bertumpu = "Teguran lisan")
        @NotNull LocalDate tanggal,
        @Kolom(value = "Isi teguran", keterangan = "Apa yang ditegur dan apa yang diharapkan daripadanya; tertulis pada suratnya.")
        @NotBlank @Size(max = 4000) String isi) {}

package id.rukun.prosedur.musyawarah;

import id.rukun.isian.Formulir;
import id.rukun.isian.Kolom;
import id.rukun.isian.Tanggal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The signed minutes of a Musyawarah (DOC-05, DOC-07): signatures are names and a date. */
@Formulir(kunci = "musyawarah-berita-acara", judul = "Berita acara musyawarah")
public record BeritaAcaraIsian(
        @Kolom("Nomor berita acara") @NotBlank @Size(max = 100) String nomor,
        @Kolom("Tanggal berita acara")
        @Tanggal(value = "Berita acara", bertumpu = "Musyawarah", mendasari = "Rancangan Keputusan")
        @NotNull LocalDate tanggal,
        @Kolom("Nama penandatangan") @NotBlank @Size(max = 2000) String penandatangan) {}

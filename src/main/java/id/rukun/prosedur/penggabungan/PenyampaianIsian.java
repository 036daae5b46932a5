package id.rukun.prosedur.penggabungan;

import id.rukun.isian.Formulir;
import id.rukun.isian.Kolom;
import id.rukun.isian.Tanggal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The Ketua RW hands the result of the Musyawarah that he chaired to the Lurah. */
@Formulir(kunci = "penggabungan-penyampaian", judul = "Penyampaian hasil Musyawarah RT")
public record PenyampaianIsian(
        @Kolom("Tanggal penyampaian")
        @Tanggal(value = "Penyampaian hasil", bertumpu = "Berita acara", mendasari = "Undangan")
        @NotNull LocalDate tanggalPenyampaian,
        @Kolom("Nama penandatangan") @NotBlank @Size(max = 200) String penandatangan,
        @Kolom("Catatan") @Size(max = 2000) String catatan) {}

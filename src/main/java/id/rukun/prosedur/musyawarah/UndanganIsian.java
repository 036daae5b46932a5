package id.rukun.prosedur.musyawarah;

import id.rukun.isian.Formulir;
import id.rukun.isian.Kolom;
import id.rukun.isian.Tanggal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;

/** The invitation to a Musyawarah (DOC-03). */
@Formulir(kunci = "musyawarah-undangan", judul = "Undangan musyawarah")
public record UndanganIsian(
        @Kolom("Tanggal undangan") @Tanggal(value = "Undangan", bertumpu = "Undangan") @NotNull LocalDate tanggalUndangan,
        @Kolom("Tanggal musyawarah")
        @Tanggal(value = "Hari musyawarah menurut undangan", bertumpu = "Undangan", rencana = true,
                saran = "Bila harinya berubah, catat dahulu undangan yang berubah: rapat dicatat batal, atau kasus "
                        + "dikembalikan satu tahap, lalu undang lagi.")
        @NotNull LocalDate tanggalMusyawarah,
        @Kolom("Pukul") @NotNull LocalTime pukul,
        @Kolom("Tempat") @NotBlank @Size(max = 200) String tempat,
        @Kolom("Semua peserta diundang") @NotNull Boolean semuaDiundang) {}

package id.rukun.prosedur.tindakan;

import id.rukun.isian.Formulir;
import id.rukun.isian.IdKasus;
import id.rukun.isian.Kolom;
import id.rukun.isian.SifatIsian;
import id.rukun.isian.Tanggal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A request about a running case; the letter is the proposing unit's, where the staff withdraw on its behalf. */
@Formulir(kunci = "tindakan-permintaan", judul = "Tindakan atas kasus", sifat = SifatIsian.PERSETUJUAN)
public record TindakanIsian(
        @Kolom("Kasus") @IdKasus @NotBlank @Size(max = 36) String kasus,
        @Kolom("Tindakan") @NotNull JenisTindakan jenis,
        @Kolom("Alasan") @NotBlank @Size(max = 2000) String alasan,
        @Kolom("Nomor surat unit pengusul") @Size(max = 100) String nomorSurat,
        @Kolom("Tanggal surat unit pengusul")
        @Tanggal(value = "Surat unit pengusul", bertumpu = Tanggal.PEMBUKAAN)
        LocalDate tanggalSurat) {}

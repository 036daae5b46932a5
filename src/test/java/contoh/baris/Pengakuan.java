package contoh.baris;

import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Dipilih;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.PilihanTetap;
import id.rukun.isian.nilai.Rupiah;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** A form with rows, for tests; outside Rukun's own packages, where it would count as one of Rukun's forms. */
@Formulir(kunci = "pengakuan", judul = "Pengakuan warga")
public record Pengakuan(
        @Kolom(value = "Orang", keterangan = "Satu baris untuk setiap orang.")
        @NotEmpty @Size(max = 3, message = "{rukun.Size.daftar}") List<@NotNull @Valid Orang> orang,
        @Kolom("Catatan") @Size(max = 1000) String catatan) {

    /** One person. */
    public record Orang(
            @Kolom("Nama") @NotBlank @Size(max = 40) String nama,
            @Kolom(value = "Sejak", keterangan = "Kosongkan bila tidak diketahui.") LocalDate sejak,
            @Kolom("Pukul") LocalTime pukul,
            @Kolom("Usia") @Positive @Max(150) Integer usia,
            @Kolom("Iuran") @Rupiah @Max(value = 1_000_000_000, message = "{rukun.Max.rupiah}") Integer iuran,
            @Kolom("Sebab") @NotNull Sebab sebab,
            @Kolom("Uraian") @Size(max = 500) String uraian,
            @Kolom("Saksi") @DariDaftar(value = "warga", dicari = true) @Dipilih @Size(max = 36) String saksi) {}

    /** Why he is known. */
    public enum Sebab implements PilihanTetap {
        AGAMA("Tokoh agama"),
        ADAT("Tokoh adat");

        private final String sebutan;

        Sebab(String sebutan) {
            this.sebutan = sebutan;
        }

        @Override
        public String sebutan() {
            return sebutan;
        }
    }
}

package id.rukun.prosedur.penggabungan.formulir;

import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.IdUnit;
import id.rukun.isian.formulir.Kolom;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The RT of one RW to be merged, and the number of the result. */
@Formulir(kunci = "penggabungan-pilih-rt-satu-rw", judul = "Pilih RT yang digabung dalam satu RW", pokok = true)
public record PilihRtSatuRwIsian(
        @Kolom(value = "RT yang digabung",
                keterangan = "Pilih semua RT yang akan digabung. RT harus berdekatan dan berada dalam satu RW "
                        + "(Pasal 9 ayat (1) dan Pasal 10 ayat (2)). Ketik nomor RT untuk mencari.")
        @DariDaftar(value = "pilihanRt", dariLembar = true, kata = "dipilih")
        @IdUnit @NotEmpty @Size(max = 50, message = "{rukun.Size.daftar}")
                List<@NotBlank @Size(max = 36) String> rt,
        @Kolom(value = "Nomor RT hasil penggabungan",
                keterangan = "Dua atau tiga angka, misalnya 05. Boleh nomor salah satu RT yang digabung; tidak boleh "
                        + "nomor RT lain dalam RW itu.")
        @NotBlank @Pattern(regexp = "\\d{2,3}", message = "{rukun.Pattern.nomorUnit}")
                String nomorHasil) {}

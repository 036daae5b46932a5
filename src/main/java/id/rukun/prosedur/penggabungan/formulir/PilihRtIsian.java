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

/** The RT to be merged, and what the proposer suggests for the result. */
@Formulir(kunci = "penggabungan-pilih-rt", judul = "Pilih RT yang digabung", pokok = true)
public record PilihRtIsian(
        @Kolom(value = "RT yang digabung",
                keterangan = "Pilih semua RT yang akan digabung. RT harus berdekatan dan berada dalam Kelurahan "
                        + "ini (Pasal 9 ayat (1) dan Pasal 10 ayat (1)). Ketik nomor RT untuk mencari.")
        @DariDaftar(value = "pilihanRt", dariLembar = true, kata = "dipilih")
        @IdUnit @NotEmpty @Size(max = 50, message = "{rukun.Size.daftar}")
                List<@NotBlank @Size(max = 36) String> rt,
        @Kolom(value = "Usul RW tujuan",
                keterangan = "RW yang diusulkan menaungi RT hasil penggabungan: salah satu RW dari RT yang dipilih "
                        + "di atas. Boleh dikosongkan: ditentukan dalam musyawarah tingkat Kelurahan (Pasal "
                        + "11).")
        @DariDaftar(value = "pilihanRw", dariLembar = true, induk = "rt")
        @IdUnit @Size(max = 36) String usulRwTujuan,
        @Kolom(value = "Usul nomor RT", keterangan = "Dua atau tiga angka, misalnya 05. Boleh dikosongkan.")
        @Pattern(regexp = "\\d{2,3}", message = "{rukun.Pattern.nomorUnit}")
                String usulNomor) {}

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

/** The RW to be merged, and the number that the proposer suggests for the result. */
@Formulir(kunci = "penggabungan-pilih-rw", judul = "Pilih RW yang digabung", pokok = true)
public record PilihRwIsian(
        @Kolom(value = "RW yang digabung",
                keterangan = "Pilih semua RW yang akan digabung. RW harus berdekatan dan berada dalam Kelurahan ini (Pasal 9 ayat "
                        + "(1)); RW hasil penggabungan mempunyai jumlah RT menurut Pasal 5 huruf b.")
        @DariDaftar(value = "pilihanRw", dariLembar = true, kata = "dipilih")
        @IdUnit @NotEmpty @Size(max = 50, message = "{rukun.Size.daftar}")
                List<@NotBlank @Size(max = 36) String> rw,
        @Kolom(value = "Usul nomor RW",
                keterangan = "Dua angka, misalnya 05. Boleh dikosongkan: ditentukan dalam musyawarah tingkat Kelurahan (Pasal 12).")
        @Pattern(regexp = "\\d{2,3}", message = "{rukun.Pattern.nomorUnit}")
                String usulNomor) {}

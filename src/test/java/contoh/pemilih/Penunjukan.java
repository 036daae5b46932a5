package contoh.pemilih;

import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Dipilih;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A form that picks from long lists, for tests; outside Rukun's own packages, where it would count as one of Rukun's. */
@Formulir(kunci = "penunjukan", judul = "Penunjukan")
public record Penunjukan(
        @Kolom("Ketua") @DariDaftar("warga") @Dipilih @NotBlank @Size(max = 36) String ketua,
        @Kolom("Wakil") @DariDaftar("wakil") @Dipilih @Size(max = 36) String wakil,
        @Kolom("Anggota") @DariDaftar(value = "warga", dicari = true) @Dipilih
        @Size(max = 20, message = "{rukun.Size.daftar}") List<@NotBlank @Size(max = 36) String> anggota,
        @Kolom("Saksi") @DariDaftar("wakil") @Dipilih @NotEmpty
        @Size(max = 20, message = "{rukun.Size.daftar}") List<@NotBlank @Size(max = 36) String> saksi) {}

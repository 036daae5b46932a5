package id.rukun.prosedur.tokoh.formulir;

import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Dipilih;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Whom the Musyawarah RT is asked to choose, and by what they are recognised. */
@Formulir(kunci = "tokoh-calon", judul = "Calon tokoh masyarakat", pokok = true)
public record CalonTokohIsian(
        @Kolom(value = "Calon tokoh masyarakat",
                keterangan = "Centang warga dewasa RT ini yang diajukan, paling sedikit sebanyak yang tersebut pada lembar. "
                        + "Pengurus RW dan pengurus salah satu RT-nya tidak ditawarkan (Pasal 1 angka 21).")
        @DariDaftar(value = "tokoh-calon", kata = "dipilih")
        @Dipilih @NotEmpty @Size(max = 50, message = "{rukun.Size.daftar}")
                List<@NotBlank @Size(max = 36) String> calon,
        @Kolom(value = "Pengakuan masyarakat",
                keterangan = "Untuk setiap orang: atas apa ia dituakan, diteladani, atau berpengaruh (Pasal 1 angka 22).")
        @NotBlank @Size(max = 1000) String pengakuan) {}

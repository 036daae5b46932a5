package id.rukun.prosedur.penonaktifan.formulir.musyawarah;

import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import jakarta.validation.constraints.NotNull;

/** How the result of a Musyawarah RW that is not about the Ketua RW reaches the Lurah. */
@Formulir(kunci = "penonaktifan-jalur-hasil", judul = "Jalur hasil Musyawarah RW")
public record JalurHasilIsian(
        @Kolom(value = "Jalur", keterangan = "Melalui Ketua RW atau langsung kepada Lurah; keduanya sah (Pasal 37 ayat (2)).")
        @NotNull JalurHasil jalur) {}

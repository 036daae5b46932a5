package id.rukun.prosedur.koordinasi.formulir.horizontal;

import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.SifatIsian;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The text that goes round among the Asisten. */
@Formulir(kunci = "horizontal-naskah", judul = "Naskah kesepahaman para Asisten", sifat = SifatIsian.PUTUSAN)
public record HorizontalNaskahIsian(
        @Kolom(value = "Naskah", keterangan = "Apa yang disepahami, sesudah dibahas. Setiap perubahan dimintakan persetujuan lagi kepada "
                + "semua Asisten yang ikut serta.")
        @NotBlank @Size(max = 8000) String naskah,
        @Kolom(value = "Dibahas") @NotNull CaraPembahasan dibahasDalam) {}

package id.rukun.prosedur.koordinasi.formulir.data;

import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.PutusanBeralasan;
import id.rukun.isian.formulir.SifatIsian;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Who has asked decides about a request that was not answered. */
@Formulir(kunci = "data-kelanjutan", judul = "Kelanjutan permintaan data", sifat = SifatIsian.PUTUSAN)
public record DataKelanjutanIsian(
        @Kolom(value = "Putusan", keterangan = "Yang diminta ulang ditunggu sekali lagi selama waktu yang sama (kebijakan Rukun).")
        @NotNull PilihanKelanjutan putusan,
        @Kolom("Alasan") @NotBlank @Size(max = 2000) String alasan) implements PutusanBeralasan<PilihanKelanjutan> {}

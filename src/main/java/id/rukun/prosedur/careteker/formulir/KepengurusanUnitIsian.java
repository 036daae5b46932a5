package id.rukun.prosedur.careteker.formulir;

import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.IdUnit;
import id.rukun.isian.formulir.Kolom;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** For which RT or RW its Careteker forms a temporary board. */
@Formulir(kunci = "careteker-kepengurusan-unit", judul = "Kepengurusan sementara oleh Careteker")
public record KepengurusanUnitIsian(
        @Kolom(value = "RT atau RW", keterangan = "RT atau RW yang dipimpin Careteker (Pasal 8 ayat (3), Pasal 30 ayat (3)).")
        @DariDaftar("careteker-unit-dipimpin")
        @IdUnit @NotBlank @Size(max = 36) String unit) {}

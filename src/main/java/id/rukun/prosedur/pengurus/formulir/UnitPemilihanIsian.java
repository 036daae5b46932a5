package id.rukun.prosedur.pengurus.formulir;

import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.IdUnit;
import id.rukun.isian.formulir.Kolom;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Of which RT or RW the Ketua was elected. */
@Formulir(kunci = "pengurus-unit", judul = "Pemilihan Ketua RT atau Ketua RW")
public record UnitPemilihanIsian(
        @Kolom(value = "RT atau RW",
                keterangan = "RT atau RW yang Ketuanya terpilih, menurut berita acara pemilihannya (Pasal 27 ayat (5), Pasal 29 "
                        + "ayat (5)).")
        @DariDaftar("pengurus-unit")
        @IdUnit(rtAtauRw = true) @NotBlank @Size(max = 36) String unit) {}

package id.rukun.prosedur.pasal15.formulir;

import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.IdUnit;
import id.rukun.isian.formulir.Kolom;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Which RT or RW out of its range is weighed. */
@Formulir(kunci = "pasal15-unit", judul = "Pertimbangan Pasal 15")
public record UnitPasal15Isian(
        @Kolom(value = "RT atau RW",
                keterangan = "RT yang jumlah Kepala Keluarganya, atau RW yang jumlah RT-nya, di luar batas Pasal 5 (Pasal 15). Yang "
                        + "dikecualikan menurut Pasal 6 dan Pasal 7 tidak ditawarkan.")
        @DariDaftar("pasal15-unit")
        @IdUnit @NotBlank @Size(max = 36) String unit) {}

package id.rukun.prosedur.tokoh.formulir;

import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.IdUnit;
import id.rukun.isian.formulir.Kolom;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** For which RT tokoh masyarakat are to be chosen. */
@Formulir(kunci = "tokoh-usulan", judul = "Pemilihan tokoh masyarakat RT")
public record UsulanTokohIsian(
        @Kolom(value = "RT", keterangan = "RT yang memilih tokoh masyarakatnya dalam Musyawarah RT (Pasal 1 angka 21).")
        @DariDaftar("tokoh-rt")
        @IdUnit @NotBlank @Size(max = 36) String rt) {}

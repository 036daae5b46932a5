package id.rukun.prosedur.careteker.formulir;

import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.IdUnit;
import id.rukun.isian.formulir.Kolom;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** For which RT and RW a Careteker is asked for, and why. */
@Formulir(kunci = "careteker-permohonan", judul = "RT atau RW yang memerlukan Careteker")
public record PermohonanCaretekerIsian(
        @Kolom(value = "RT dan RW",
                keterangan = "Kursi Ketua yang akan diisi. Satu Careteker boleh menjabat di beberapa RT dan RW (Pasal 8 ayat (3)); "
                        + "satu Keputusan menyebut semuanya.")
        @DariDaftar(value = "careteker-unit", dicari = true, kata = "dipilih")
        @IdUnit(rtAtauRw = true) @NotEmpty @Size(max = 50, message = "{rukun.Size.daftar}")
                List<@NotBlank @Size(max = 36) String> unit,
        @Kolom(value = "Dasar", keterangan = "Masalah yang menjadi dasar penunjukan (Pasal 8 ayat (1), Pasal 30 ayat (1)).")
        @NotNull DasarCareteker dasar,
        @Kolom(value = "Uraian masalah", keterangan = "Apa yang terjadi dan sejak kapan. Lurah membacanya ketika memutuskan.")
        @NotBlank @Size(max = 2000) String uraian) {}

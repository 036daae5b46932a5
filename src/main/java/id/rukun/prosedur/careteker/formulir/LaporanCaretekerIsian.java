package id.rukun.prosedur.careteker.formulir;

import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.nilai.Terlampir;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What a Careteker reports before his period ends. */
@Formulir(kunci = "careteker-laporan", judul = "Laporan Careteker")
public record LaporanCaretekerIsian(
        @Kolom(value = "Keadaan dan kemajuan pemilihan",
                keterangan = "Pelayanan selama menjabat, dan sampai di mana pemilihan Ketua. Lurah membacanya untuk evaluasi.")
        @NotBlank @Size(max = 4000) String laporan,
        @Kolom(value = "Lampiran", keterangan = "Bila ada.")
        @Size(max = 5, message = "{rukun.Size.lampiran}") List<@NotNull Terlampir> lampiran) {}

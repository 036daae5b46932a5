package id.rukun.prosedur.musyawarah.formulir;

import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

/** The votes of a Musyawarah that found no consensus. */
@Formulir(kunci = "musyawarah-suara", judul = "Pemungutan suara")
public record SuaraIsian(
        @Kolom(value = "Suara setuju",
                keterangan = "Usul diterima bila suara setuju lebih banyak daripada suara tidak setuju (Pasal 40 "
                        + "ayat (4)).")
        @NotNull @PositiveOrZero @Max(10_000) Integer setuju,
        @Kolom(value = "Suara tidak setuju", keterangan = "Suara yang menolak usul.")
        @NotNull @PositiveOrZero @Max(10_000) Integer tidakSetuju,
        @Kolom(value = "Abstain", keterangan = "Peserta hadir yang tidak memilih. Isi 0 bila tidak ada.")
        @NotNull @PositiveOrZero @Max(10_000) Integer abstain) {}

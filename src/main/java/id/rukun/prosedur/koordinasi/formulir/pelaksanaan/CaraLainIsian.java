package id.rukun.prosedur.koordinasi.formulir.pelaksanaan;

import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.Tanggal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** How a coordination was carried out that no procedure of Rukun carries out. */
@Formulir(kunci = "koordinasi-cara-lain", judul = "Pelaksanaan koordinasi")
public record CaraLainIsian(
        @Kolom(value = "Dilaksanakan pada", keterangan = "Hari terakhir pelaksanaannya.")
        @Tanggal(value = "Pelaksanaan koordinasi", bertumpu = Tanggal.PEMBUKAAN) @NotNull LocalDate tanggal,
        @Kolom(value = "Apa yang dilakukan", keterangan = "Bagaimana koordinasinya dilaksanakan, dan dengan siapa.")
        @NotBlank @Size(max = 4000) String uraian,
        @Kolom(value = "Pernyataan tertulis", keterangan = "Dari unit yang menyatakan sesuatu secara tertulis.")
        @Valid @Size(max = 40, message = "{rukun.Size.daftar}") List<@NotNull PernyataanUnit> pernyataan,
        @Kolom(value = "Hasil", keterangan = "Kosong bila tidak ada.")
        @Valid @Size(max = 50, message = "{rukun.Size.daftar}") List<@NotNull HasilCaraLain> hasil) {

    /** No row is filled in: nothing was stated, or came of it. */
    public CaraLainIsian {
        pernyataan = pernyataan == null ? List.of() : pernyataan;
        hasil = hasil == null ? List.of() : hasil;
    }
}

package id.rukun.prosedur.penonaktifan.formulir.musyawarah;

import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.Tanggal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The result of a Musyawarah RW comes straight to the Lurah (Pasal 37 ayat (2)). */
@Formulir(kunci = "penonaktifan-penerimaan-hasil", judul = "Penerimaan hasil Musyawarah RW")
public record PenerimaanHasilIsian(
        @Kolom(value = "Tanggal penerimaan",
                keterangan = "Hari hasil Musyawarah RW disampaikan langsung kepada Lurah (Pasal 37 ayat (2)).")
        @Tanggal(value = "Penerimaan hasil penonaktifan", bertumpu = "Berita acara", mendasari = "Rancangan Keputusan")
        @NotNull LocalDate tanggalPenerimaan,

        @Kolom(value = "Diterima dari", keterangan = "Nama dan kedudukan orang yang menyerahkannya, misalnya pimpinan musyawarah.")
        @NotBlank @Size(max = 200) String diterimaDari) {}

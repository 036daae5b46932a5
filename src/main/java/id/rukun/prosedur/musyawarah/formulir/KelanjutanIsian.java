package id.rukun.prosedur.musyawarah.formulir;

import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.PutusanBeralasan;
import id.rukun.isian.formulir.SifatIsian;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The Lurah's decision whether a stuck procedure goes on. */
@Formulir(kunci = "musyawarah-kelanjutan", judul = "Kelanjutan musyawarah",
        sifat = SifatIsian.PUTUSAN)
public record KelanjutanIsian(
        @Kolom(value = "Putusan Lurah",
                keterangan = "Sebab Anda diminta memutus tercantum di atas. Lanjutkan: prosedur berjalan terus; "
                        + "musyawarah yang belum berhasil diulang. Akhiri: kasus ditutup tanpa mufakat.")
        @NotNull PutusanLurah putusan,
        @Kolom(value = "Alasan",
                keterangan = "Alasan disimpan dalam berkas dan dapat dibaca oleh pihak yang berkepentingan.")
        @NotBlank @Size(max = 2000) String alasan)
        implements PutusanBeralasan<PutusanLurah> {}

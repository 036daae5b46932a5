package id.rukun.prosedur.pemberhentian.formulir;

import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.SifatIsian;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whether a Keputusan is given on who has left. */
@Formulir(kunci = "pemberhentian-keputusan", judul = "Keputusan tentang pemberhentian", sifat = SifatIsian.PUTUSAN)
public record KeputusanBerhentiIsian(
        @Kolom(value = "Putusan",
                keterangan = "Jabatannya sudah berakhir menurut Pasal 35 ayat (1), juga tanpa Keputusan. Peraturan tidak mewajibkannya.")
        @NotNull PutusanKeputusan putusan,
        @Kolom(value = "Alasan", keterangan = "Bila ada; disimpan dalam berkas.")
        @Size(max = 2000) String alasan) {}

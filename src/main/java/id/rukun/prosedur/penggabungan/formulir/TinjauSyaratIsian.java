package id.rukun.prosedur.penggabungan.formulir;

import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.PutusanBeralasan;
import id.rukun.isian.formulir.SifatIsian;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The Lurah's answer to conditions that are not met. */
@Formulir(kunci = "penggabungan-tinjau-syarat", judul = "Tinjauan syarat penggabungan",
        sifat = SifatIsian.PUTUSAN)
public record TinjauSyaratIsian(
        @Kolom(value = "Putusan",
                keterangan = "Penggabungan hanya dapat ditetapkan setelah syarat pembentukan terpenuhi (Pasal 9 "
                        + "ayat (4)). Syarat yang belum terpenuhi tercantum di atas.")
        @NotNull TinjauanSyarat putusan,
        @Kolom(value = "Alasan",
                keterangan = "Sebutkan syarat yang menjadi pertimbangan. Alasan disimpan dalam berkas.")
        @NotBlank @Size(max = 2000) String alasan)
        implements PutusanBeralasan<TinjauanSyarat> {}

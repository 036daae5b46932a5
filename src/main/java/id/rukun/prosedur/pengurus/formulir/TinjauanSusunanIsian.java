package id.rukun.prosedur.pengurus.formulir;

import id.rukun.isian.Bersyarat;
import id.rukun.isian.Kesalahan;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.SifatIsian;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The Lurah passes a list on, or gives it back. */
@Formulir(kunci = "pengurus-tinjauan", judul = "Tinjauan susunan pengurus", sifat = SifatIsian.PUTUSAN)
public record TinjauanSusunanIsian(
        @Kolom(value = "Putusan",
                keterangan = "Susunan ditetapkan dengan Keputusan Lurah (Pasal 31 ayat (3)). Yang dikembalikan tidak menjadi "
                        + "terlambat lagi.")
        @NotNull TinjauanSusunan putusan,
        @Kolom(value = "Alasan", keterangan = "Sebutkan apa yang harus diperbaiki.", bila = "putusan=KEMBALIKAN", wajib = true)
        @Size(max = 2000) String alasan) implements Bersyarat {

    @Override
    public List<Kesalahan> kesalahan() {
        return putusan == TinjauanSusunan.KEMBALIKAN && alasan == null
                ? List.of(new Kesalahan("alasan", "Alasan wajib diisi bila susunan dikembalikan.")) : List.of();
    }
}

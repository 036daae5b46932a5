package id.rukun.prosedur.careteker.formulir;

import id.rukun.isian.Bersyarat;
import id.rukun.isian.Kesalahan;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.SifatIsian;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The Lurah passes the list of a Careteker on, or gives it back. */
@Formulir(kunci = "careteker-tinjauan", judul = "Tinjauan kepengurusan sementara", sifat = SifatIsian.PUTUSAN)
public record TinjauanCaretekerIsian(
        @Kolom(value = "Putusan", keterangan = "Kepengurusan sementara ditetapkan dengan Keputusan Lurah (Pasal 8 ayat (3)).")
        @NotNull TinjauanCareteker putusan,
        @Kolom(value = "Alasan", keterangan = "Sebutkan apa yang harus diperbaiki.", bila = "putusan=KEMBALIKAN", wajib = true)
        @Size(max = 2000) String alasan) implements Bersyarat {

    @Override
    public List<Kesalahan> kesalahan() {
        return putusan == TinjauanCareteker.KEMBALIKAN && alasan == null
                ? List.of(new Kesalahan("alasan", "Alasan wajib diisi bila susunan dikembalikan.")) : List.of();
    }
}

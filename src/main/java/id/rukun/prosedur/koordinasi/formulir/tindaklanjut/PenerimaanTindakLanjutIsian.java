package id.rukun.prosedur.koordinasi.formulir.tindaklanjut;

import id.rukun.isian.Bersyarat;
import id.rukun.isian.Kesalahan;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.SifatIsian;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A unit takes an item as its own, or gives it back. */
@Formulir(kunci = "tindak-lanjut-penerimaan", judul = "Penerimaan tindak lanjut", sifat = SifatIsian.PUTUSAN)
public record PenerimaanTindakLanjutIsian(
        @Kolom(value = "Putusan", keterangan = "Hasil koordinasi ditindaklanjuti sesuai fungsi, tugas, dan kewenangan unit (Pasal 16 ayat (1)).")
        @NotNull PutusanPenanggungJawab putusan,
        @Kolom(value = "Alasan", keterangan = "Mengapa bukan fungsi unit ini, dan unit mana yang menurut Anda berwenang.",
                bila = "putusan=BUKAN_FUNGSI", wajib = true)
        @Size(max = 2000) String alasan) implements Bersyarat {

    @Override
    public List<Kesalahan> kesalahan() {
        return putusan == PutusanPenanggungJawab.BUKAN_FUNGSI && alasan == null
                ? List.of(new Kesalahan("alasan", "Alasan wajib diisi bila butirnya dikembalikan.")) : List.of();
    }
}

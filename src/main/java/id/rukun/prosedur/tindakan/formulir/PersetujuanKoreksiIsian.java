package id.rukun.prosedur.tindakan.formulir;

import id.rukun.isian.Bersyarat;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.Kesalahan;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.SifatIsian;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The superior's answer to a correction; a refusal needs a reason. */
@Formulir(kunci = "tindakan-persetujuan", judul = "Persetujuan koreksi", sifat = SifatIsian.PERSETUJUAN)
public record PersetujuanKoreksiIsian(
        @Kolom(value = "Putusan",
                keterangan = "Bila disetujui, kasus kembali ke tahap itu, semua aturan diperiksa lagi, dan "
                        + "persetujuan yang menyusul harus diberikan lagi.")
        @NotNull PutusanKoreksi putusan,
        @Kolom(value = "Alasan",
                keterangan = "Sebutkan mengapa koreksi ditolak.",
                bila = "putusan=TOLAK", wajib = true)
        @Size(max = 2000) String alasan) implements Bersyarat {

    @Override
    public List<Kesalahan> kesalahan() {
        return putusan == PutusanKoreksi.TOLAK && alasan == null
                ? List.of(new Kesalahan("alasan", "Kolom “Alasan” wajib diisi bila koreksi ditolak.")) : List.of();
    }
}

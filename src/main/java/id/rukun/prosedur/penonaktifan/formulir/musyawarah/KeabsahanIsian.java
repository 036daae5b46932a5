package id.rukun.prosedur.penonaktifan.formulir.musyawarah;

import id.rukun.hukum.Sebutan;
import id.rukun.isian.Bersyarat;
import id.rukun.isian.Kesalahan;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.PutusanBeralasan;
import id.rukun.isian.formulir.SifatIsian;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Whether the Lurah finds the decision of the Musyawarah lawful; he refuses it only by a norm that he names. */
@Formulir(kunci = "penonaktifan-keabsahan", judul = "Pemeriksaan hasil musyawarah", sifat = SifatIsian.PUTUSAN)
public record KeabsahanIsian(
        @Kolom(value = "Putusan",
                keterangan = "Hasil yang sah ditetapkan dengan Keputusan Lurah (Pasal 36 ayat (2), Pasal 37 ayat (2)).")
        @NotNull PutusanKeabsahan putusan,

        @Kolom(value = "Ketentuan yang dilanggar", keterangan = "Nomor, pasal, dan ayatnya (Pasal 40 ayat (5), Pasal 42 ayat (5)).",
                bila = "putusan=TOLAK", wajib = true)
        @Size(max = 500) String norma,

        @Kolom(value = "Alasan", keterangan = "Uraikan pertimbangannya, juga atas tanggapan yang bersangkutan.")
        @NotBlank @Size(max = 2000) String alasan) implements PutusanBeralasan<PutusanKeabsahan>, Bersyarat {

    @Override
    public List<Kesalahan> kesalahan() {
        return putusan == PutusanKeabsahan.TOLAK && Sebutan.kosong(norma)
                ? List.of(new Kesalahan("norma", "Ketentuan yang dilanggar wajib diisi bila hasil musyawarah ditolak.")) : List.of();
    }
}

package id.rukun.prosedur.careteker.formulir;

import id.rukun.isian.Bersyarat;
import id.rukun.isian.Kesalahan;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.PutusanBeralasan;
import id.rukun.isian.formulir.SifatIsian;
import id.rukun.isian.formulir.Tanggal;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Whether the Lurah appoints a Careteker, and what he has found (Pasal 8 ayat (1), Pasal 30 ayat (1)). */
@Formulir(kunci = "careteker-putusan", judul = "Putusan penunjukan Careteker", sifat = SifatIsian.PUTUSAN)
public record PutusanCaretekerIsian(
        @Kolom(value = "Putusan", keterangan = "Lurah dapat menunjuk Careteker (Pasal 8 ayat (1), Pasal 30 ayat (1)); keduanya sah.")
        @NotNull PutusanPenunjukan putusan,
        @Kolom(value = "Alasan", keterangan = "Mengapa tidak ditunjuk.", bila = "putusan=TIDAK_DITUNJUK", wajib = true)
        @Size(max = 2000) String alasan,
        @Kolom(value = "Dasar", bila = "putusan=TUNJUK", wajib = true) DasarCareteker dasar,
        @Kolom(value = "Hari terakhir masa pencalonan", bila = "putusan=TUNJUK;dasar=TIDAK_ADA_CALON", wajib = true)
        @Tanggal(value = "Penutupan masa pencalonan", bertumpu = Tanggal.LUAR_KASUS, mendasari = "Rancangan Keputusan")
        LocalDate pencalonanDitutup,
        @Kolom(value = "Jumlah pendaftar", keterangan = "Sampai hari terakhir itu. Bila ada seorang pun, pemilihan diteruskan.",
                bila = "putusan=TUNJUK;dasar=TIDAK_ADA_CALON", wajib = true)
        @PositiveOrZero @Max(1000) Integer pendaftar,
        @Kolom(value = "Temuan Lurah",
                keterangan = "Masalah yang ditemukan dan akibatnya bagi warga; menjadi pertimbangan Keputusan.",
                bila = "putusan=TUNJUK", wajib = true)
        @Size(max = 2000) String temuan) implements Bersyarat, PutusanBeralasan<PutusanPenunjukan> {

    @Override
    public List<Kesalahan> kesalahan() {
        List<Kesalahan> kesalahan = new ArrayList<>();
        if (putusan == PutusanPenunjukan.TIDAK_DITUNJUK) {
            wajib(alasan, "alasan", "Alasan wajib diisi bila Careteker tidak ditunjuk.", kesalahan);
        }
        if (putusan == PutusanPenunjukan.TUNJUK) {
            wajib(dasar, "dasar", "Dasar wajib dipilih.", kesalahan);
            wajib(temuan, "temuan", "Temuan Lurah wajib diisi.", kesalahan);
        }
        if (putusan == PutusanPenunjukan.TUNJUK && dasar == DasarCareteker.TIDAK_ADA_CALON) {
            wajib(pencalonanDitutup, "pencalonanDitutup", "Hari terakhir masa pencalonan wajib diisi.", kesalahan);
            wajib(pendaftar, "pendaftar", "Jumlah pendaftar wajib diisi.", kesalahan);
        }
        return kesalahan;
    }

    private static void wajib(Object nilai, String kolom, String kalimat, List<Kesalahan> kesalahan) {
        if (nilai == null) {
            kesalahan.add(new Kesalahan(kolom, kalimat));
        }
    }
}

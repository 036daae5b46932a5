package id.rukun.hukum.pergub171.careteker;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.tenggat.Kalender;

/** The registration of candidates is closed and nobody has registered; otherwise the election goes on. */
@Ketentuan(
        id = "PERGUB171-PS30-1.1",
        judul = "Masa pencalonan habis tanpa seorang pun pendaftar",
        dasar = "Pasal 30 ayat (1) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "DASAR_CARETEKER_TIDAK_ADA",
        pemilikKode = "PERGUB171-PS8-1.1")
public final class TanpaPendaftar implements Aturan<DasarFakta> {

    @Override
    public Putusan periksa(DasarFakta fakta, ParameterBerlaku parameter) {
        if (fakta.pencalonanDitutup() == null) {
            return Putusan.gagal(this, fakta, parameter,
                    "Alasan penunjukan Careteker belum ada: hari terakhir masa pencalonan belum disebut.");
        }
        String ditutup = Kalender.tulis(fakta.pencalonanDitutup());
        if (!fakta.hari().isAfter(fakta.pencalonanDitutup())) {
            return Putusan.gagal(this, fakta, parameter, "Masa pencalonan masih berjalan sampai " + ditutup
                    + "; alasan penunjukan Careteker belum ada.");
        }
        int pendaftar = fakta.pendaftar() == null ? 0 : fakta.pendaftar();
        return pendaftar == 0
                ? Putusan.terpenuhi(this, fakta, parameter, "Masa pencalonan habis pada " + ditutup + " tanpa seorang pun pendaftar.")
                : Putusan.gagal(this, fakta, parameter, pendaftar + " orang mendaftar sampai " + ditutup
                        + "; pemilihan diteruskan, dan alasan penunjukan Careteker belum ada.");
    }
}

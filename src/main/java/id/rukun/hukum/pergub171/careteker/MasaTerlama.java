package id.rukun.hukum.pergub171.careteker;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;

/** A Careteker serves three months at most. */
@Ketentuan(
        id = "PERGUB171-PS8-1.3",
        judul = "Careteker paling lama tiga bulan",
        dasar = "Pasal 8 ayat (1) dan Pasal 30 ayat (1) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "CARETEKER_LEBIH_3_BULAN",
        parameter = "PRM-13")
public final class MasaTerlama implements Aturan<MasaFakta> {

    @Override
    public Putusan periksa(MasaFakta fakta, ParameterBerlaku parameter) {
        LocalDate terakhir = Kalender.hariTerakhirPeriode(fakta.mulai(), parameter.masa("PRM-13"));
        String batas = "Careteker yang mulai " + Kalender.tulis(fakta.mulai()) + " menjabat paling lama "
                + Sebutan.masa(parameter.masa("PRM-13")) + ", sampai " + Kalender.tulis(terakhir) + ".";
        return fakta.akhir() == null || fakta.akhir().isAfter(terakhir)
                ? Putusan.gagal(this, fakta, parameter, batas)
                : Putusan.terpenuhi(this, fakta, parameter, batas);
    }
}

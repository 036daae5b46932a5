package id.rukun.hukum.perwalibukittinggi.rapat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** A head who cannot come names somebody who comes for him. */
@Ketentuan(
        id = "BKT-R-22",
        judul = "Kepala unit yang berhalangan mewakilkan",
        dasar = "Pasal 9 angka 6 Perwali Bukittinggi 65/2014",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TEMUAN,
        kode = "BKT_R_22",
        mulai = "2014-12-31")
public final class KepalaMewakilkan implements Aturan<KepalaMewakilkan.Fakta> {

    /** A unit that was invited, how its head is bound, whether he came, and whether he named somebody. */
    public record Fakta(String unit, AturanPerwakilan aturan, boolean kepalaHadir, boolean mewakilkan) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String unit = Sebutan.nama(fakta.unit());
        if (fakta.kepalaHadir()) {
            return Putusan.terpenuhi(this, fakta, parameter, "Kepala " + unit + " hadir.");
        }
        if (fakta.mewakilkan()) {
            return Putusan.terpenuhi(this, fakta, parameter, "Kepala " + unit + " berhalangan dan mewakilkan kehadirannya.");
        }
        String pesan = "Kepala " + unit + " berhalangan tanpa mewakilkan; rapat dilanjutkan, dan ketidakhadirannya dicatat.";
        return switch (fakta.aturan()) {
            case WAJIB -> Putusan.gagal(this, fakta, parameter, pesan);
            case ANALOGI -> Putusan.gagal(this, fakta, parameter, Akibat.PERINGATAN, "BKT_R_22", pesan
                    + " Jabatan ini tidak disebut Pasal 9 angka 6 (tafsir BKT-A-05).");
            case TIDAK_DIATUR -> Putusan.terpenuhi(this, fakta, parameter, unit + " tidak hadir; kepalanya tidak wajib"
                    + " mewakilkan.");
        };
    }
}

package id.rukun.hukum.pergub171.musyawarah;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/**
 * After two failures in a row the one meeting that follows is valid with whoever comes, where the exception is
 * open.
 */
@Ketentuan(
        id = "PERGUB171-PS40-2",
        judul = "Musyawarah dianggap sah setelah dua kali tidak kuorum",
        dasar = "Pasal 40 ayat (2) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.ALIH,
        parameter = "PRM-33",
        tafsir = "AMB-38")
public final class DuaKaliGagal implements Aturan<DuaKaliGagal.Fakta> {

    /** Peserta present, failures in a row before this meeting, and whether the exception is open to it. */
    public record Fakta(int hadir, int gagalBerturut, boolean pengecualianDiizinkan) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return putus(this, fakta, parameter);
    }

    static Putusan putus(Aturan<Fakta> aturan, Fakta fakta, ParameterBerlaku parameter) {
        int perlu = parameter.bilangan("PRM-33");
        String hitungan = "Gagal kuorum " + fakta.gagalBerturut() + " kali berturut-turut sebelumnya; perlu " + perlu
                + ". Hadir " + fakta.hadir() + ".";
        if (!fakta.pengecualianDiizinkan()) {
            return Putusan.gagal(aturan, fakta, parameter, "Kuorum tetap wajib untuk musyawarah ini. " + hitungan);
        }
        return fakta.gagalBerturut() >= perlu && fakta.hadir() >= 1
                ? Putusan.terpenuhi(aturan, fakta, parameter, "Musyawarah dianggap sah tanpa kuorum. " + hitungan)
                : Putusan.gagal(aturan, fakta, parameter, hitungan);
    }
}

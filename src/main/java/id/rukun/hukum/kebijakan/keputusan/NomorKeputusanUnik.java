package id.rukun.hukum.kebijakan.keputusan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** A number is given to one Keputusan of a Kelurahan in a year. */
@Ketentuan(
        id = "RUKUN-DATA-34",
        judul = "Nomor Keputusan belum dipakai",
        dasar = "Keutuhan data Rukun",
        kekuatan = Kekuatan.DATA,
        akibat = Akibat.TOLAK,
        kode = "NOMOR_KEPUTUSAN_SUDAH_DIPAKAI")
public final class NomorKeputusanUnik implements Aturan<NomorKeputusanUnik.Fakta> {

    /** The running number, the Kelurahan, the year, and whether a Keputusan bears it already. */
    public record Fakta(int nomor, String kelurahan, int tahun, boolean dipakai) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String nomor = "Nomor " + fakta.nomor();
        String tempat = " Keputusan " + Sebutan.nama(fakta.kelurahan()) + " pada tahun " + fakta.tahun() + ".";
        return fakta.dipakai()
                ? Putusan.gagal(this, fakta, parameter, nomor + " sudah dipakai" + tempat)
                : Putusan.terpenuhi(this, fakta, parameter, nomor + " belum dipakai" + tempat);
    }
}

package id.rukun.hukum.kebijakan.pencatatan.jabatan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;

/** Whoever is to hold a post or act in it is on duty, holds it not already, and watches over nobody. */
@Ketentuan(
        id = "RUKUN-POL-185",
        judul = "Yang ditunjuk bertugas, belum memegang jabatan itu, dan bukan pengawas atau operator",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "CALON_TIDAK_BERTUGAS",
        kodeLain = {"CALON_PENGAWAS_ATAU_OPERATOR", "CALON_SUDAH_MENJABAT", "CALON_MASIH_MENJABAT_DI_TEMPAT_LAIN"})
public final class CalonPejabat implements Aturan<CalonPejabat.Fakta> {

    /**
     * Who is to hold a post or act in it.
     *
     * @param nama his name
     * @param jabatan the post, as people call it
     * @param memegang whether he holds it on one of the days already
     * @param berhalanganSejak first day of an absence of his that touches the days; {@code null} if there is none
     * @param mengawasi the post of a supervisor or operator that he holds; {@code null} if he holds none
     * @param definitifLain another post that he holds definitively on one of the days and that keeps him from this one; {@code null} if
     *     there is none, or if he is only to act
     */
    public record Fakta(String nama, String jabatan, boolean memegang, @BolehKosong LocalDate berhalanganSejak,
            @BolehKosong String mengawasi, @BolehKosong String definitifLain) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String siapa = Sebutan.nama(fakta.nama());
        if (fakta.mengawasi() != null) {
            return Putusan.gagal(this, fakta, parameter, Akibat.TOLAK, "CALON_PENGAWAS_ATAU_OPERATOR", siapa + " adalah "
                    + Sebutan.nama(fakta.mengawasi()) + ": yang mengawasi atau menjaga mesin tidak memegang jabatan yang mengerjakan kasus.");
        }
        if (fakta.memegang()) {
            return Putusan.gagal(this, fakta, parameter, Akibat.TOLAK, "CALON_SUDAH_MENJABAT",
                    siapa + " sudah memegang jabatan " + Sebutan.nama(fakta.jabatan()) + " pada hari itu. Pilih orang lain.");
        }
        if (fakta.definitifLain() != null) {
            return Putusan.gagal(this, fakta, parameter, Akibat.TOLAK, "CALON_MASIH_MENJABAT_DI_TEMPAT_LAIN", siapa + " pada hari itu masih "
                    + Sebutan.nama(fakta.definitifLain()) + ". Catat dahulu bahwa ia berhenti di sana, paling lambat sehari sebelumnya; bila "
                    + "jabatan itu tercatat dari impor saja, minta pengelola Rukun. Merangkap hanya sebagai Plh. atau Plt.");
        }
        return fakta.berhalanganSejak() == null
                ? Putusan.terpenuhi(this, fakta, parameter, siapa + " dapat memegang jabatan " + Sebutan.nama(fakta.jabatan()) + ".")
                : Putusan.gagal(this, fakta, parameter, siapa + " sendiri tercatat berhalangan sejak "
                        + Kalender.tulis(fakta.berhalanganSejak()) + ". Pilih orang yang bertugas.");
    }
}

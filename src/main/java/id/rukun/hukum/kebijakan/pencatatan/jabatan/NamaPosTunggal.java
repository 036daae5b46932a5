package id.rukun.hukum.kebijakan.pencatatan.jabatan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** Within a unit a name stands for one post below its head. */
@Ketentuan(
        id = "RUKUN-DATA-65",
        judul = "Nama jabatan di bawah kepala unit tunggal dalam unitnya",
        dasar = "Keutuhan data Rukun",
        kekuatan = Kekuatan.DATA,
        akibat = Akibat.TOLAK,
        kode = "NAMA_JABATAN_SUDAH_ADA")
public final class NamaPosTunggal implements Aturan<NamaPosTunggal.Fakta> {

    /**
     * A post that is to be added, or is to go on.
     *
     * @param unit its unit, as people call it
     * @param nama the post's name
     * @param ada whether the unit has another post of that name on its first day or later
     */
    public record Fakta(String unit, String nama, boolean ada) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String apa = Sebutan.nama(fakta.nama()) + " di " + Sebutan.nama(fakta.unit());
        return fakta.ada() ? Putusan.gagal(this, fakta, parameter, apa + " sudah ada dalam register pada hari itu. Pakai nama yang membedakannya, "
                + "atau catat dahulu bahwa jabatan yang lama ditiadakan.")
                : Putusan.terpenuhi(this, fakta, parameter, apa + " tunggal dalam unitnya.");
    }
}

package id.rukun.hukum.kebijakan.pencatatan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** A copy or the erasure of data is asked for where somebody lives, or lived last: there it is known what rests on them. */
@Ketentuan(
        id = "RUKUN-POL-204",
        judul = "Permintaan tentang data pribadi diajukan di Kelurahan tempat tinggalnya yang terakhir",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "PERMINTAAN_DI_LUAR_WILAYAH",
        kodeLain = {"DATA_SUDAH_DIHAPUS"})
public final class KelurahanTerakhir implements Aturan<KelurahanTerakhir.Fakta> {

    /**
     * Whose data are asked about.
     *
     * @param kantor area of the office that asks
     * @param ditemukan whether the register knows him, and says something of him
     * @param disini whether he lives there, or lived there last
     */
    public record Fakta(String kantor, boolean ditemukan, boolean disini) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (!fakta.ditemukan()) {
            return Putusan.gagal(this, fakta, parameter, Akibat.TOLAK, "DATA_SUDAH_DIHAPUS", "Orang itu tidak ada dalam register, atau "
                    + "datanya sudah dihapus. Pilih lagi dari daftar.");
        }
        return fakta.disini() ? Putusan.terpenuhi(this, fakta, parameter, "Ia tinggal, atau terakhir tinggal, di "
                + Sebutan.nama(fakta.kantor()) + ".") : Putusan.gagal(this, fakta, parameter, "Orang itu tidak tinggal, dan tidak terakhir "
                + "tinggal, di " + Sebutan.nama(fakta.kantor()) + "; permintaannya diajukan di Kelurahan tempat tinggalnya yang terakhir.");
    }
}

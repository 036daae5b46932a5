package id.rukun.hukum.kebijakan.tindakan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** A case is withdrawn, corrected or returned only until its Keputusan is signed; then only another one changes it. */
@Ketentuan(
        id = "RUKUN-POL-08",
        judul = "Sebelum Keputusan ditetapkan",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "SUDAH_DITETAPKAN")
public final class SebelumDitetapkan implements Aturan<SebelumDitetapkan.Fakta> {

    /** Number of the case, and of the Keputusan that was signed in it, if one was. */
    public record Fakta(String kasus, @BolehKosong String keputusan) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return fakta.keputusan() == null || fakta.keputusan().isBlank()
                ? Putusan.terpenuhi(this, fakta, parameter,
                        "Keputusan pada kasus " + Sebutan.atau(fakta.kasus(), "ini") + " belum ditetapkan.")
                : Putusan.gagal(this, fakta, parameter, "Keputusan sudah ditetapkan (nomor " + fakta.keputusan()
                        + "); perubahan hanya dengan Keputusan baru.");
    }
}

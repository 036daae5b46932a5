package id.rukun.hukum.kebijakan.tindakan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** A case has one request to withdraw, correct or return it at a time. */
@Ketentuan(
        id = "RUKUN-POL-52",
        judul = "Satu permintaan sekaligus",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "TINDAKAN_TERBUKA")
public final class SatuPermintaanSekaligus implements Aturan<SatuPermintaanSekaligus.Fakta> {

    /** Who asked for what is still open, if anything is. */
    public record Fakta(@BolehKosong String pemintaLain) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return Sebutan.kosong(fakta.pemintaLain())
                ? Putusan.terpenuhi(this, fakta, parameter, "Tidak ada permintaan lain yang belum selesai.")
                : Putusan.gagal(this, fakta, parameter, "Masih ada permintaan yang belum selesai pada kasus ini, dari "
                        + fakta.pemintaLain() + ". Tunggu sampai permintaan itu selesai.");
    }
}

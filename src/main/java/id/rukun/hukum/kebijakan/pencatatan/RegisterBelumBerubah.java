package id.rukun.hukum.kebijakan.pencatatan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** What is decided is what was asked for: the register says the same as then. */
@Ketentuan(
        id = "RUKUN-DATA-49",
        judul = "Yang diputus masih seperti ketika diminta",
        dasar = "Keutuhan data Rukun",
        kekuatan = Kekuatan.DATA,
        akibat = Akibat.TOLAK,
        kode = "REGISTER_BERUBAH")
public final class RegisterBelumBerubah implements Aturan<RegisterBelumBerubah.Fakta> {

    /** What it is about, and whether the register says the same of it as when it was asked for. */
    public record Fakta(String tentang, boolean sama) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String tentang = Sebutan.atau(fakta.tentang(), "hal ini");
        return fakta.sama() ? Putusan.terpenuhi(this, fakta, parameter, "Register tentang " + tentang + " belum berubah.")
                : Putusan.gagal(this, fakta, parameter, "Register tentang " + tentang + " berubah sejak perubahan ini diminta. "
                        + "Tidak ada yang ditulis. Kembalikan permintaannya agar diperiksa terhadap register yang sekarang.");
    }
}

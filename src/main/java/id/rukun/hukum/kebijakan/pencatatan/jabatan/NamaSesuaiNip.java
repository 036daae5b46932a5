package id.rukun.hukum.kebijakan.pencatatan.jabatan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** A number stands for one person: whom the register knows by it is named as there. */
@Ketentuan(
        id = "RUKUN-DATA-50",
        judul = "Nama sesuai NIP dalam register",
        dasar = "Keutuhan data Rukun",
        kekuatan = Kekuatan.DATA,
        akibat = Akibat.TOLAK,
        kode = "NAMA_TIDAK_SESUAI_NIP")
public final class NamaSesuaiNip implements Aturan<NamaSesuaiNip.Fakta> {

    /** The name as it was given, and the one under which the register knows the number; {@code null} if it does not. */
    public record Fakta(String nama, @BolehKosong String terdaftar) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return fakta.terdaftar() == null || fakta.terdaftar().equalsIgnoreCase(fakta.nama())
                ? Putusan.terpenuhi(this, fakta, parameter, "Nama sesuai NIP-nya.")
                : Putusan.gagal(this, fakta, parameter, "NIP itu dalam register milik " + Sebutan.nama(fakta.terdaftar())
                        + ". Periksa NIP dan namanya; bila nama dalam register yang keliru, catat dahulu perbaikannya.");
    }
}

package id.rukun.hukum.kebijakan.pengurus;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.ArrayList;
import java.util.List;

/** Whoever is on the list for a Bidang has one, and each Bidang has somebody. */
@Ketentuan(
        id = "RUKUN-POL-87",
        judul = "Setiap Bidang mempunyai pengurus",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "BIDANG_TIDAK_COCOK")
public final class BidangBerpengurus implements Aturan<BidangBerpengurus.Fakta> {

    /** Names of those without a Bidang, and the Bidang without anybody on the list. */
    public record Fakta(List<String> tanpaBidang, List<String> tanpaPengurus) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        List<String> kurang = new ArrayList<>();
        if (!fakta.tanpaBidang().isEmpty()) {
            kurang.add("Belum ada bidang bagi " + Sebutan.daftar(fakta.tanpaBidang()) + ".");
        }
        if (!fakta.tanpaPengurus().isEmpty()) {
            kurang.add("Tulis nama pengurus seperti pada daftar untuk bidang " + Sebutan.daftar(fakta.tanpaPengurus()) + ".");
        }
        return kurang.isEmpty()
                ? Putusan.terpenuhi(this, fakta, parameter, "Setiap Bidang mempunyai pengurus, atau tidak ada Bidang.")
                : Putusan.gagal(this, fakta, parameter, String.join(" ", kurang));
    }
}

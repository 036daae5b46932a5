package id.rukun.hukum.pergub171.pengurus;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.List;

/** A board may have Bidang, as many as needed or none; each has a name and somebody. */
@Ketentuan(
        id = "PERGUB171-PS21-3",
        judul = "Bidang menurut kebutuhan",
        dasar = "Pasal 21 ayat (3) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "BIDANG_TANPA_PENGURUS")
public final class BidangMenurutKebutuhan implements Aturan<BidangMenurutKebutuhan.Fakta> {

    /** The Bidang, and those of them that nobody on the list has. */
    public record Fakta(List<String> bidang, List<String> tanpaPengurus) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (!fakta.tanpaPengurus().isEmpty()) {
            return Putusan.gagal(this, fakta, parameter, "Belum ada pengurus bagi Bidang " + Sebutan.daftar(fakta.tanpaPengurus()) + ".");
        }
        return Putusan.terpenuhi(this, fakta, parameter, fakta.bidang().isEmpty() ? "Tanpa Bidang, menurut kebutuhan."
                : "Bidang menurut kebutuhan: " + Sebutan.daftar(fakta.bidang()) + ".");
    }
}

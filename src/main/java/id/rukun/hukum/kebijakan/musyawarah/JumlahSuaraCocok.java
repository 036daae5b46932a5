package id.rukun.hukum.kebijakan.musyawarah;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import java.util.List;

/**
 * The votes add up: valid and invalid ones make those cast, and no more were cast than were entitled and present.
 */
@Ketentuan(
        id = "RUKUN-DATA-04",
        judul = "Jumlah suara cocok",
        dasar = "Keutuhan data Rukun",
        kekuatan = Kekuatan.DATA,
        akibat = Akibat.TOLAK,
        kode = "JUMLAH_SUARA_TIDAK_COCOK")
public final class JumlahSuaraCocok implements Aturan<JumlahSuaraCocok.Fakta> {

    /** Valid votes by choice, invalid votes, votes cast, and votes of those present. */
    public record Fakta(List<Integer> sah, int tidakSah, int suaraMasuk, int hakSuaraHadir) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        long sah = fakta.sah().stream().mapToLong(Integer::longValue).sum();
        boolean negatif = fakta.tidakSah() < 0 || fakta.sah().stream().anyMatch(suara -> suara < 0);
        boolean cocok = !negatif && sah + fakta.tidakSah() == fakta.suaraMasuk()
                && fakta.suaraMasuk() <= fakta.hakSuaraHadir();
        String hitungan = "memilih " + sah + ", abstain atau tidak sah " + fakta.tidakSah() + ", suara masuk "
                + fakta.suaraMasuk() + ", hak suara yang hadir " + fakta.hakSuaraHadir() + ".";
        return cocok
                ? Putusan.terpenuhi(this, fakta, parameter, "Jumlah suara cocok: " + hitungan)
                : Putusan.gagal(this, fakta, parameter, "Jumlah suara tidak cocok: " + hitungan);
    }
}

package id.rukun.hukum.kebijakan.musyawarah;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** In a Musyawarah whoever is present votes for, against, or abstains: the three add up to those present. */
@Ketentuan(
        id = "RUKUN-DATA-26",
        judul = "Jumlah suara sama dengan yang hadir",
        dasar = "Keutuhan data Rukun",
        kekuatan = Kekuatan.DATA,
        akibat = Akibat.TOLAK,
        kode = "SUARA_TIDAK_SAMA_DENGAN_HADIR")
public final class SuaraSamaDenganHadir implements Aturan<SuaraSamaDenganHadir.Fakta> {

    /** Votes for and against, abstentions, and how many were present. */
    public record Fakta(int setuju, int tidakSetuju, int abstain, int hadir) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        long suara = (long) fakta.setuju() + fakta.tidakSetuju() + fakta.abstain();
        boolean sah = fakta.setuju() >= 0 && fakta.tidakSetuju() >= 0 && fakta.abstain() >= 0;
        String hitungan = "setuju " + fakta.setuju() + ", tidak setuju " + fakta.tidakSetuju() + ", abstain "
                + fakta.abstain() + ", jumlah " + suara + "; yang hadir " + fakta.hadir() + ".";
        if (suara == 0) {
            return Putusan.gagal(this, fakta, parameter, "Pemungutan suara tanpa satu suara pun tidak dapat dicatat: "
                    + hitungan);
        }
        return sah && suara == fakta.hadir()
                ? Putusan.terpenuhi(this, fakta, parameter, "Jumlah suara sama dengan yang hadir: " + hitungan)
                : Putusan.gagal(this, fakta, parameter, "Jumlah suara harus sama dengan yang hadir: " + hitungan);
    }
}

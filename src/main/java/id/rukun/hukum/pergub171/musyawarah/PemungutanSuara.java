package id.rukun.hukum.pergub171.musyawarah;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** After mufakat has failed a proposal is adopted by more votes for than against; a tie adopts nothing. */
@Ketentuan(
        id = "PERGUB171-PS40-4",
        judul = "Pemungutan suara",
        dasar = "Pasal 40 ayat (4) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.ALIH,
        kodeLain = "SUARA_SEBELUM_MUFAKAT_GAGAL",
        tafsir = "AMB-40")
public final class PemungutanSuara implements Aturan<PemungutanSuara.Fakta> {

    /** Whether mufakat failed, and the votes for, against and abstaining. */
    public record Fakta(boolean mufakatGagal, int setuju, int tidakSetuju, int abstain) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return putus(this, fakta, parameter, "SUARA_SEBELUM_MUFAKAT_GAGAL");
    }

    static Putusan putus(Aturan<Fakta> aturan, Fakta fakta, ParameterBerlaku parameter, String kodeDini) {
        if (!fakta.mufakatGagal()) {
            return Putusan.gagal(aturan, fakta, parameter, Akibat.TOLAK, kodeDini,
                    "Pemungutan suara hanya bila mufakat tidak tercapai.");
        }
        String hitungan = "Setuju " + fakta.setuju() + ", tidak setuju " + fakta.tidakSetuju() + ", abstain "
                + fakta.abstain() + ": usul ";
        return fakta.setuju() > fakta.tidakSetuju()
                ? Putusan.terpenuhi(aturan, fakta, parameter, hitungan + "diterima.")
                : Putusan.gagal(aturan, fakta, parameter, hitungan + "tidak diterima.");
    }
}

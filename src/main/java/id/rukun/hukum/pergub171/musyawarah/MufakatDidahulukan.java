package id.rukun.hukum.pergub171.musyawarah;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** Mufakat is tried before anybody votes. */
@Ketentuan(
        id = "PERGUB171-PS40-3",
        judul = "Mufakat didahulukan",
        dasar = "Pasal 40 ayat (3) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "MUFAKAT_BELUM_DICOBA")
public final class MufakatDidahulukan implements Aturan<MufakatDidahulukan.Fakta> {

    /** Whether mufakat was tried and whether there was a vote. */
    public record Fakta(boolean mufakatDicoba, boolean adaPemungutanSuara) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return putus(this, fakta, parameter);
    }

    static Putusan putus(Aturan<Fakta> aturan, Fakta fakta, ParameterBerlaku parameter) {
        if (fakta.adaPemungutanSuara() && !fakta.mufakatDicoba()) {
            return Putusan.gagal(aturan, fakta, parameter, "Pemungutan suara hanya bila mufakat tidak tercapai.");
        }
        return Putusan.terpenuhi(aturan, fakta, parameter, fakta.adaPemungutanSuara()
                ? "Mufakat dicoba sebelum pemungutan suara."
                : "Tidak ada pemungutan suara.");
    }
}

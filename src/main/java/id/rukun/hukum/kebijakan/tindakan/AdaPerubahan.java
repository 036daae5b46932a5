package id.rukun.hukum.kebijakan.tindakan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** A correction changes something. */
@Ketentuan(
        id = "RUKUN-DATA-33",
        judul = "Koreksi mengubah sesuatu",
        dasar = "Keutuhan data Rukun",
        kekuatan = Kekuatan.DATA,
        akibat = Akibat.TOLAK,
        kode = "TANPA_PERUBAHAN")
public final class AdaPerubahan implements Aturan<AdaPerubahan.Fakta> {

    /** Number of fields that differ. */
    public record Fakta(int kolomBerubah) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return fakta.kolomBerubah() > 0
                ? Putusan.terpenuhi(this, fakta, parameter, fakta.kolomBerubah() + " kolom dikoreksi.")
                : Putusan.gagal(this, fakta, parameter, "Isian ini sama dengan yang lama; tidak ada yang dikoreksi.");
    }
}

package id.rukun.hukum.pergub171.penataan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** Every restructuring states in writing how it improves administration, area and service. */
@Ketentuan(
        id = "PERGUB171-PS14-3.2",
        judul = "Pertimbangan penataan",
        dasar = "Pasal 14 ayat (3) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "ALASAN_WAJIB")
public final class PertimbanganPenataan implements Aturan<PertimbanganPenataan.Fakta> {

    /** The written consideration, if there is one. */
    public record Fakta(@BolehKosong String pertimbangan) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return fakta.pertimbangan() == null || fakta.pertimbangan().isBlank()
                ? Putusan.gagal(this, fakta, parameter,
                        "Pertimbangan penataan administrasi pemerintahan dan kewilayahan belum diuraikan.")
                : Putusan.terpenuhi(this, fakta, parameter, "Pertimbangan penataan sudah diuraikan.");
    }
}

package id.rukun.hukum.pergub171.penataan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.SalahSatu;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Who starts a case does not change what it needs: pembentukan, pemecahan and penggabungan rest on a Musyawarah,
 * also on the Lurah's initiative.
 */
@Ketentuan(
        id = "PERGUB171-PS14-3.3",
        judul = "Musyawarah tetap wajib",
        dasar = "Pasal 14 ayat (3), Pasal 4, Pasal 9, Pasal 11 dan Pasal 12 Pergub DKI 171/2016",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TOLAK,
        kode = "MUSYAWARAH_TIDAK_ADA",
        tafsir = "AMB-01")
public final class MusyawarahTetapWajib implements Aturan<MusyawarahTetapWajib.Fakta> {

    private static final Set<String> TANPA_MUSYAWARAH = Set.of("PENGHAPUSAN", "MENGINDUK");

    /** Origins of the case, kind of restructuring, and whether a Musyawarah decides or decided on it. */
    public record Fakta(
            List<String> asal,
            @SalahSatu({"PEMBENTUKAN", "PEMECAHAN", "PENGGABUNGAN", "PENGHAPUSAN", "MENGINDUK"}) String jenisPenataan,
            boolean musyawarahAda) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String jenis = fakta.jenisPenataan().toLowerCase(Locale.ROOT);
        if (fakta.musyawarahAda()) {
            return Putusan.terpenuhi(this, fakta, parameter, "Musyawarah tentang " + jenis + " ada.");
        }
        if (TANPA_MUSYAWARAH.contains(fakta.jenisPenataan())) {
            return Putusan.terpenuhi(this, fakta, parameter, "Musyawarah tidak diwajibkan untuk " + jenis + ".");
        }
        return Putusan.gagal(this, fakta, parameter, "Belum diputuskan melalui musyawarah; "
                + (fakta.asal().contains("LURAH") ? "inisiatif Lurah tidak menggantikannya, " : "")
                + jenis + " memerlukannya.");
    }
}

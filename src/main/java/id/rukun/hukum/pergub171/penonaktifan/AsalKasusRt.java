package id.rukun.hukum.pergub171.penonaktifan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.List;

/** The Lurah acts on a proposal of the community or on what was found on the spot. */
@Ketentuan(
        id = "PERGUB171-PS36-3.1",
        judul = "Asal perkara penonaktifan pengurus RT oleh Lurah",
        dasar = "Pasal 36 ayat (3) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "ASAL_KASUS_WAJIB")
public final class AsalKasusRt implements Aturan<AsalKasusRt.Fakta> {

    /** Where the matter comes from: {@code USUL_MASYARAKAT}, {@code TEMUAN_LAPANGAN}, or both. */
    public record Fakta(List<String> asal) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return putus(this, fakta, parameter);
    }

    static Putusan putus(Aturan<Fakta> aturan, Fakta fakta, ParameterBerlaku parameter) {
        return fakta.asal().isEmpty()
                ? Putusan.gagal(aturan, fakta, parameter, "Pilih asal kasus: usul masyarakat dan/atau temuan lapangan.")
                : Putusan.terpenuhi(aturan, fakta, parameter, "Asal kasus: "
                        + Sebutan.daftar(fakta.asal().stream().map(AsalKasusRt::sebutan).toList()) + ".");
    }

    private static String sebutan(String asal) {
        return switch (asal) {
            case "USUL_MASYARAKAT" -> "usul masyarakat";
            case "TEMUAN_LAPANGAN" -> "hasil temuan di lapangan";
            default -> asal;
        };
    }
}

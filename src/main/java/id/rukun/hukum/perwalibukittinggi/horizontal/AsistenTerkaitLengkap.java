package id.rukun.hukum.perwalibukittinggi.horizontal;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.perwalibukittinggi.umum.KantorAsisten;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** All Asisten concerned take part, and two at least. */
@Ketentuan(
        id = "BKT-R-31",
        judul = "Asisten terkait lengkap",
        dasar = "Pasal 9 angka 4 Perwali Bukittinggi 65/2014",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TAHAN,
        kode = "BKT_R_31",
        mulai = "2014-12-31")
public final class AsistenTerkaitLengkap implements Aturan<AsistenTerkaitLengkap.Fakta> {

    /** "Antar Asisten". */
    private static final int PALING_SEDIKIT = 2;

    /** Codes of the Asisten who are to take part, and of those whom the matter concerns. */
    public record Fakta(List<String> asisten, List<String> terkait) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        Set<String> ikut = new LinkedHashSet<>(fakta.asisten());
        List<String> belum = KantorAsisten.tanpa(fakta.terkait(), ikut);
        if (!belum.isEmpty()) {
            return Putusan.gagal(this, fakta, parameter, "Asisten terkait belum seluruhnya: tambahkan "
                    + KantorAsisten.sebut(belum) + ".");
        }
        return ikut.size() >= PALING_SEDIKIT
                ? Putusan.terpenuhi(this, fakta, parameter, "Yang berkoordinasi: " + KantorAsisten.sebut(ikut) + ".")
                : Putusan.gagal(this, fakta, parameter, "Asisten terkait belum seluruhnya: koordinasi antar-Asisten memerlukan"
                        + " paling sedikit dua Asisten yang berbeda, dan yang dipilih " + ikut.size()
                        + ". Tambahkan Asisten lain.");
    }
}

package id.rukun.hukum.kebijakan.musyawarah;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/**
 * A Musyawarah at Kelurahan level binds those who could come: every pengurus concerned was invited, or came all the
 * same. Otherwise it is recorded as it was, and repeated.
 */
@Ketentuan(
        id = "RUKUN-POL-45",
        judul = "Semua pengurus terkait diundang",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.ALIH,
        kode = "PENGURUS_TIDAK_DIUNDANG")
public final class SemuaPengurusDiundang implements Aturan<SemuaPengurusDiundang.Fakta> {

    /** Whether everybody was invited, how many pengurus are concerned, and how many of them came. */
    public record Fakta(boolean semuaDiundang, int pengurus, int hadir) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (fakta.semuaDiundang()) {
            return Putusan.terpenuhi(this, fakta, parameter, "Semua pengurus terkait diundang.");
        }
        return fakta.hadir() >= fakta.pengurus()
                ? Putusan.terpenuhi(this, fakta, parameter,
                        "Tidak semua pengurus terkait diundang, tetapi semuanya hadir: " + fakta.hadir() + ".")
                : Putusan.gagal(this, fakta, parameter, "Tidak semua pengurus terkait diundang, dan dari "
                        + fakta.pengurus() + " orang hanya " + fakta.hadir() + " yang hadir; musyawarah diulang.");
    }
}

package id.rukun.hukum.kebijakan.musyawarah;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** A meeting to which nobody came never decides, not even after two failures. */
@Ketentuan(
        id = "RUKUN-POL-03",
        judul = "Ada peserta yang hadir",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "TANPA_PESERTA")
public final class AdaPesertaHadir implements Aturan<AdaPesertaHadir.Fakta> {

    /** Number of peserta present. */
    public record Fakta(int hadir) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return fakta.hadir() > 0
                ? Putusan.terpenuhi(this, fakta, parameter, "Hadir " + fakta.hadir() + " peserta.")
                : Putusan.gagal(this, fakta, parameter, "Musyawarah tanpa peserta tidak dapat memutus (hadir "
                        + fakta.hadir() + ").");
    }
}

package id.rukun.hukum.kebijakan.penonaktifan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** A warning is brought to him first; it is left for him, or posted, only after he was not met on several days. */
@Ketentuan(
        id = "RUKUN-POL-137",
        judul = "Surat teguran dititipkan atau ditempel sesudah diantar tanpa hasil",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "PENYAMPAIAN_PENGGANTI_TERLALU_AWAL",
        parameter = "RUKUN-PRD-43")
public final class PenyampaianPengganti implements Aturan<PenyampaianPengganti.Fakta> {

    /** Whether it was left for him instead of handed over, and on how many days it was brought in vain before. */
    public record Fakta(boolean pengganti, int percobaan) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        int perlu = parameter.bilangan("RUKUN-PRD-43");
        if (!fakta.pengganti()) {
            return Putusan.terpenuhi(this, fakta, parameter, "Surat teguran disampaikan kepadanya sendiri.");
        }
        return fakta.percobaan() >= perlu
                ? Putusan.terpenuhi(this, fakta, parameter, "Surat teguran diantar tanpa hasil pada " + fakta.percobaan() + " hari.")
                : Putusan.gagal(this, fakta, parameter, "Surat teguran dititipkan atau ditempel hanya sesudah diantar tanpa hasil pada "
                        + perlu + " hari; yang tercatat " + fakta.percobaan() + " hari. Catat dahulu “Belum sampai” pada hari ia tidak ditemui.");
    }
}

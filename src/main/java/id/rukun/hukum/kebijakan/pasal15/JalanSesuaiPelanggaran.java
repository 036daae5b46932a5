package id.rukun.hukum.kebijakan.pasal15;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.SalahSatu;
import id.rukun.hukum.Sebutan;
import id.rukun.hukum.pergub171.penataan.pasal15.JalanPasal15;
import java.util.Arrays;

/** Too many RT or KK are split, too few are merged or abolished: another course would not bring the unit back into its range. */
@Ketentuan(
        id = "RUKUN-POL-101",
        judul = "Jalan sesuai dengan jumlah yang di luar batas",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "JALAN_TIDAK_DITAWARKAN")
public final class JalanSesuaiPelanggaran implements Aturan<JalanSesuaiPelanggaran.Fakta> {

    /** The unit, its level and breach, and the chosen course ({@link JalanPasal15}). */
    public record Fakta(String unit, @SalahSatu({"RT", "RW"}) String tingkat, @SalahSatu({"KURANG", "LEBIH"}) String pelanggaran,
            String jalan) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String keadaan = "Jumlah " + Sebutan.nama(fakta.unit()) + (fakta.pelanggaran().equals("LEBIH") ? " melebihi" : " kurang dari") + " batas";
        boolean ditawarkan = JalanPasal15.ditawarkan(fakta.tingkat(), fakta.pelanggaran()).stream()
                .anyMatch(jalan -> jalan.name().equals(fakta.jalan()));
        return ditawarkan
                ? Putusan.terpenuhi(this, fakta, parameter, keadaan + "; jalan yang dipilih sesuai: " + sebutan(fakta.jalan()) + ".")
                : Putusan.gagal(this, fakta, parameter, keadaan + "; jalan yang dipilih tidak mengatasinya: "
                        + sebutan(fakta.jalan()) + ".");
    }

    private static String sebutan(String jalan) {
        return Arrays.stream(JalanPasal15.values()).filter(satu -> satu.name().equals(jalan)).map(JalanPasal15::sebutan)
                .findFirst().orElse("jalan yang tidak dikenal");
    }
}

package id.rukun.hukum.kebijakan.pengurus;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** Who is said never to come back loses what his post gives at once: the proof of it is attached. */
@Ketentuan(
        id = "RUKUN-POL-114",
        judul = "Berhalangan tetap dicatat dengan buktinya",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "BERHALANGAN_TETAP_TANPA_BUKTI")
public final class BerhalanganTetapTerbukti implements Aturan<BerhalanganTetapTerbukti.Fakta> {

    /** Whether the absence is for good, and how many files prove it. */
    public record Fakta(boolean tetap, int bukti) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return fakta.tetap() && fakta.bukti() < 1
                ? Putusan.gagal(this, fakta, parameter, "Berhalangan tetap belum disertai bukti. Lampirkan pindaian surat yang "
                        + "membuktikannya, atau pilih berhalangan sementara.")
                : Putusan.terpenuhi(this, fakta, parameter, fakta.tetap() ? "Berhalangan tetap disertai bukti."
                        : "Berhalangan sementara; buktinya tidak wajib dilampirkan.");
    }
}

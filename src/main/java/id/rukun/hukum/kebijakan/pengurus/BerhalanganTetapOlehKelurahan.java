package id.rukun.hukum.kebijakan.pengurus;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** No board says of its own member, whose work it takes over, that he never comes back: the Kelurahan does. */
@Ketentuan(
        id = "RUKUN-POL-115",
        judul = "Berhalangan tetap dicatat Lurah atau petugas Kelurahan",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "BERHALANGAN_TETAP_BUKAN_KELURAHAN")
public final class BerhalanganTetapOlehKelurahan implements Aturan<BerhalanganTetapOlehKelurahan.Fakta> {

    /** Whether the absence is for good; whether an office of the Kelurahan records it, and the unit of the office that does. */
    public record Fakta(boolean tetap, boolean kelurahan, String kantor) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String kantor = Sebutan.nama(fakta.kantor());
        return fakta.tetap() && !fakta.kelurahan()
                ? Putusan.gagal(this, fakta, parameter, "Berhalangan tetap hanya dicatat Lurah atau petugas Kelurahan, bukan kantor "
                        + kantor + ". Sampaikan buktinya kepada Kelurahan, atau catat berhalangan sementara.")
                : Putusan.terpenuhi(this, fakta, parameter, "Ketidakhadiran dicatat kantor " + kantor + ".");
    }
}

package id.rukun.hukum.kebijakan.pemberhentian;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** A post ends once: one report about it at a time, except that a death is reported whatever else runs. */
@Ketentuan(
        id = "RUKUN-POL-120",
        judul = "Satu pemberhentian sekaligus untuk satu jabatan",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "PEMBERHENTIAN_SEDANG_BERJALAN")
public final class SatuPemberhentian implements Aturan<SatuPemberhentian.Fakta> {

    /** Number of the running case that stands in the way; {@code null} if there is none. */
    public record Fakta(@BolehKosong String kasusLain) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return Sebutan.kosong(fakta.kasusLain())
                ? Putusan.terpenuhi(this, fakta, parameter, "Tidak ada pemberhentian lain atas jabatan itu.")
                : Putusan.gagal(this, fakta, parameter, "Pemberhentian dari jabatan itu sudah dilaporkan dalam kasus " + fakta.kasusLain()
                        + ".");
    }
}

package id.rukun.hukum.kebijakan.pasal15;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** A course that the Camat has refused in this case is not put to him again. */
@Ketentuan(
        id = "RUKUN-POL-102",
        judul = "Jalan yang ditolak Camat tidak diajukan lagi",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "JALAN_SUDAH_DITOLAK_CAMAT")
public final class JalanBelumDitolakCamat implements Aturan<JalanBelumDitolakCamat.Fakta> {

    /** The unit, the chosen course in words, and whether the Camat has refused it before. */
    public record Fakta(String unit, String jalan, boolean ditolak) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String jalan = "Jalan untuk " + Sebutan.nama(fakta.unit()) + ", " + Sebutan.atau(fakta.jalan(), "yang dipilih") + ",";
        return fakta.ditolak()
                ? Putusan.gagal(this, fakta, parameter, jalan + " sudah ditolak Camat dalam kasus ini. Pilih jalan yang lain.")
                : Putusan.terpenuhi(this, fakta, parameter, jalan + " belum pernah ditolak Camat dalam kasus ini.");
    }
}

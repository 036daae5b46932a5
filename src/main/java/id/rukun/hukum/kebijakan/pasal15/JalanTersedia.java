package id.rukun.hukum.kebijakan.pasal15;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** A course whose procedure Rukun does not have yet cannot be begun from here: it is named, and refused. */
@Ketentuan(
        id = "RUKUN-POL-103",
        judul = "Jalan yang dipilih dapat dimulai",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "JALAN_BELUM_TERSEDIA")
public final class JalanTersedia implements Aturan<JalanTersedia.Fakta> {

    /** The chosen course in words, its procedure ("P-07"; {@code null} where nothing is done), and whether Rukun has it. */
    public record Fakta(String jalan, @BolehKosong String prosedur, boolean tersedia) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String jalan = Sebutan.atau(fakta.jalan(), "Jalan yang dipilih");
        String prosedur = Sebutan.kosong(fakta.prosedur()) ? "" : " (" + fakta.prosedur() + ")";
        return fakta.tersedia()
                ? Putusan.terpenuhi(this, fakta, parameter, "Jalan ini dapat ditempuh dari sini: " + jalan + prosedur + ".")
                : Putusan.gagal(this, fakta, parameter, "Jalan ini belum dapat dimulai dari sini: " + jalan + prosedur
                        + ". Tugas ini tetap terbuka selama jumlahnya di luar batas.");
    }
}

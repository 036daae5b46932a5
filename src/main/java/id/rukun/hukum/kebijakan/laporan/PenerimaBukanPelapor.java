package id.rukun.hukum.kebijakan.laporan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/**
 * Nobody passes on, receives or returns his own report, in whichever post he acts: it waits for another holder of one of the two posts.
 * The regulations name the way of a report; whose hands those are they do not say.
 */
@Ketentuan(
        id = "RUKUN-POL-164",
        judul = "Penerima laporan bukan pelapornya",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "LAPORAN_SENDIRI")
public final class PenerimaBukanPelapor implements Aturan<PenerimaBukanPelapor.Fakta> {

    /** The post that has the report, the one that reports, and whether one person holds both. */
    public record Fakta(String penerima, String pelapor, boolean orangSama) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String penerima = Sebutan.nama(fakta.penerima());
        String pelapor = Sebutan.nama(fakta.pelapor());
        return fakta.orangSama()
                ? Putusan.gagal(this, fakta, parameter, "Jabatan " + penerima + " dan " + pelapor + " dipegang orang yang sama, dan laporan "
                        + "tidak diterima pelapornya sendiri. Laporannya menunggu pejabat lain pada salah satu jabatan itu.")
                : Putusan.terpenuhi(this, fakta, parameter, penerima + " bukan pelapor laporan ini.");
    }
}

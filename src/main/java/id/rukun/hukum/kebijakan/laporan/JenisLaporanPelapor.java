package id.rukun.hukum.kebijakan.laporan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.List;

/** An office makes the reports that its regulation knows of it, and no other city's. */
@Ketentuan(
        id = "RUKUN-POL-178",
        judul = "Jenis laporan sesuai pelapornya",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "JENIS_LAPORAN_TIDAK_SESUAI")
public final class JenisLaporanPelapor implements Aturan<JenisLaporanPelapor.Fakta> {

    /**
     * The kind that was chosen.
     *
     * @param jenis what it is called, or what was sent where it is none
     * @param pelapor the office that reports
     * @param sesuai whether its regulation knows this report of an office of this kind
     * @param dikenal what the reports are called that the office may make
     */
    public record Fakta(String jenis, String pelapor, boolean sesuai, List<String> dikenal) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String pelapor = Sebutan.nama(fakta.pelapor());
        return fakta.sesuai()
                ? Putusan.terpenuhi(this, fakta, parameter, pelapor + " menyusun " + Sebutan.nama(fakta.jenis()) + ".")
                : Putusan.gagal(this, fakta, parameter, pelapor + " tidak menyusun “" + Sebutan.nama(fakta.jenis()) + "”. "
                        + (fakta.dikenal().isEmpty() ? "Tidak ada laporan yang disusun kantor ini."
                                : "Pilih " + Sebutan.daftar(fakta.dikenal()) + "."));
    }
}

package id.rukun.hukum.kebijakan.laporan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** In Banjar a station returns a report once; what it thinks of it afterwards it notes beside it. */
@Ketentuan(
        id = "RUKUN-POL-177",
        judul = "Pengembalian laporan terbatas",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "LAPORAN_SUDAH_DIKEMBALIKAN",
        parameter = "RUKUN-PRD-58")
public final class PengembalianLaporan implements Aturan<PengembalianLaporan.Fakta> {

    /**
     * A return.
     *
     * @param stasiun the office that returns the report
     * @param terbatas whether the city limits it; Bukittinggi does not
     * @param kali how often the office has returned this report before
     */
    public record Fakta(String stasiun, boolean terbatas, int kali) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        int batas = parameter.bilangan("RUKUN-PRD-58");
        String stasiun = Sebutan.nama(fakta.stasiun());
        return fakta.terbatas() && fakta.kali() >= batas
                ? Putusan.gagal(this, fakta, parameter, stasiun + " sudah mengembalikan laporan ini " + fakta.kali()
                        + " kali, paling banyak " + batas + " kali. Teruskan dengan catatan.")
                : Putusan.terpenuhi(this, fakta, parameter, stasiun + " dapat mengembalikan laporan ini; sebelumnya " + fakta.kali()
                        + " kali.");
    }
}

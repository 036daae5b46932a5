package id.rukun.hukum.kebijakan.penomoran;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** The numbers of a series follow one another; where one jumps, those between stand on no paper. */
@Ketentuan(
        id = "RUKUN-POL-76",
        judul = "Nomor tidak melompat",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TEMUAN,
        kode = "NOMOR_MELOMPAT")
public final class NomorBerurutan implements Aturan<NomorBerurutan.Fakta> {

    /** The kind of paper, the office, the year, the number, and the largest one given before; zero if none was. */
    public record Fakta(String naskah, String kantor, int tahun, int nomor, int terakhir) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String ini = "Nomor " + fakta.nomor() + " " + Sebutan.atau(fakta.naskah(), "naskah") + " " + Sebutan.nama(fakta.kantor()) + " tahun "
                + fakta.tahun();
        return fakta.nomor() <= fakta.terakhir() + 1
                ? Putusan.terpenuhi(this, fakta, parameter, ini + " tidak melompati nomor lain.")
                : Putusan.gagal(this, fakta, parameter, ini + " melompat: " + sebelumnya(fakta) + ", sehingga "
                        + "nomor " + Sebutan.rentang(fakta.terakhir() + 1, fakta.nomor() - 1) + " tidak akan terpakai.");
    }

    private static String sebelumnya(Fakta fakta) {
        return fakta.terakhir() == 0 ? "belum ada nomor sebelumnya" : "nomor terakhir " + fakta.terakhir();
    }
}

package id.rukun.hukum.kebijakan.pengurus;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.List;

/** Who is not Ketua need not live in the unit; where he does not, the list says why. */
@Ketentuan(
        id = "RUKUN-POL-86",
        judul = "Pengurus yang bukan penduduk diberi alasan",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.PERINGATAN,
        kode = "PENGURUS_BUKAN_PENDUDUK")
public final class PengurusPenduduk implements Aturan<PengurusPenduduk.Fakta> {

    /** The unit, those on the list who do not live in it, and why they are on it; {@code null} if nobody says. */
    public record Fakta(String unit, List<String> bukanPenduduk, @BolehKosong String alasan) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String unit = Sebutan.nama(fakta.unit());
        if (fakta.bukanPenduduk().isEmpty()) {
            return Putusan.terpenuhi(this, fakta, parameter, "Semua pengurus penduduk " + unit + ".");
        }
        String siapa = "Bukan penduduk " + unit + ": " + Sebutan.daftar(fakta.bukanPenduduk()) + ".";
        return Sebutan.kosong(fakta.alasan())
                ? Putusan.gagal(this, fakta, parameter, siapa + " Uraikan alasannya; peraturan hanya mensyaratkannya bagi Ketua.")
                : Putusan.terpenuhi(this, fakta, parameter, siapa + " Alasannya diuraikan.");
    }
}

package id.rukun.hukum.kebijakan.musyawarah;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** There are peserta, and no more of them came than are on the list. */
@Ketentuan(
        id = "RUKUN-DATA-05",
        judul = "Jumlah hadir sah",
        dasar = "Keutuhan data Rukun",
        kekuatan = Kekuatan.DATA,
        akibat = Akibat.TOLAK,
        kode = "JUMLAH_HADIR_TIDAK_SAH")
public final class JumlahHadirSah implements Aturan<JumlahHadirSah.Fakta> {

    /** Number present and number of peserta on the list. */
    public record Fakta(int hadir, int peserta) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        boolean sah = fakta.peserta() >= 1 && fakta.hadir() >= 0 && fakta.hadir() <= fakta.peserta();
        String hitungan = "hadir " + fakta.hadir() + " dari " + fakta.peserta() + " peserta.";
        return sah
                ? Putusan.terpenuhi(this, fakta, parameter, "Jumlah hadir sah: " + hitungan)
                : Putusan.gagal(this, fakta, parameter, "Jumlah hadir tidak sah: " + hitungan);
    }
}

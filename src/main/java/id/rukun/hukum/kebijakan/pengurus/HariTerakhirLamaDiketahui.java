package id.rukun.hukum.kebijakan.pengurus;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;

/**
 * Where the register does not know when the term of the Ketua in office ends, who checks the election says it: without
 * that day no new term can begin. What he says does not lie before that Ketua's first day, and is said of nobody else.
 */
@Ketentuan(
        id = "RUKUN-POL-85",
        judul = "Hari terakhir masa bakti sebelumnya diketahui",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "HARI_TERAKHIR_TIDAK_DIKETAHUI")
public final class HariTerakhirLamaDiketahui implements Aturan<HariTerakhirLamaDiketahui.Fakta> {

    /**
     * The term before.
     *
     * @param sejak since when the Ketua in office on the day of the minutes has been it; {@code null} if there was none
     * @param register its last day as the register has it; {@code null} where it has none
     * @param dikatakan the day that is said now; {@code null} if none is
     */
    public record Fakta(@BolehKosong LocalDate sejak, @BolehKosong LocalDate register, @BolehKosong LocalDate dikatakan) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String sebab = fakta.sejak() == null ? tanpaKetua(fakta) : fakta.register() == null ? dikatakan(fakta) : menurutRegister(fakta);
        return sebab == null
                ? Putusan.terpenuhi(this, fakta, parameter, fakta.sejak() == null ? "Tidak ada Ketua pada tanggal berita acara."
                        : "Hari terakhir masa bakti sebelumnya diketahui.")
                : Putusan.gagal(this, fakta, parameter, sebab);
    }

    private static String tanpaKetua(Fakta fakta) {
        return fakta.dikatakan() == null ? null : "Tidak ada Ketua pada tanggal berita acara, sehingga tidak ada hari terakhir "
                + "masa bakti yang diisi. Kosongkan isian ini.";
    }

    private static String dikatakan(Fakta fakta) {
        if (fakta.dikatakan() == null) {
            return "Register tidak memuat hari terakhir masa bakti Ketua yang sekarang. Isi hari itu menurut Keputusannya.";
        }
        return fakta.dikatakan().isBefore(fakta.sejak()) ? "Hari terakhir masa bakti Ketua yang sekarang diisi "
                + Kalender.tulis(fakta.dikatakan()) + ", padahal menurut register ia menjabat sejak " + Kalender.tulis(fakta.sejak())
                + ". Periksa tahunnya." : null;
    }

    private static String menurutRegister(Fakta fakta) {
        return fakta.dikatakan() == null || fakta.register().equals(fakta.dikatakan()) ? null
                : "Menurut register masa bakti Ketua yang sekarang berakhir " + Kalender.tulis(fakta.register())
                        + ". Kosongkan isian ini.";
    }
}

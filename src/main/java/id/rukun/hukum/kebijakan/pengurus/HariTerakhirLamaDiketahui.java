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
 * that day no new term can begin.
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
     * @param adaKetua whether somebody was in office on the day of the minutes
     * @param register its last day as the register has it; {@code null} where it has none
     * @param dikatakan the day that is said now; {@code null} if none is
     */
    public record Fakta(boolean adaKetua, @BolehKosong LocalDate register, @BolehKosong LocalDate dikatakan) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (fakta.adaKetua() && fakta.register() == null && fakta.dikatakan() == null) {
            return Putusan.gagal(this, fakta, parameter, "Register tidak memuat hari terakhir masa bakti Ketua yang sekarang. "
                    + "Isi hari itu menurut Keputusannya.");
        }
        if (fakta.register() != null && fakta.dikatakan() != null && !fakta.register().equals(fakta.dikatakan())) {
            return Putusan.gagal(this, fakta, parameter, "Menurut register masa bakti Ketua yang sekarang berakhir "
                    + Kalender.tulis(fakta.register()) + ". Kosongkan isian ini.");
        }
        return Putusan.terpenuhi(this, fakta, parameter, fakta.adaKetua() ? "Hari terakhir masa bakti sebelumnya diketahui."
                : "Tidak ada Ketua pada tanggal berita acara.");
    }
}

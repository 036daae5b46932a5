package id.rukun.hukum.perwalibukittinggi.rapat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A coordination meeting takes two units, the one that calls it included. */
@Ketentuan(
        id = "BKT-R-20",
        judul = "Jumlah unit dalam rapat",
        dasar = "Pasal 1 angka 10 dan angka 11 Perwali Bukittinggi 65/2014",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TOLAK,
        kode = "BKT_R_20",
        parameter = "BKT-P-21",
        tafsir = "BKT-A-44",
        mulai = "2014-12-31")
public final class PesertaRapatCukup implements Aturan<PesertaRapatCukup.Fakta> {

    /**
     * The units of a meeting.
     *
     * @param unit the units invited or, after the meeting, those that came
     * @param unitPemrakarsa the unit that calls it
     * @param sesudahRapat whether those that came are counted; what has been held is not refused then but without result
     */
    public record Fakta(List<String> unit, String unitPemrakarsa, boolean sesudahRapat) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        int minimum = parameter.bilangan("BKT-P-21");
        Set<String> semua = new LinkedHashSet<>(fakta.unit());
        semua.add(fakta.unitPemrakarsa());
        String pesan = (fakta.sesudahRapat() ? "Yang hadir " : "Yang diundang ") + semua.size()
                + " unit, unit pemrakarsa termasuk ("
                + Sebutan.daftar(semua) + "); paling sedikit " + minimum + ".";
        if (semua.size() >= minimum) {
            return Putusan.terpenuhi(this, fakta, parameter, pesan);
        }
        return fakta.sesudahRapat()
                ? Putusan.gagal(this, fakta, parameter, Akibat.TAHAN, "BKT_R_20", "Peserta rapat kurang. " + pesan
                        + " Jadwalkan ulang, atau akhiri tanpa hasil.")
                : Putusan.gagal(this, fakta, parameter, "Peserta rapat kurang. " + pesan + " Undang unit lain.");
    }
}

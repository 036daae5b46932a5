package id.rukun.hukum.pergub171.careteker;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;

/** After one period another follows only once the first has been evaluated, at the earliest in its last thirty days. */
@Ketentuan(
        id = "PERGUB171-PS8-1.5",
        judul = "Masa sebelumnya dievaluasi sebelum Careteker ditunjuk lagi",
        dasar = "Pasal 8 ayat (1) dan Pasal 30 ayat (1) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TOLAK,
        kode = "EVALUASI_CARETEKER_BELUM",
        kodeLain = "EVALUASI_CARETEKER_TERLALU_DINI",
        parameter = "PRD-32",
        tafsir = "AMB-09")
public final class EvaluasiSebelumPerpanjangan implements Aturan<EvaluasiSebelumPerpanjangan.Fakta> {

    /**
     * The period before.
     *
     * @param unit the RT or RW
     * @param hariTerakhir last day of the period that ran out; {@code null} where none did: then nothing is to be evaluated
     * @param evaluasi day of its evaluation; {@code null} while there is none
     */
    public record Fakta(String unit, @BolehKosong LocalDate hariTerakhir, @BolehKosong LocalDate evaluasi) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String unit = Sebutan.nama(fakta.unit());
        if (fakta.hariTerakhir() == null) {
            return Putusan.terpenuhi(this, fakta, parameter, "Tidak ada masa Careteker " + unit + " yang harus dievaluasi.");
        }
        String masa = "Masa Careteker " + unit + " sampai " + Kalender.tulis(fakta.hariTerakhir());
        if (fakta.evaluasi() == null) {
            return Putusan.gagal(this, fakta, parameter, masa + " belum dievaluasi.");
        }
        LocalDate terdini = fakta.hariTerakhir().minus(parameter.masa("PRD-32")).plusDays(1);
        return fakta.evaluasi().isBefore(terdini)
                ? Putusan.gagal(this, fakta, parameter, Akibat.TOLAK, "EVALUASI_CARETEKER_TERLALU_DINI",
                        "Evaluasi baru dapat dibuat mulai " + Kalender.tulis(terdini) + ".")
                : Putusan.terpenuhi(this, fakta, parameter, masa + " dievaluasi pada " + Kalender.tulis(fakta.evaluasi()) + ".");
    }
}

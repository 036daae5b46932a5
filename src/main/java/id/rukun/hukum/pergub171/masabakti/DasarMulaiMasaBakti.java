package id.rukun.hukum.pergub171.masabakti;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.SalahSatu;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;

/** The term begins with the minutes of the election or, where the old one still runs then, with the handing over by the committee. */
@Ketentuan(
        id = "PERGUB171-PS33-1.1",
        judul = "Dasar mulai masa bakti",
        dasar = "Pasal 33 ayat (1) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TOLAK,
        kode = "DASAR_MULAI_TIDAK_SAH",
        tafsir = "AMB-28")
public final class DasarMulaiMasaBakti implements Aturan<DasarMulaiMasaBakti.Fakta> {

    /**
     * On what the term is to rest.
     *
     * @param dasar the minutes of the election or the handing over
     * @param beritaAcara day of the minutes
     * @param penyerahan day on which the handing over was signed; {@code null} if it was not
     * @param hariTerakhirLama last day of the term before; {@code null} if there was none
     * @param keputusan day of the Keputusan; {@code null} before it
     */
    public record Fakta(@SalahSatu({"PEMILIHAN", "PENYERAHAN"}) String dasar, LocalDate beritaAcara,
            @BolehKosong LocalDate penyerahan, @BolehKosong LocalDate hariTerakhirLama, @BolehKosong LocalDate keputusan) {

        private boolean masihBerjalan() {
            return hariTerakhirLama != null && !hariTerakhirLama.isBefore(beritaAcara);
        }
    }

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String sebab = sebab(fakta);
        return sebab.isEmpty()
                ? Putusan.terpenuhi(this, fakta, parameter, "Masa bakti mulai " + Kalender.tulis(mulai(fakta)) + ", tanggal berita acara "
                        + (fakta.dasar().equals("PEMILIHAN") ? "pemilihan." : "penyerahan tugas dari panitia pemilihan."))
                : Putusan.gagal(this, fakta, parameter, "Dasar mulai masa bakti tidak sah: " + sebab);
    }

    private static LocalDate mulai(Fakta fakta) {
        return fakta.dasar().equals("PEMILIHAN") ? fakta.beritaAcara() : fakta.penyerahan();
    }

    private static String sebab(Fakta fakta) {
        if (fakta.dasar().equals("PEMILIHAN")) {
            return fakta.masihBerjalan() ? "masa bakti lama masih berjalan pada tanggal berita acara pemilihan, sampai "
                    + Kalender.tulis(fakta.hariTerakhirLama()) + "; masa bakti baru mulai dengan penyerahan tugas dari panitia." : "";
        }
        if (fakta.penyerahan() == null) {
            return "berita acara penyerahan tugas dari panitia belum ditandatangani.";
        }
        if (fakta.penyerahan().isBefore(fakta.beritaAcara())) {
            return "penyerahan tugas mendahului berita acara pemilihan.";
        }
        return fakta.keputusan() != null && fakta.keputusan().isBefore(fakta.penyerahan())
                ? "Keputusan mendahului penyerahan tugas, yang ditandatangani " + Kalender.tulis(fakta.penyerahan()) + "." : "";
    }
}

package id.rukun.hukum.pergub171.masabakti;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The Ketua RT reports the end of his term to the Lurah and the Ketua RW in time before its last day; nothing hangs on being
 * late. Nobody is bound to report to a vacant chair (AMB-74), nor was before the regulation held (AMB-95).
 */
@Ketentuan(
        id = "PERGUB171-PS34-1",
        judul = "Ketua RT melaporkan akhir masa baktinya kepada Lurah dan Ketua RW",
        dasar = "Pasal 34 ayat (1) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TEMUAN,
        kode = "LAPORAN_AKHIR_TERLAMBAT",
        kodeLain = "TUJUAN_LAPORAN_KURANG",
        parameter = {"PRM-29", "PRM-38"})
public final class LaporanAkhirKetuaRt implements Aturan<LaporanAkhirFakta> {

    @Override
    public Putusan periksa(LaporanAkhirFakta fakta, ParameterBerlaku parameter) {
        List<String> kurang = new ArrayList<>();
        if (!fakta.kepadaLurah()) {
            kurang.add("Lurah");
        }
        if (!fakta.kepadaKetuaRw() && fakta.ketuaRwAda()) {
            kurang.add("Ketua RW");
        }
        return fakta.tanggal() != null && !kurang.isEmpty()
                ? Putusan.gagal(this, fakta, parameter, Akibat.TOLAK, "TUJUAN_LAPORAN_KURANG",
                        "Laporan harus ditujukan kepada Lurah dan Ketua RW; belum ditujukan kepada " + Sebutan.daftar(kurang) + ".")
                : tepatWaktu(this, fakta, parameter);
    }

    /** Whether a report came, or may still come, in time. */
    static Putusan tepatWaktu(Aturan<LaporanAkhirFakta> aturan, LaporanAkhirFakta fakta, ParameterBerlaku parameter) {
        LocalDate batas = Kalender.batasMundur(fakta.hariTerakhir(), parameter.masa("PRM-29"));
        String keadaan = "masa bakti berakhir " + Kalender.tulis(fakta.hariTerakhir()) + ", dilaporkan paling lambat "
                + Kalender.tulis(batas) + (fakta.tanggal() == null ? ", belum dilaporkan." : ", dilaporkan "
                + Kalender.tulis(fakta.tanggal()) + ".");
        if (batas.isBefore(parameter.tanggal("PRM-38"))) {
            return Putusan.terpenuhi(aturan, fakta, parameter, "Laporan belum diwajibkan pada hari itu: " + keadaan);
        }
        return (fakta.tanggal() == null ? fakta.hariIni() : fakta.tanggal()).isAfter(batas)
                ? Putusan.gagal(aturan, fakta, parameter, "Laporan melewati batas " + Kalender.tulis(batas) + ": " + keadaan)
                : Putusan.terpenuhi(aturan, fakta, parameter, "Masih dalam tenggat: " + keadaan);
    }
}

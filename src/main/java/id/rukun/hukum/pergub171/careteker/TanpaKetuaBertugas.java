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

/**
 * On the first day of the Careteker no definitive Ketua is in office; where one is, he is recorded as absent, or the Lurah has
 * deactivated him by a Keputusan that waits for its ratification, and the ground is that the service suffers or that the board has
 * a problem.
 */
@Ketentuan(
        id = "PERGUB171-PS8-1.7",
        judul = "Tidak ada Ketua definitif yang bertugas pada hari pertama Careteker",
        dasar = "Pasal 1 angka 37, Pasal 8 ayat (1), dan Pasal 30 ayat (1) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TOLAK,
        kode = "MASIH_ADA_KETUA",
        tafsir = "AMB-72")
public final class TanpaKetuaBertugas implements Aturan<TanpaKetuaBertugas.Fakta> {

    /**
     * The chair on the first day.
     *
     * @param unit the RT or RW
     * @param mulai first day of the Careteker
     * @param ketua name of the definitive Ketua in office on that day; {@code null} if there is none
     * @param sampai his last day; {@code null} if it is not known or there is no Ketua
     * @param berhalangan whether he is recorded as absent on that day
     * @param dinonaktifkan day of the Keputusan by which the Lurah deactivates him and which the Camat has yet to ratify;
     *     {@code null} if there is none
     * @param gangguan whether the ground is that the service suffers or that the board has a problem
     */
    public record Fakta(String unit, LocalDate mulai, @BolehKosong String ketua, @BolehKosong LocalDate sampai,
            boolean berhalangan, @BolehKosong LocalDate dinonaktifkan, boolean gangguan) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String kursi = "Ketua " + Sebutan.nama(fakta.unit());
        String hari = Kalender.tulis(fakta.mulai());
        if (Sebutan.kosong(fakta.ketua())) {
            return Putusan.terpenuhi(this, fakta, parameter, "Tidak ada " + kursi + " definitif pada " + hari + ".");
        }
        String siapa = kursi + " pada " + hari + ": " + fakta.ketua()
                + (fakta.sampai() == null ? "" : ", menjabat sampai " + Kalender.tulis(fakta.sampai())) + ".";
        if (!fakta.berhalangan() && fakta.dinonaktifkan() == null) {
            return Putusan.gagal(this, fakta, parameter, "Masih ada Ketua definitif. " + siapa);
        }
        String keadaan = fakta.berhalangan() ? " Ia tercatat berhalangan" : " Keputusan Lurah tanggal "
                + Kalender.tulis(fakta.dinonaktifkan()) + " yang menonaktifkannya menunggu pengesahan Camat";
        return fakta.gangguan()
                ? Putusan.terpenuhi(this, fakta, parameter, siapa + keadaan + ".")
                : Putusan.gagal(this, fakta, parameter, "Masih ada Ketua definitif. " + siapa + keadaan + "; selama itu "
                        + "Careteker hanya karena gangguan pelayanan atau masalah dalam kepengurusan.");
    }
}

package id.rukun.hukum.kebijakan.koordinasi;

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
import java.time.LocalTime;

/** A session is held after it was called, and after the session before it: on a later day, or at a later hour of the same day. */
@Ketentuan(
        id = "RUKUN-DATA-45",
        judul = "Sidang berurutan",
        dasar = "Keutuhan data Rukun",
        kekuatan = Kekuatan.DATA,
        akibat = Akibat.TOLAK,
        kode = "SIDANG_TIDAK_BERURUTAN")
public final class SidangBerurutan implements Aturan<SidangBerurutan.Fakta> {

    /**
     * A session, planned or held.
     *
     * @param apa what the day is of, as a sentence begins with it
     * @param tanggal its day
     * @param mulai its hour
     * @param diundang day on which it was called; {@code null} while it is being called
     * @param sebelumnya day of the session held before it; {@code null} where it is the first one
     * @param mulaiSebelumnya hour of that one; {@code null} likewise
     */
    public record Fakta(String apa, LocalDate tanggal, LocalTime mulai, @BolehKosong LocalDate diundang, @BolehKosong LocalDate sebelumnya,
            @BolehKosong LocalTime mulaiSebelumnya) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String apa = Sebutan.atau(fakta.apa(), "Hari sidang") + ", " + saat(fakta.tanggal(), fakta.mulai()) + ",";
        if (fakta.diundang() != null && fakta.tanggal().isBefore(fakta.diundang())) {
            return Putusan.gagal(this, fakta, parameter, apa + " mendahului undangannya, " + Kalender.tulis(fakta.diundang())
                    + ". Betulkan tanggalnya.");
        }
        return tidakSesudah(fakta) ? Putusan.gagal(this, fakta, parameter, apa + " tidak sesudah sidang sebelumnya, "
                + saat(fakta.sebelumnya(), fakta.mulaiSebelumnya()) + ". Betulkan tanggal atau jamnya.")
                : Putusan.terpenuhi(this, fakta, parameter, apa + " sesudah undangan dan sidang sebelumnya.");
    }

    private static boolean tidakSesudah(Fakta fakta) {
        if (fakta.sebelumnya() == null || fakta.tanggal().isAfter(fakta.sebelumnya())) {
            return false;
        }
        return fakta.tanggal().isBefore(fakta.sebelumnya())
                || fakta.mulaiSebelumnya() != null && !fakta.mulai().isAfter(fakta.mulaiSebelumnya());
    }

    private static String saat(LocalDate tanggal, LocalTime jam) {
        return Kalender.tulis(tanggal) + (jam == null ? "" : " pukul " + Kalender.tulis(jam));
    }
}

package id.rukun.prosedur.musyawarah;

import id.rukun.hukum.Sebutan;
import id.rukun.prosedur.musyawarah.register.Musyawarah;
import id.rukun.tenggat.Kalender;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes meetings as an official reads them. */
public final class KalimatMusyawarah {

    private static final Set<String> UNIT = Set.of("RT", "RW");

    private KalimatMusyawarah() {}

    /** A constant as words: {@code GAGAL_KUORUM} becomes "gagal kuorum", {@code PENGGABUNGAN_RT} "penggabungan RT". */
    public static String kata(String konstanta) {
        return Arrays.stream(konstanta.split("_")).map(kata -> UNIT.contains(kata) ? kata : kata.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    /**
     * An agenda as it stands on paper, with the units that it is about: "Penggabungan RT 001/RW 01 dan RT 001/RW 02", also where
     * the agenda's name ends with their kind.
     */
    static String perihal(String agenda, List<String> unit) {
        String kata = kata(agenda);
        String judul = Character.toUpperCase(kata.charAt(0)) + kata.substring(1);
        if (unit.isEmpty()) {
            return judul;
        }
        String jenis = judul.substring(judul.lastIndexOf(' ') + 1);
        boolean disebutUnit = UNIT.contains(jenis) && unit.stream().allMatch(nama -> nama.startsWith(jenis + " "));
        return (disebutUnit ? judul.substring(0, judul.length() - jenis.length()) : judul + " ") + Sebutan.daftar(unit);
    }

    /** One line about a meeting to come: "3 Mei 2019 untuk 10 Mei 2019 pukul 19:00 di balai warga". */
    public static String undangan(Musyawarah rapat) {
        return Kalender.tulis(rapat.diundangPada()) + " untuk " + Kalender.tulis(rapat.dijadwalkanPada()) + " pukul "
                + rapat.pukul() + " di " + rapat.tempat();
    }

    /** One line about a meeting that is over. */
    public static String riwayat(Musyawarah rapat, Kehadiran kehadiran) {
        if (rapat.dilaksanakanPada() == null) {
            return kata(rapat.status().name());
        }
        return Kalender.tulis(rapat.dilaksanakanPada()) + ", hadir " + kehadiran.hadir()
                + (rapat.pimpinanNama() == null ? "" : ", dipimpin " + rapat.pimpinanNama())
                + (rapat.semuaDiundang() ? "" : ", tidak semua peserta diundang") + ": " + kata(rapat.status().name());
    }
}

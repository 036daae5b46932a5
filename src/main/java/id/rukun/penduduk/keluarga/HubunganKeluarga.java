package id.rukun.penduduk.keluarga;

import id.rukun.tenggat.Kalender;
import java.time.LocalDate;

/**
 * Two persons who are husband and wife, or parent and child.
 *
 * @param satu the parent; of a couple either
 * @param lain the child; of a couple the other
 * @param sumber from what the register knows it
 * @param sumberId id of the family card or of the record
 * @param sejak since when the register knows it to hold
 */
public record HubunganKeluarga(String satu, String lain, JenisHubungan jenis, SumberHubungan sumber, String sumberId,
        LocalDate sejak) {

    /** "orang tua dan anak menurut Kartu Keluarga sejak 3 Desember 2018"; never the number of the card. */
    public String kalimat() {
        return jenis.kata() + " menurut " + sumber.kata() + " sejak " + Kalender.tulis(sejak);
    }

    /** The same two persons in the same relation, from whatever source. */
    record Ikatan(String satu, String lain, JenisHubungan jenis) {}

    Ikatan ikatan() {
        boolean terbalik = jenis == JenisHubungan.SUAMI_ISTRI && lain.compareTo(satu) < 0;
        return new Ikatan(terbalik ? lain : satu, terbalik ? satu : lain, jenis);
    }
}

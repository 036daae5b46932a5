package id.rukun.berkas.daftar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a comparison of the database with the list of heads brought, and the block that it adds to the list. */
public final class HasilDaftar {

    private final Map<String, String> temuan;
    private final List<String> temuanDaftar;
    private final Set<String> berubah;
    private final LocalDate sejak;
    private final BlokDaftar blok;
    private final boolean terdaftar;

    HasilDaftar(Map<String, String> temuan, List<String> temuanDaftar, Set<String> berubah, LocalDate sejak,
            BlokDaftar blok, boolean terdaftar) {
        this.temuan = temuan;
        this.temuanDaftar = temuanDaftar;
        this.berubah = berubah;
        this.sejak = sejak;
        this.blok = blok;
        this.terdaftar = terdaftar;
    }

    /**
     * What the database has lost or altered since the list was written, by number of the case; what concerns no single
     * case stands under {@code nomor urut}.
     */
    public Map<String, String> temuan() {
        return temuan;
    }

    /** What is wrong with the list itself. */
    public List<String> temuanDaftar() {
        return temuanDaftar;
    }

    /** Ids of the cases whose head is not the one of the list. */
    public Set<String> berubah() {
        return berubah;
    }

    /** Day of the list's last block; {@code null} if there is none, or it names no day. */
    public LocalDate sejak() {
        return sejak;
    }

    BlokDaftar blok() {
        return blok;
    }

    /** Whether the list says all that the block would say. */
    boolean terdaftar() {
        return terdaftar;
    }
}

package id.rukun.berkas.periksa;

import id.rukun.berkas.rantai.RantaiHash;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;

/** Something that was altered outside of Rukun, as the nightly verification told it; never forgotten. */
@Entity
public class TemuanBerkas {

    /** Stands in the place of a case number where the list of heads itself is meant. */
    public static final String DAFTAR = "daftar";
    public static final String NOMOR_URUT = "nomor urut";

    private static final int PANJANG = 1900;
    private static final int PANJANG_NOMOR = 20;

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private String id;

    private String nomorKasus;
    private String tenant;

    @Enumerated(EnumType.STRING)
    private AsalTemuan asal;

    private String sidik;
    private String kalimat;
    private Instant ditemukanPada;
    private Instant pulihPada;
    private Instant diberitahukanPada;

    protected TemuanBerkas() {}

    TemuanBerkas(String nomorKasus, AsalTemuan asal, String kalimat, Instant ditemukanPada) {
        this.nomorKasus = nomorKasus;
        this.asal = asal;
        this.sidik = sidik(kalimat);
        this.kalimat = potong(kalimat, PANJANG);
        this.ditemukanPada = ditemukanPada;
    }

    static String sidik(String kalimat) {
        return RantaiHash.sidik(kalimat);
    }

    /** As much of a number as is kept: what somebody made of it may be longer. */
    static String nomor(String nomorKasus) {
        return potong(nomorKasus, PANJANG_NOMOR);
    }

    private static String potong(String teks, int panjang) {
        return teks.length() > panjang ? teks.substring(0, panjang) : teks;
    }

    void pulih(Instant waktu) {
        pulihPada = waktu;
    }

    /** Its case still says whose it is. */
    void milik(String pemerintah) {
        tenant = pemerintah;
    }

    /** Found once more after it had been whole. */
    void kambuh(Instant waktu) {
        ditemukanPada = waktu;
        pulihPada = null;
        diberitahukanPada = null;
    }

    boolean terbuka() {
        return pulihPada == null;
    }

    void diberitahukan(Instant waktu) {
        diberitahukanPada = waktu;
    }

    boolean sudahDiberitahukan() {
        return diberitahukanPada != null;
    }

    String sidik() {
        return sidik;
    }

    /** Unique key of the finding. */
    public String id() {
        return id;
    }

    /** Number of the case; it need not exist any more. */
    public String nomorKasus() {
        return nomorKasus;
    }

    /** Name of the government whose case it was when it was last seen; empty where it never was, and for what is no case. */
    public Optional<String> tenant() {
        return Optional.ofNullable(tenant);
    }

    /** What it is about: a case by its number, the list of heads, or the counter of the numbers. */
    public String pokok() {
        return switch (nomorKasus) {
            case DAFTAR -> "Daftar kepala berkas";
            case NOMOR_URUT -> "Nomor urut kasus";
            default -> "Kasus " + nomorKasus;
        };
    }

    public String kalimat() {
        return kalimat;
    }

    /** When it was found, for the last time if it comes back. */
    public Instant ditemukanPada() {
        return ditemukanPada;
    }
}

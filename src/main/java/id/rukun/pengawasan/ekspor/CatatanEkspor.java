package id.rukun.pengawasan.ekspor;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** Who took a list out of Rukun, or looked for a person (UU 27/2022). */
@Entity
@Immutable
public class CatatanEkspor {

    private static final int PANJANG_WILAYAH = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private String id;

    private String akun;
    private String daftar;
    private String wilayah;
    private int jumlah;
    private Instant waktu;

    protected CatatanEkspor() {}

    CatatanEkspor(String akun, String daftar, String wilayah, int jumlah, Instant waktu) {
        this.akun = akun;
        this.daftar = daftar;
        this.wilayah = wilayah.length() > PANJANG_WILAYAH ? wilayah.substring(0, PANJANG_WILAYAH) : wilayah;
        this.jumlah = jumlah;
        this.waktu = waktu;
    }

    /** Login of who took it or looked. */
    public String akun() {
        return akun;
    }

    /** Name of the list; {@code cari-orang} for a search by person. */
    public String daftar() {
        return daftar;
    }

    /** The area and whatever else the list was narrowed to, in words; the name looked for. */
    public String wilayah() {
        return wilayah;
    }

    /** How many rows it had, or how many cases were found. */
    public int jumlah() {
        return jumlah;
    }

    public Instant waktu() {
        return waktu;
    }
}

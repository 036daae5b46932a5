package id.rukun.pemberitahuan.alamat;

import id.rukun.pemberitahuan.saluran.Saluran;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Where an account wants to be written to, by one channel. */
@Entity
@Table(name = "akun_alamat")
public class AlamatAkun {

    /** After so many wrong ones a code opens nothing any more. */
    static final int SALAH_TERBANYAK = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private String id;

    private String akun;

    @Enumerated(EnumType.STRING)
    private Saluran saluran;

    private String alamat;
    private String kode;
    private Instant kodeSampai;
    private int salah;
    private Instant dimintaPada;
    private Instant terkonfirmasiPada;

    @Version
    private Long versi;

    protected AlamatAkun() {}

    AlamatAkun(String akun, Saluran saluran) {
        this.akun = akun;
        this.saluran = saluran;
    }

    /** From now on it is this address, once it is confirmed. */
    void ganti(String baru, String kodeBaru, Instant pada, Instant sampai) {
        alamat = baru;
        kode = kodeBaru;
        dimintaPada = pada;
        kodeSampai = sampai;
        salah = 0;
        terkonfirmasiPada = null;
    }

    /** Returns false where this is not the code, or not in time, or after too many wrong ones. */
    boolean konfirmasi(String jawaban, Instant pada) {
        if (!kodeBerlaku(pada)) {
            return false;
        }
        if (!kode.equals(jawaban)) {
            salah++;
            return false;
        }
        kode = null;
        kodeSampai = null;
        terkonfirmasiPada = pada;
        return true;
    }

    public String id() {
        return id;
    }

    public String akun() {
        return akun;
    }

    public Saluran saluran() {
        return saluran;
    }

    public String alamat() {
        return alamat;
    }

    /** What was sent there to be given back; {@code null} once it was. */
    public String kode() {
        return kode;
    }

    /** Until when it may be given back; {@code null} once it was. */
    public Instant kodeSampai() {
        return kodeSampai;
    }

    /** Whether the code can still be given back. */
    public boolean kodeBerlaku(Instant pada) {
        return kode != null && salah < SALAH_TERBANYAK && pada.isBefore(kodeSampai);
    }

    /** Since when the address is confirmed; {@code null} while it is not. */
    public Instant terkonfirmasiPada() {
        return terkonfirmasiPada;
    }

    public boolean terkonfirmasi() {
        return terkonfirmasiPada != null;
    }
}

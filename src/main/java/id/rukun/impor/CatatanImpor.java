package id.rukun.impor;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Who took which file into which register, or had it checked, and what came of it. It holds nothing of what the file says. */
@Entity
@Immutable
public class CatatanImpor {

    @Id
    private String id;

    private String jenis;
    private String tenant;
    private String wilayah;
    private String akun;
    private String namaBerkas;
    private String sidik;
    private boolean diterapkan;
    private int baris;
    private int baru;
    private int berubah;
    private int kesalahan;
    private Instant waktu;

    protected CatatanImpor() {}

    CatatanImpor(PermintaanImpor permintaan, HasilImpor hasil, Instant waktu) {
        this.id = UUID.randomUUID().toString();
        this.jenis = permintaan.jenis();
        this.tenant = permintaan.lingkup().tenant();
        this.wilayah = permintaan.lingkup().kode();
        this.akun = permintaan.akun();
        this.namaBerkas = permintaan.berkas().nama();
        this.sidik = hasil.sidik();
        this.diterapkan = hasil.diterapkan();
        this.baris = hasil.baris();
        this.baru = hasil.baru();
        this.berubah = hasil.berubah();
        this.kesalahan = hasil.banyaknyaKesalahan();
        this.waktu = waktu;
    }

    public String id() {
        return id;
    }

    public String jenis() {
        return jenis;
    }

    /** Code of the area for which it was imported. */
    public String wilayah() {
        return wilayah;
    }

    /** Login of who did it; {@code null} for the command line. */
    public String akun() {
        return akun;
    }

    public String namaBerkas() {
        return namaBerkas;
    }

    /** Digest of the file (SHA-256, hexadecimal). */
    public String sidik() {
        return sidik;
    }

    /** Whether it was written; otherwise it was only checked, or refused. */
    public boolean diterapkan() {
        return diterapkan;
    }

    public int baris() {
        return baris;
    }

    public int baru() {
        return baru;
    }

    public int berubah() {
        return berubah;
    }

    /** How many mistakes it had. */
    public int kesalahan() {
        return kesalahan;
    }

    public Instant waktu() {
        return waktu;
    }
}

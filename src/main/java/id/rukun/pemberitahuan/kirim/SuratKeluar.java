package id.rukun.pemberitahuan.kirim;

import id.rukun.pemberitahuan.saluran.Saluran;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * A letter to one person on its way out of the house. It holds no text, and no address but that of a letter about the account
 * itself, until it has arrived.
 */
@Entity
public class SuratKeluar {

    @Id
    private String id;

    private String akun;

    @Enumerated(EnumType.STRING)
    private Saluran saluran;

    @Enumerated(EnumType.STRING)
    private JenisSurat jenis;

    private String tenant;
    private String messageId;
    private String alamatId;

    @Enumerated(EnumType.STRING)
    private PeristiwaAkun peristiwa;

    private String tujuan;

    @Enumerated(EnumType.STRING)
    private StatusSurat status = StatusSurat.MENUNGGU;

    private int percobaan;
    private Instant berikutnya;
    private Instant menyerahPada;
    private Instant dibuatPada;
    private Instant selesaiPada;
    private String sebab;

    @Version
    private Long versi;

    protected SuratKeluar() {}

    /** @param tempat what stands behind the @ of its Message-ID */
    SuratKeluar(String akun, Saluran saluran, JenisSurat jenis, String tempat, Instant pada, Instant menyerah) {
        this.id = UUID.randomUUID().toString();
        this.akun = akun;
        this.saluran = saluran;
        this.jenis = jenis;
        this.messageId = "<" + id + "@" + tempat + ">";
        this.dibuatPada = pada;
        this.berikutnya = pada;
        this.menyerahPada = menyerah;
    }

    /** It tells of cases of this government. */
    SuratKeluar milik(String tenantnya) {
        this.tenant = tenantnya;
        return this;
    }

    /** It carries the code of an address. */
    SuratKeluar kodeUntuk(String alamat) {
        this.alamatId = alamat;
        return this;
    }

    /** It tells what was done with the account, and goes to this address, whatever becomes of that in the account. */
    SuratKeluar tentangAkun(PeristiwaAkun apa, String alamat) {
        this.peristiwa = apa;
        this.tujuan = alamat;
        return this;
    }

    /** Somebody tries now; until then nobody else does, unless he never comes back. */
    void coba(Instant kembali) {
        percobaan++;
        berikutnya = kembali;
    }

    void terkirim(Instant pada) {
        selesai(StatusSurat.TERKIRIM, null, pada);
    }

    void batal(String kenapa, Instant pada) {
        selesai(StatusSurat.BATAL, kenapa, pada);
    }

    void gagal(String kenapa, Instant pada) {
        selesai(StatusSurat.GAGAL, kenapa, pada);
    }

    void tunda(String kenapa, Instant lagi) {
        sebab = kenapa;
        berikutnya = lagi;
    }

    /** It is tried anew, as if it had just been made. */
    void ulangi(Instant pada, Instant menyerah) {
        status = StatusSurat.MENUNGGU;
        percobaan = 0;
        berikutnya = pada;
        menyerahPada = menyerah;
        selesaiPada = null;
        sebab = null;
    }

    private void selesai(StatusSurat akhir, String kenapa, Instant pada) {
        status = akhir;
        // What failed may be tried again.
        tujuan = akhir == StatusSurat.GAGAL ? tujuan : null;
        sebab = kenapa;
        selesaiPada = pada;
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

    public JenisSurat jenis() {
        return jenis;
    }

    String messageId() {
        return messageId;
    }

    /** Address whose code it carries; {@code null} where it carries none, or the address is forgotten. */
    String alamatId() {
        return alamatId;
    }

    /** What was done with the account; {@code null} where it tells of nothing like that. */
    PeristiwaAkun peristiwa() {
        return peristiwa;
    }

    /** Where a letter about the account goes; {@code null} for every other, and once it has arrived. */
    String tujuan() {
        return tujuan;
    }

    StatusSurat status() {
        return status;
    }

    /** How often it was tried. */
    public int percobaan() {
        return percobaan;
    }

    Instant berikutnya() {
        return berikutnya;
    }

    Instant menyerahPada() {
        return menyerahPada;
    }

    public Instant dibuatPada() {
        return dibuatPada;
    }

    /** Why it failed, or did the last time; {@code null} where it did not. */
    public String sebab() {
        return sebab;
    }
}

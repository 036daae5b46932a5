package id.rukun.penduduk.catat;

import id.rukun.penduduk.Domisili;
import id.rukun.penduduk.KkDiUnit;
import id.rukun.penduduk.keluarga.AnggotaKeluarga;
import id.rukun.penduduk.keluarga.HubunganDalamKk;
import id.rukun.wilayah.baris.BarisBerlaku;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A dated row that a case has begun or ended, with what it says. Never changes. */
@Entity
@Immutable
@Table(name = "penduduk_baris_diubah")
public class BarisDiubah {

    /** Which register the row belongs to. */
    enum TabelPenduduk { DOMISILI, KK_DI_UNIT, ANGGOTA }

    @Id
    private String id;

    private String kasusId;
    private int urutan;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private TabelPenduduk tabel;

    private String barisId;
    private boolean dibuka;
    private String pendudukId;
    private String kkId;
    private String rtId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private HubunganDalamKk hubungan;

    private boolean kepalaTinggal;
    private LocalDate berlaku;

    protected BarisDiubah() {}

    private BarisDiubah(String kasusId, int urutan, TabelPenduduk tabel, BarisBerlaku baris, boolean dibuka) {
        this.id = UUID.randomUUID().toString();
        this.kasusId = kasusId;
        this.urutan = urutan;
        this.tabel = tabel;
        this.barisId = baris.id();
        this.dibuka = dibuka;
        this.berlaku = baris.mulai();
    }

    static BarisDiubah dari(String kasusId, int urutan, Domisili baris, boolean dibuka) {
        BarisDiubah hasil = new BarisDiubah(kasusId, urutan, TabelPenduduk.DOMISILI, baris, dibuka);
        hasil.pendudukId = baris.pendudukId();
        hasil.rtId = baris.rtId();
        return hasil;
    }

    static BarisDiubah dari(String kasusId, int urutan, KkDiUnit baris, boolean dibuka) {
        BarisDiubah hasil = new BarisDiubah(kasusId, urutan, TabelPenduduk.KK_DI_UNIT, baris, dibuka);
        hasil.kkId = baris.kkId();
        hasil.rtId = baris.rtId();
        hasil.kepalaTinggal = baris.kepalaBertempatTinggal();
        return hasil;
    }

    static BarisDiubah dari(String kasusId, int urutan, AnggotaKeluarga baris, boolean dibuka) {
        BarisDiubah hasil = new BarisDiubah(kasusId, urutan, TabelPenduduk.ANGGOTA, baris, dibuka);
        hasil.pendudukId = baris.pendudukId();
        hasil.kkId = baris.kkId();
        hasil.hubungan = baris.hubungan();
        return hasil;
    }

    /** A row that says again what another one said. */
    static BarisDiubah lagi(String kasusId, int urutan, BarisBerlaku baris, BarisDiubah dahulu) {
        BarisDiubah hasil = new BarisDiubah(kasusId, urutan, dahulu.tabel, baris, true);
        hasil.pendudukId = dahulu.pendudukId;
        hasil.kkId = dahulu.kkId;
        hasil.rtId = dahulu.rtId;
        hasil.hubungan = dahulu.hubungan;
        hasil.kepalaTinggal = dahulu.kepalaTinggal;
        return hasil;
    }

    String kasusId() {
        return kasusId;
    }

    TabelPenduduk tabel() {
        return tabel;
    }

    String barisId() {
        return barisId;
    }

    boolean dibuka() {
        return dibuka;
    }

    String pendudukId() {
        return pendudukId;
    }

    String kkId() {
        return kkId;
    }

    String rtId() {
        return rtId;
    }

    HubunganDalamKk hubungan() {
        return hubungan;
    }

    boolean kepalaTinggal() {
        return kepalaTinggal;
    }

    /** First day of the row. */
    LocalDate berlaku() {
        return berlaku;
    }

    /** What the row says: another one that says the same is as good. */
    String isi() {
        return String.join("|", tabel.name(), kunci(), String.valueOf(rtId), String.valueOf(kkId), String.valueOf(hubungan),
                String.valueOf(kepalaTinggal), berlaku.toString());
    }

    /** Whose row it is: nobody has two that are open. */
    String kunci() {
        return tabel == TabelPenduduk.KK_DI_UNIT ? kkId : pendudukId;
    }
}

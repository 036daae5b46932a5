package id.rukun.prosedur.careteker;

import id.rukun.jabatan.Orang;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.careteker.formulir.DasarCareteker;
import id.rukun.prosedur.careteker.formulir.KelanjutanCareteker;
import id.rukun.prosedur.careteker.formulir.PutusanCaretekerIsian;
import id.rukun.tenggat.Kalender;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Why a Careteker is appointed, who, and for how long; for which units: {@link KursiCareteker}. */
@Entity
@Table(name = "careteker_penunjukan")
public class PenunjukanCareteker {

    @Id
    private String kasusId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DasarCareteker dasar;

    private String uraian;
    private String temuan;
    private LocalDate pencalonanDitutup;
    private Integer pendaftar;
    private String nama;
    private String nip;
    private LocalDate mulai;
    private LocalDate akhir;
    private String digantikanId;

    @Version
    private Integer versi;

    protected PenunjukanCareteker() {}

    PenunjukanCareteker(String kasusId) {
        this.kasusId = kasusId;
    }

    /** Why it is asked for; what was decided for another reason falls. */
    void dimohon(DasarCareteker sebab, String keterangan) {
        dasar = sebab;
        uraian = keterangan;
        temuan = null;
        pencalonanDitutup = null;
        pendaftar = null;
        digantikanId = null;
        dipilih(null, null, null);
    }

    /** What the Lurah has found. */
    void diputuskan(PutusanCaretekerIsian isian) {
        dasar = isian.dasar();
        temuan = isian.temuan();
        pencalonanDitutup = isian.pencalonanDitutup();
        pendaftar = isian.pendaftar();
    }

    /** Whose place another one is to take. */
    void menggantikan(String pemegangId) {
        digantikanId = pemegangId;
    }

    /** How the Lurah has judged the period before; whoever is to stay is proposed. The ground he names anew. */
    void diperpanjang(EvaluasiCareteker evaluasi, PemegangJabatan lama) {
        temuan = "Evaluasi tanggal " + Kalender.tulis(evaluasi.tanggal()) + ": " + evaluasi.pemilihan();
        if (evaluasi.kelanjutan() == KelanjutanCareteker.SAMA) {
            dipilih(Orang.pegawai(lama.nip(), lama.nama(), null), null, null);
        }
    }

    void dipilih(Orang siapa, LocalDate hariPertama, LocalDate hariTerakhir) {
        nama = siapa == null ? null : siapa.nama();
        nip = siapa == null ? null : siapa.nip();
        mulai = hariPertama;
        akhir = hariTerakhir;
    }

    public String kasusId() {
        return kasusId;
    }

    /** The ground: as asked for, from the decision on the Lurah's; {@code null} if who opened the case named none. */
    public DasarCareteker dasar() {
        return dasar;
    }

    /** What whoever asked for it has described; {@code null} where another case did. */
    public String uraian() {
        return uraian;
    }

    /** What the Lurah has found, before he decides what his evaluation says; {@code null} while he has said nothing. */
    public String temuan() {
        return temuan;
    }

    /** Last day for candidates to register; {@code null} unless that nobody did is the ground. */
    public LocalDate pencalonanDitutup() {
        return pencalonanDitutup;
    }

    /** How many registered; {@code null} likewise. */
    public Integer pendaftar() {
        return pendaftar;
    }

    /** Who is to be Careteker, or is proposed to stay it; {@code null} before that. */
    public Orang careteker() {
        return nip == null ? null : Orang.pegawai(nip, nama, null);
    }

    /** Id of the post of the Careteker whose place he is to take; {@code null} where nobody serves, or until his last day only. */
    public String digantikanId() {
        return digantikanId;
    }

    /** His first day; {@code null} before he is chosen, also while he is only proposed. */
    public LocalDate mulai() {
        return mulai;
    }

    /** His last day; {@code null} before he is chosen. */
    public LocalDate akhir() {
        return akhir;
    }
}

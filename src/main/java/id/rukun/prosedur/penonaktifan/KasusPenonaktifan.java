package id.rukun.prosedur.penonaktifan;

import id.rukun.prosedur.penonaktifan.formulir.AsalPerkara;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Who is to be deactivated by a case, on which route, and how far it has come. Who complained and who is a witness stands in
 * the submissions only, which can be erased: here are numbers.
 */
@Entity
@Table(name = "penonaktifan_kasus")
public class KasusPenonaktifan {

    private static final String PEMISAH = ",";

    @Id
    private String kasusId;

    private String pemegangId;
    private String unitId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private JalurPenonaktifan jalur;

    private String asal;
    private LocalDate tanggalAsal;
    private int bukti;
    private int saksi;
    private LocalDate diberitahu;
    private String diberitahuAtas;
    private LocalDate didengar;
    private boolean menanggapi;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Penutupan penutupan;

    private String keputusanId;
    private LocalDate berlaku;

    @Version
    private Integer versi;

    protected KasusPenonaktifan() {}

    KasusPenonaktifan(String kasusId) {
        this.kasusId = kasusId;
    }

    /** About whom; what the case has come to about another one falls. */
    void dibuka(String pemegang, String unit, JalurPenonaktifan lewat) {
        pemegangId = pemegang;
        unitId = unit;
        jalur = lewat;
        asal = null;
        tanggalAsal = null;
        bukti = 0;
        saksi = 0;
        diberitahu = null;
        diberitahuAtas = null;
        didengar = null;
        menanggapi = false;
        penutupan = null;
    }

    void berasal(List<AsalPerkara> dari, LocalDate hari) {
        asal = dari.stream().distinct().sorted().map(AsalPerkara::name).collect(Collectors.joining(PEMISAH));
        tanggalAsal = hari;
    }

    void terbukti(int alat, int orang) {
        bukti = alat;
        saksi = orang;
    }

    void diberitahu(LocalDate hari, String isianId) {
        diberitahu = hari;
        diberitahuAtas = isianId;
        didengar = null;
        menanggapi = false;
    }

    void didengar(LocalDate hari, boolean menjawab) {
        didengar = hari;
        menanggapi = menjawab;
    }

    void ditutup(Penutupan sebab) {
        penutupan = sebab;
    }

    void dinonaktifkan(String keputusan, LocalDate hari) {
        keputusanId = keputusan;
        berlaku = hari;
    }

    public String kasusId() {
        return kasusId;
    }

    /** Id of the post ({@link id.rukun.jabatan.PemegangJabatan}) that he is to lose. */
    public String pemegangId() {
        return pemegangId;
    }

    /** Id of the RT or RW of that post. */
    public String unitId() {
        return unitId;
    }

    public JalurPenonaktifan jalur() {
        return jalur;
    }

    /** Where it comes from; empty before that is known. */
    public List<AsalPerkara> asal() {
        return asal == null ? List.of() : Arrays.stream(asal.split(PEMISAH)).map(AsalPerkara::valueOf).toList();
    }

    /** The day of the complaint or finding; {@code null} before it is known. */
    public LocalDate tanggalAsal() {
        return tanggalAsal;
    }

    /** How many pieces of evidence there are. */
    public int bukti() {
        return bukti;
    }

    /** How many witnesses there are; who they are only the submission says. */
    public int saksi() {
        return saksi;
    }

    /** The day on which he was told; {@code null} before it. */
    public LocalDate diberitahu() {
        return diberitahu;
    }

    /** Id of the submission that he was told about; {@code null} before it. */
    public String diberitahuAtas() {
        return diberitahuAtas;
    }

    /** The day on which he answered or the time for it had passed; {@code null} before it. */
    public LocalDate didengar() {
        return didengar;
    }

    /** Whether he has answered. */
    public boolean menanggapi() {
        return menanggapi;
    }

    /** Why it ended without a deactivation; {@code null} where it has not. */
    public Penutupan penutupan() {
        return penutupan;
    }

    /** Id of the Keputusan by which he lost the post; {@code null} where he did not. */
    public String keputusanId() {
        return keputusanId;
    }

    /** First day on which he no longer holds it; likewise. */
    public LocalDate berlaku() {
        return berlaku;
    }
}

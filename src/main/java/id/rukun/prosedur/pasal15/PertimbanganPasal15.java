package id.rukun.prosedur.pasal15;

import id.rukun.hukum.pergub171.penataan.pasal15.JalanPasal15;
import id.rukun.prosedur.pasal15.formulir.PertimbanganIsian;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What the Lurah weighs about one unit out of its range, and what came of it (ENT-22). */
@Entity
@Table(name = "pasal15_pertimbangan")
public class PertimbanganPasal15 {

    @Id
    private String kasusId;

    private String unitId;
    private String tingkat;
    private int jumlah;
    private String pelanggaran;
    private LocalDate dihitungPada;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private JalanPasal15 jalan;

    private String efektivitas;
    private String efisiensi;
    private String kewajaran;
    private String kepatutan;
    private String ditolakCamat;
    private String kasusDimulai;
    private LocalDate tinjauKembali;

    @Version
    private Integer versi;

    protected PertimbanganPasal15() {}

    PertimbanganPasal15(String kasusId) {
        this.kasusId = kasusId;
        this.ditolakCamat = "";
    }

    /** The number when the case began, as a corrected start form has it, or when it was weighed. */
    void ukur(UnitDiLuarBatas unit, LocalDate hari) {
        unitId = unit.unitId();
        tingkat = unit.tingkat();
        jumlah = unit.jumlah();
        pelanggaran = unit.pelanggaran();
        dihitungPada = hari;
    }

    void timbang(PertimbanganIsian isian, JalanPasal15 pilihan) {
        jalan = pilihan;
        efektivitas = isian.efektivitas();
        efisiensi = isian.efisiensi();
        kewajaran = isian.kewajaran();
        kepatutan = isian.kepatutan();
    }

    void ditolakCamat() {
        Set<JalanPasal15> semua = EnumSet.of(jalan);
        semua.addAll(jalanDitolak());
        ditolakCamat = semua.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    void dimulai(String kasusLainId) {
        kasusDimulai = kasusLainId;
    }

    void ditinjau(LocalDate tinjau) {
        tinjauKembali = tinjau;
    }

    public String kasusId() {
        return kasusId;
    }

    public String unitId() {
        return unitId;
    }

    /** RT or RW. */
    public String tingkat() {
        return tingkat;
    }

    /** Its number of KK or of RT when it was last weighed; before, when the case began. */
    public int jumlah() {
        return jumlah;
    }

    /** {@code KURANG} or {@code LEBIH}, by that number: what counts is asked anew of {@link BatasService}. */
    public String pelanggaran() {
        return pelanggaran;
    }

    /** The day of that number. */
    public LocalDate dihitungPada() {
        return dihitungPada;
    }

    /** The course that was chosen last; {@code null} before. */
    public JalanPasal15 jalan() {
        return jalan;
    }

    public String efektivitas() {
        return efektivitas;
    }

    public String efisiensi() {
        return efisiensi;
    }

    public String kewajaran() {
        return kewajaran;
    }

    public String kepatutan() {
        return kepatutan;
    }

    /** The courses that the Camat has refused. */
    public Set<JalanPasal15> jalanDitolak() {
        Set<JalanPasal15> ditolak = EnumSet.noneOf(JalanPasal15.class);
        Arrays.stream(ditolakCamat.split(",")).filter(nama -> !nama.isEmpty()).map(JalanPasal15::valueOf).forEach(ditolak::add);
        return ditolak;
    }

    /** The case of the chosen course; {@code null} before it begins. */
    public String kasusDimulai() {
        return kasusDimulai;
    }

    /** The day on which the unit is looked at again; {@code null} unless nothing was done. */
    public LocalDate tinjauKembali() {
        return tinjauKembali;
    }
}

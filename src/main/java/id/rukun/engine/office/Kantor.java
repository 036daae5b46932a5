package id.rukun.engine.office;

import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.pos.PeranPos;
import id.rukun.jabatan.pos.PosUnit;
import id.rukun.jabatan.pos.PosUnitService;
import id.rukun.penduduk.Penduduk;
import id.rukun.penduduk.PendudukService;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.Unit;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Names the group of an office; the models' {@code ${kantor.grup('lurah', unitId)}}. Where a task is a person's, whatever
 * post he holds, the group is his alone: {@code ${kantor.orang(terpilih, unitId)}}.
 */
@Component
public class Kantor {

    private static final int PANJANG_ID = 36;

    private static final List<Jabatan> KEPALA = List.of(Jabatan.WALI_KOTA, Jabatan.SEKDA, Jabatan.ASISTEN, Jabatan.KEPALA_UNIT,
            Jabatan.CAMAT, Jabatan.LURAH);

    /** What a person is called where nobody is to be named. */
    private static final String PERORANGAN = "Yang bersangkutan";

    private final WilayahService wilayah;
    private final PendudukService penduduk;
    private final PosUnitService pos;
    private final JabatanService jabatan;

    public Kantor(WilayahService wilayah, PendudukService penduduk, PosUnitService pos, JabatanService jabatan) {
        this.wilayah = wilayah;
        this.penduduk = penduduk;
        this.pos = pos;
        this.jabatan = jabatan;
    }

    /**
     * The group of the office that holds {@code peran} over a unit: the Lurah of an RT is the Lurah of its Kelurahan, the Sekda
     * of a Dinas that of its government.
     *
     * @throws IllegalArgumentException if no unit on the way up carries that post
     */
    public String grup(String peran, String unitId) {
        Optional<PosUnit> satu = PeranPos.posId(peran).flatMap(pos::cari);
        if (satu.isPresent()) {
            return pos(satu.get());
        }
        for (var jenis : Jabatan.dariPeran(peran).kedudukan()) {
            var kantor = wilayah.tempat(unitId, jenis).map(Unit::id);
            if (kantor.isPresent()) {
                return idGrup(peran, kantor.get());
            }
        }
        throw new IllegalArgumentException("Tidak ada kantor " + peran + " untuk unit " + unitId);
    }

    /**
     * The group of the office that heads a unit: the Lurah of a Kelurahan, the Asisten of his office, the Kepala of a Dinas.
     *
     * @throws IllegalArgumentException if a unit of this kind has no head
     */
    public String kepala(String unitId) {
        JenisUnit jenis = wilayah.unit(unitId).jenis();
        return KEPALA.stream().filter(jabatan -> jabatan.kedudukan().get(0) == jenis).findFirst()
                .map(jabatan -> idGrup(jabatan.peran(), unitId))
                .orElseThrow(() -> new IllegalArgumentException("Unit " + unitId + " tidak mempunyai kepala."));
    }

    /**
     * The group of one resident for the cases of a Kelurahan, or of what lies above it. Who does his task where he has no
     * account is the unit's to say.
     *
     * @throws IllegalArgumentException if there is no such resident
     */
    public String orang(String pendudukId, String unitId) {
        if (penduduk.cari(pendudukId).isEmpty()) {
            throw new IllegalArgumentException("Penduduk " + pendudukId + " tidak dikenal.");
        }
        return idGrup(GrupOrang.peran(pendudukId),
                wilayah.leluhur(unitId, JenisUnit.KELURAHAN).map(Unit::id).orElse(unitId));
    }

    /** The group of a post below the head of a unit, an office of its own. */
    public static String pos(PosUnit pos) {
        return idGrup(PeranPos.dari(pos.id()), pos.unitId());
    }

    /** The post below a head whose group it is; empty for any other. */
    public Optional<PosUnit> pos(String grup) {
        return PeranPos.posId(peranGrup(grup)).flatMap(pos::cari);
    }

    /**
     * The nearest post above one below a head that another person holds, as an office; empty where that is the head, and for another
     * office.
     *
     * @param kecuali persons who are not asked either ({@link PemegangJabatan#orang})
     */
    public Optional<String> atasanPos(String grup, Set<String> kecuali, LocalDate hari) {
        Set<String> lain = Stream.concat(kecuali.stream(), pejabat(grup, hari).map(PemegangJabatan::orang).stream()).collect(Collectors.toSet());
        return pos(grup).flatMap(satu -> pos.atasan(satu, lain, hari)).map(Kantor::pos);
    }

    /** Whether somebody holds an office on a day, or acts in it, also one who is absent for a time. */
    public boolean dijabat(String grup, LocalDate hari) {
        return pejabat(grup, hari).isPresent() || PeranPos.posId(peranGrup(grup)).isEmpty()
                && jabatan.dijabat(Jabatan.dariPeran(peranGrup(grup)), unitGrup(grup), hari);
    }

    /** Who exercises an office on a day: its holder, or who acts in it. */
    public Optional<PemegangJabatan> pejabat(String grup, LocalDate hari) {
        if (PeranPos.posId(peranGrup(grup)).isPresent()) {
            return pos(grup).flatMap(satu -> pos.pemegang(satu, hari));
        }
        Jabatan peran = Jabatan.dariPeran(peranGrup(grup));
        return peran.pengurus() ? jabatan.pemegangKursi(unitGrup(grup), hari) : jabatan.pejabat(peran, unitGrup(grup), hari);
    }

    /** Whether a role, or the group made of it, is that of one person instead of an office. */
    public static boolean perorangan(String peranAtauGrup) {
        return GrupOrang.perorangan(peranAtauGrup);
    }

    /** Whether a group is that of a board of an RT or RW, or of one person. */
    public static boolean warga(String grup) {
        return jabatan(peranGrup(grup)).map(Jabatan::pengurus).orElse(true);
    }

    /** The post of a role; empty for what is one person's. */
    public static Optional<Jabatan> jabatan(String peran) {
        return perorangan(peran) ? Optional.empty() : Optional.of(Jabatan.dariPeran(peran));
    }

    /** The role as models name it, who know no single posts below a head and no persons. */
    public static String peranModel(String peran) {
        return jabatan(peran).map(Jabatan::peran).orElse(peran);
    }

    /** Name of a resident. */
    public String namaWarga(String pendudukId) {
        return penduduk.cari(pendudukId).map(Penduduk::nama).orElse(PERORANGAN);
    }

    /** Day of a person's death; empty for the living. */
    Optional<LocalDate> meninggal(String orang) {
        return penduduk.cari(orang).map(Penduduk::tanggalMeninggal);
    }

    /**
     * The office as people call it: "Lurah Gambir", "Petugas Kelurahan Gambir", "Ketua RW 01"; of a person only that it is
     * one, since notices and entries stay and names of residents do not.
     */
    public String nama(String grup) {
        return perorangan(grup) ? PERORANGAN : nama(grup, wilayah.nama(unitGrup(grup)));
    }

    /** The same where the name of its unit is known. */
    public String nama(String grup, String unit) {
        return perorangan(grup) ? PERORANGAN : pos(grup).map(satu -> satu.nama() + " " + unit)
                .orElseGet(() -> nama(Jabatan.dariPeran(peranGrup(grup)), unit));
    }

    /** Names of many offices, by their groups. */
    public Map<String, String> nama(Collection<String> semua) {
        Map<String, String> unit = wilayah.nama(semua.stream().map(Kantor::unitGrup).distinct().toList());
        Map<String, String> satuan = pos.semua(semua.stream().flatMap(grup -> PeranPos.posId(peranGrup(grup)).stream()).distinct().toList())
                .stream().collect(Collectors.toMap(Kantor::pos, PosUnit::nama));
        return semua.stream().distinct().collect(Collectors.toMap(grup -> grup, grup -> satuan.containsKey(grup)
                ? satuan.get(grup) + " " + unit.get(unitGrup(grup)) : nama(grup, unit.get(unitGrup(grup)))));
    }

    public static String nama(Jabatan peran, String unit) {
        return peran.sebutan(unit);
    }

    public static String idGrup(String peran, String unitId) {
        return perorangan(peran) ? GrupOrang.idGrup(peran, unitId) : peran + "-" + unitId;
    }

    /** The unit of an office's group. */
    public static String unitGrup(String grup) {
        return perorangan(grup) ? GrupOrang.unitGrup(grup) : grup.substring(grup.length() - PANJANG_ID);
    }

    /** The role of an office's group. */
    public static String peranGrup(String grup) {
        return perorangan(grup) ? GrupOrang.peranGrup(grup) : grup.substring(0, grup.length() - PANJANG_ID - 1);
    }
}

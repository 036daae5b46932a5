package id.rukun.prosedur.koordinasi.laporan;

import id.rukun.engine.office.JenjangKantor;
import id.rukun.engine.office.Kantor;
import id.rukun.hukum.kebijakan.laporan.LaporanSetda;
import id.rukun.hukum.koordinasi.JenisUnitKerja;
import id.rukun.hukum.koordinasi.laporan.JenisLaporan;
import id.rukun.hukum.perwalibukittinggi.umum.PihakKoordinasi;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.pos.PeranPos;
import id.rukun.jabatan.pos.PosUnit;
import id.rukun.jabatan.pos.PosUnitService;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.KotaKoordinasi;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.Unit;
import id.rukun.wilayah.WilayahService;
import id.rukun.wilayah.kerja.UnitKerja;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which offices of a city make which reports, and which of them owe one in every period. */
@Component
public class PelaporLaporan {

    /** Parts of the Sekretariat Daerah, which are no Perangkat Daerah of their own (Pasal 15 ayat (1) Perwali Banjar 6/2023). */
    private static final Set<JenisUnitKerja> BAGIAN_SETDA = EnumSet.of(JenisUnitKerja.ASISTEN, JenisUnitKerja.BAGIAN);

    private final DirektoriUnit direktori;
    private final PosUnitService pos;
    private final WilayahService wilayah;
    private final Kantor kantor;
    private final JenjangKantor jenjang;

    PelaporLaporan(DirektoriUnit direktori, PosUnitService pos, WilayahService wilayah, Kantor kantor, JenjangKantor jenjang) {
        this.direktori = direktori;
        this.pos = pos;
        this.wilayah = wilayah;
        this.kantor = kantor;
        this.jenjang = jenjang;
    }

    /** Groups of the offices of its city that owe a report in every period: heads of units, and in Banjar every post below them. */
    public List<String> wajib(JenisLaporan jenis, LocalDate hari) {
        Stream<String> kepala = direktori.semua(jenis.pemerintah()).stream().filter(unit -> wajib(jenis, unit))
                .map(unit -> kantor(jenis, unit.unitId()));
        return Stream.concat(kepala, bawahan(jenis, hari).stream().map(Kantor::pos)).toList();
    }

    private List<PosUnit> bawahan(JenisLaporan jenis, LocalDate hari) {
        return jenis != JenisLaporan.BERKALA_ATASAN ? List.of()
                : pos.pos(direktori.semua(jenis.pemerintah()).stream().map(UnitKerja::unitId).toList(), hari);
    }

    private boolean wajib(JenisLaporan jenis, UnitKerja unit) {
        return switch (jenis) {
            case KOORDINASI -> PihakKoordinasi.terikat(unit.jenis()) && LaporanSetda.wajib(setda(unit));
            case EVALUASI_WAKIL -> unit.jenis() == JenisUnitKerja.KEPALA_DAERAH;
            case BERKALA_ATASAN -> unit.jenis() == JenisUnitKerja.KELURAHAN || BAGIAN_SETDA.contains(unit.jenis());
            case PERTANGGUNGJAWABAN -> perangkatDaerah(unit.jenis());
            case PEMANTAUAN -> unit.jenis() == JenisUnitKerja.SETDA;
        };
    }

    /** Whether a unit of this kind is a Perangkat Daerah of its own in Banjar (Pasal 15 ayat (1)). */
    public static boolean perangkatDaerah(JenisUnitKerja jenis) {
        return jenis.perangkatDaerah() && !BAGIAN_SETDA.contains(jenis);
    }

    /** Whether a unit makes the report of the Sekretariat Daerah, or its own. */
    LaporanSetda.Fakta setda(UnitKerja unit) {
        return new LaporanSetda.Fakta(direktori.nama(unit.unitId()), unit.jenis().dalamSetda(), unit.kodeRouting());
    }

    /** The reports that the regulation of its city knows of an office: of the head of a unit of this kind, or of a post below him. */
    public List<JenisLaporan> dikenal(String tenant, String kantor) {
        if (Kantor.jabatan(Kantor.peranGrup(kantor)).filter(satu -> satu == Jabatan.PEJABAT_UNIT).isPresent()) {
            return KotaKoordinasi.dari(tenant) == KotaKoordinasi.BANJAR && PeranPos.posId(Kantor.peranGrup(kantor)).isPresent()
                    ? List.of(JenisLaporan.BERKALA_ATASAN) : List.of();
        }
        JenisUnitKerja unit = direktori.jenis(Kantor.unitGrup(kantor));
        return KotaKoordinasi.dari(tenant) == KotaKoordinasi.BUKITTINGGI ? bukittinggi(unit) : banjar(unit);
    }

    private static List<JenisLaporan> bukittinggi(JenisUnitKerja unit) {
        return switch (unit) {
            case KEPALA_DAERAH -> List.of(JenisLaporan.EVALUASI_WAKIL);
            case SETDA, ASISTEN -> List.of();
            default -> List.of(JenisLaporan.KOORDINASI);
        };
    }

    private static List<JenisLaporan> banjar(JenisUnitKerja unit) {
        return switch (unit) {
            case KEPALA_DAERAH -> List.of();
            case ASISTEN, BAGIAN -> List.of(JenisLaporan.BERKALA_ATASAN);
            case SETDA -> List.of(JenisLaporan.PERTANGGUNGJAWABAN, JenisLaporan.PEMANTAUAN);
            case KELURAHAN -> List.of(JenisLaporan.BERKALA_ATASAN, JenisLaporan.PERTANGGUNGJAWABAN);
            default -> List.of(JenisLaporan.PERTANGGUNGJAWABAN);
        };
    }

    /** Group of the office that makes the report of a unit. */
    public String kantor(JenisLaporan jenis, String unitId) {
        return jenis == JenisLaporan.EVALUASI_WAKIL ? Kantor.idGrup(Jabatan.WAKIL_WALI_KOTA.peran(), unitId) : kantor.kepala(unitId);
    }

    /** Whether somebody holds an office on a day, or acts in it. */
    public boolean terisi(String grup, LocalDate hari) {
        return kantor.dijabat(grup, hari);
    }

    /** Those of some offices that somebody holds on a day, or acts in. */
    public List<String> terisi(Collection<String> semua, LocalDate hari) {
        Set<String> pos = posTerisi(semua, hari);
        return semua.stream().filter(grup -> PeranPos.posId(Kantor.peranGrup(grup)).map(pos::contains).orElseGet(() -> terisi(grup, hari)))
                .toList();
    }

    private Set<String> posTerisi(Collection<String> semua, LocalDate hari) {
        Set<String> unit = semua.stream().filter(grup -> PeranPos.posId(Kantor.peranGrup(grup)).isPresent()).map(Kantor::unitGrup)
                .collect(Collectors.toSet());
        return unit.isEmpty() ? Set.of() : pos.terisi(unit, hari);
    }

    /**
     * To whom an official below a head reports, his direct superior (Pasal 21 ayat (1)): a Lurah to his Camat (Pasal 15 ayat (10)), the head
     * of a Bagian or an Asisten to the Sekretaris Daerah, another to the nearest above him, past posts that are vacant or his own; where he
     * heads the unit too, to the office above.
     *
     * @param kecuali persons who have entered the report for him: nobody receives what he has entered himself
     */
    Optional<String> atasan(String grup, Set<String> kecuali, LocalDate hari) {
        String unitId = Kantor.unitGrup(grup);
        if (PeranPos.posId(Kantor.peranGrup(grup)).isPresent()) {
            return kantor.atasanPos(grup, kecuali, hari).or(() -> Optional.of(kepala(grup, kecuali, hari)));
        }
        return BAGIAN_SETDA.contains(direktori.jenis(unitId)) ? wilayah.tempat(unitId, JenisUnit.SETDA).map(Unit::id).map(kantor::kepala)
                : wilayah.leluhur(unitId, JenisUnit.KECAMATAN).map(Unit::id).map(kantor::kepala);
    }

    private String kepala(String grup, Set<String> kecuali, LocalDate hari) {
        String kepala = kantor.kepala(Kantor.unitGrup(grup));
        String siapa = orang(kepala, hari);
        return siapa != null && (kecuali.contains(siapa) || siapa.equals(orang(grup, hari))) ? jenjang.atasan(kepala) : kepala;
    }

    /**
     * Group of an office through whose hands a report has gone; {@code null} where there is none. A post that was undone meanwhile keeps
     * its group: whoever the unit puts in its place does its work.
     */
    public String kantor(LaporanStasiun stasiun) {
        return stasiun.posId() != null ? Kantor.idGrup(PeranPos.dari(stasiun.posId()), stasiun.unitId())
                : stasiun.unitId() == null ? null : kantor.kepala(stasiun.unitId());
    }

    /** Whether two offices are one, or the same person's on a day. */
    public boolean sama(String satu, String lain, LocalDate hari) {
        return satu.equals(lain) || orang(satu, hari) != null && orang(satu, hari).equals(orang(lain, hari));
    }

    private String orang(String grup, LocalDate hari) {
        return kantor.pejabat(grup, hari).map(PemegangJabatan::orang).orElse(null);
    }
}

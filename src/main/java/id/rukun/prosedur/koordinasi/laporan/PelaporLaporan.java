package id.rukun.prosedur.koordinasi.laporan;

import id.rukun.engine.office.Kantor;
import id.rukun.hukum.kebijakan.laporan.LaporanSetda;
import id.rukun.hukum.koordinasi.JenisUnitKerja;
import id.rukun.hukum.koordinasi.laporan.JenisLaporan;
import id.rukun.hukum.perwalibukittinggi.umum.PihakKoordinasi;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.KotaKoordinasi;
import id.rukun.wilayah.kerja.UnitKerja;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which offices of a city make which reports, and which of them owe one in every period. */
@Component
public class PelaporLaporan {

    /** Parts of the Sekretariat Daerah, which are no Perangkat Daerah of their own (Pasal 15 ayat (1) Perwali Banjar 6/2023). */
    private static final Set<JenisUnitKerja> BAGIAN_SETDA = EnumSet.of(JenisUnitKerja.ASISTEN, JenisUnitKerja.BAGIAN);

    private final DirektoriUnit direktori;
    private final JabatanService jabatan;
    private final Kantor kantor;

    PelaporLaporan(DirektoriUnit direktori, JabatanService jabatan, Kantor kantor) {
        this.direktori = direktori;
        this.jabatan = jabatan;
        this.kantor = kantor;
    }

    /** Ids of the units of its city that owe a report in every period. */
    public List<String> wajib(JenisLaporan jenis) {
        return direktori.semua(jenis.pemerintah()).stream().filter(unit -> wajib(jenis, unit)).map(UnitKerja::unitId).toList();
    }

    private boolean wajib(JenisLaporan jenis, UnitKerja unit) {
        return switch (jenis) {
            case KOORDINASI -> PihakKoordinasi.terikat(unit.jenis()) && LaporanSetda.wajib(setda(unit));
            case EVALUASI_WAKIL -> unit.jenis() == JenisUnitKerja.KEPALA_DAERAH;
            case BERKALA_ATASAN -> unit.jenis() == JenisUnitKerja.KELURAHAN;
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

    /** The reports that the regulation of its city knows of a unit of this kind. */
    public List<JenisLaporan> dikenal(String tenant, String unitId) {
        JenisUnitKerja unit = direktori.jenis(unitId);
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
            case KEPALA_DAERAH, ASISTEN, BAGIAN -> List.of();
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
        return jabatan.pejabat(Jabatan.dariPeran(Kantor.peranGrup(grup)), Kantor.unitGrup(grup), hari).isPresent();
    }

    /** Whether two offices are one, or the same person's on a day. */
    public boolean sama(String satu, String lain, LocalDate hari) {
        return satu.equals(lain) || orang(satu, hari) != null && orang(satu, hari).equals(orang(lain, hari));
    }

    private String orang(String grup, LocalDate hari) {
        return jabatan.pejabat(Jabatan.dariPeran(Kantor.peranGrup(grup)), Kantor.unitGrup(grup), hari).map(siapa -> siapa.orang())
                .orElse(null);
    }
}

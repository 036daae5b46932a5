package id.rukun.prosedur.koordinasi.laporan;

import id.rukun.engine.office.Kantor;
import id.rukun.hukum.KutipanAturan;
import id.rukun.hukum.ParameterHukum;
import id.rukun.hukum.kebijakan.laporan.JenisLaporanPelapor;
import id.rukun.hukum.kebijakan.laporan.LaporanSetda;
import id.rukun.hukum.koordinasi.JenisUnitKerja;
import id.rukun.hukum.koordinasi.laporan.JenisLaporan;
import id.rukun.hukum.koordinasi.laporan.StasiunRantai;
import id.rukun.hukum.perwalibanjar.laporan.KepalaPerangkatDaerah;
import id.rukun.hukum.perwalibanjar.laporan.LaporanKepadaAtasan;
import id.rukun.hukum.perwalibanjar.laporan.LaporanTepatWaktu;
import id.rukun.hukum.perwalibanjar.laporan.PeriodeDitetapkan;
import id.rukun.hukum.perwalibanjar.laporan.PetunjukDiakui;
import id.rukun.hukum.perwalibanjar.laporan.SalinanUntukCamat;
import id.rukun.hukum.perwalibukittinggi.laporan.LaporanBerkalaTepatWaktu;
import id.rukun.hukum.perwalibukittinggi.umum.UnitKerjaFakta;
import id.rukun.jabatan.Jabatan;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.Unit;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The facts that the rules of reports upward ask about. */
@Service
@Transactional(readOnly = true)
public class SyaratLaporan {

    private static final String TENGGANG = KutipanAturan.parameter(LaporanBerkalaTepatWaktu.class);
    private static final Set<JenisUnitKerja> BLUD_BUMD = EnumSet.of(JenisUnitKerja.BLUD, JenisUnitKerja.BUMD);

    private final PelaporLaporan pelapor;
    private final DirektoriUnit direktori;
    private final ParameterHukum parameter;
    private final WilayahService wilayah;
    private final Kantor kantor;
    private final JamRukun jam;

    SyaratLaporan(PelaporLaporan pelapor, DirektoriUnit direktori, ParameterHukum parameter, WilayahService wilayah, Kantor kantor,
            JamRukun jam) {
        this.pelapor = pelapor;
        this.direktori = direktori;
        this.parameter = parameter;
        this.wilayah = wilayah;
        this.kantor = kantor;
        this.jam = jam;
    }

    /** The time from one report of a kind to the next; empty while none is set on the day. */
    public Optional<Period> masa(JenisLaporan jenis, LocalDate edisi) {
        return parameter.cari(jenis.siklus(), edisi).map(satu -> parameter.pada(edisi).masa(satu.id()));
    }

    /**
     * The last timely day of a report that is owed; {@code null} where the city sets none.
     *
     * @param akhir last day of its period
     */
    public LocalDate jatuhTempo(JenisLaporan jenis, LocalDate akhir, LocalDate edisi) {
        if (!jenis.berjatuhTempo()) {
            return null;
        }
        return jenis == JenisLaporan.KOORDINASI ? Kalender.batasTenggat(akhir, parameter.pada(edisi).masa(TENGGANG)) : akhir;
    }

    /** Whether a kind is one of the office's; {@code jenis} as it was sent. */
    public JenisLaporanPelapor.Fakta jenis(String jenis, Optional<JenisLaporan> dikenal, String tenant, String grup) {
        List<JenisLaporan> semua = pelapor.dikenal(tenant, grup);
        boolean sesuai = dikenal.filter(satu -> satu.pemerintah().equals(tenant) && (diaturSendiri(satu) || semua.contains(satu))).isPresent();
        return new JenisLaporanPelapor.Fakta(dikenal.map(JenisLaporan::sebutan).orElse(jenis), kantor.nama(grup), sesuai,
                semua.stream().map(JenisLaporan::sebutan).toList());
    }

    /** Of these the regulation says itself who makes them. */
    private static boolean diaturSendiri(JenisLaporan jenis) {
        return jenis == JenisLaporan.EVALUASI_WAKIL || jenis == JenisLaporan.PEMANTAUAN || jenis == JenisLaporan.PERTANGGUNGJAWABAN;
    }

    /** Whether another kind than the case's was filled in. */
    public JenisLaporanPelapor.Fakta jenis(LaporanKoordinasi yang, String jenis) {
        return new JenisLaporanPelapor.Fakta(Arrays.stream(JenisLaporan.values()).filter(satu -> satu.name().equals(jenis)).findFirst()
                .map(JenisLaporan::sebutan).orElse(jenis), kantor.nama(yang.kantorPelapor()), yang.jenis().name().equals(jenis),
                List.of(yang.jenis().sebutan()));
    }

    /** Who accounts, and of which kind his unit is. */
    public KepalaPerangkatDaerah.Fakta kepala(String unitId, String grup) {
        JenisUnitKerja jenis = direktori.jenis(unitId);
        return new KepalaPerangkatDaerah.Fakta(kantor.nama(grup), direktori.nama(unitId),
                PelaporLaporan.perangkatDaerah(jenis) ? jenis.name() : null, grup.equals(kantor.kepala(unitId)), BLUD_BUMD.contains(jenis));
    }

    /** What a unit is: whether Pasal 16 binds it. */
    public UnitKerjaFakta unit(String unitId) {
        return new UnitKerjaFakta(direktori.nama(unitId), direktori.jenis(unitId));
    }

    /** Whether a unit makes the report of the Sekretariat Daerah, or its own. */
    public LaporanSetda.Fakta setda(String unitId) {
        return pelapor.setda(direktori.unit(unitId));
    }

    /** A line of reporting and its period. */
    public PeriodeDitetapkan.Fakta periode(JenisLaporan jenis, String grup, LocalDate edisi) {
        return new PeriodeDitetapkan.Fakta(kantor.nama(grup), penerima(jenis, grup),
                masa(jenis, edisi).map(masa -> (int) masa.toTotalMonths()).orElse(null));
    }

    /** To whom a report is addressed, and who the direct superior is. */
    public LaporanKepadaAtasan.Fakta atasan(JenisLaporan jenis, String grup) {
        String atasan = penerima(jenis, grup);
        return new LaporanKepadaAtasan.Fakta(kantor.nama(grup), atasan, atasan);
    }

    private String penerima(JenisLaporan jenis, String grup) {
        return stasiun(jenis.akhir(), grup).map(kantor::nama).orElse(null);
    }

    /**
     * Group of an office on the way upward today; empty for an Asisten, whom a table names, and where there is none.
     *
     * @param grup group of the office that reports
     */
    public Optional<String> stasiun(StasiunRantai stasiun, String grup) {
        return stasiun(stasiun, grup, Set.of());
    }

    /**
     * The same.
     *
     * @param kecuali persons who have entered the report and do not receive it
     */
    public Optional<String> stasiun(StasiunRantai stasiun, String grup, Set<String> kecuali) {
        String unitId = Kantor.unitGrup(grup);
        return switch (stasiun) {
            case ASISTEN -> Optional.empty();
            case SEKDA -> wilayah.tempat(unitId, JenisUnit.SETDA).map(Unit::id).map(kantor::kepala);
            case ATASAN -> pelapor.atasan(grup, kecuali, jam.hariIni());
            case WALI_KOTA -> Optional.of(kantor.kepala(wilayah.pemerintah(unitId).id()));
        };
    }

    /** Whether a report on coordination comes in time, or has not come yet. */
    public LaporanBerkalaTepatWaktu.Fakta tepatWaktu(LaporanKoordinasi yang, LocalDate hari) {
        return new LaporanBerkalaTepatWaktu.Fakta(direktori.nama(yang.unitId()), yang.wajib(), yang.periode().akhir(), yang.disampaikanPada(),
                hari);
    }

    /** The same of a report in Banjar that is due on a day. */
    public LaporanTepatWaktu.Fakta padaWaktunya(LaporanKoordinasi yang, LocalDate hari) {
        return new LaporanTepatWaktu.Fakta(kantor.nama(yang.kantorPelapor()), yang.jatuhTempo(), yang.disampaikanPada(), hari);
    }

    /** Whether an instruction is acknowledged in time, or has not been yet. */
    public PetunjukDiakui.Fakta petunjuk(LaporanKoordinasi yang, LocalDate hari) {
        return new PetunjukDiakui.Fakta(kantor.nama(yang.kantorPelapor()), yang.petunjukPada(), yang.diakuiPada(), hari);
    }

    /** Whether its Camat gets a copy. */
    public SalinanUntukCamat.Fakta salinan(LaporanKoordinasi yang) {
        return new SalinanUntukCamat.Fakta(direktori.nama(yang.unitId()), direktori.jenis(yang.unitId()) == JenisUnitKerja.KELURAHAN,
                camat(yang).map(kantor::nama).orElse(null));
    }

    /** Group of the Camat of a Kelurahan; empty for another unit. */
    public Optional<String> camat(LaporanKoordinasi yang) {
        return direktori.jenis(yang.unitId()) != JenisUnitKerja.KELURAHAN ? Optional.empty()
                : Optional.of(kantor.grup(Jabatan.CAMAT.peran(), yang.unitId()));
    }
}

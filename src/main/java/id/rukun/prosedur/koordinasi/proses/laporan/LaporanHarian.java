package id.rukun.prosedur.koordinasi.proses.laporan;

import id.rukun.berkas.KasusService;
import id.rukun.engine.Variabel;
import id.rukun.engine.link.KasusJatuhTempo;
import id.rukun.engine.link.PembukaanKasus;
import id.rukun.engine.office.Kantor;
import id.rukun.hukum.ParameterHukum;
import id.rukun.hukum.koordinasi.laporan.JenisLaporan;
import id.rukun.prosedur.koordinasi.KotaKoordinasi;
import id.rukun.prosedur.koordinasi.laporan.LaporanKoordinasi;
import id.rukun.prosedur.koordinasi.laporan.LaporanService;
import id.rukun.prosedur.koordinasi.laporan.PelaporLaporan;
import id.rukun.prosedur.koordinasi.laporan.PeriodeLaporan;
import id.rukun.prosedur.koordinasi.laporan.StatusLaporan;
import id.rukun.prosedur.koordinasi.laporan.SyaratLaporan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Each day: the reports of a period that are not opened yet, one for each office that owes one and is held (BKT-T-09, BKT-T-12; BJR-T-08,
 * BJR-T-12), and the reminders before the period ends (BKT-T-10, BJR-T-08). What a day has missed the next one opens.
 */
@Component
class LaporanHarian implements KasusJatuhTempo {

    private static final Logger LOG = LoggerFactory.getLogger(LaporanHarian.class);
    private static final List<String> PENGINGAT_BUKITTINGGI = List.of("BKT-P-27", "BKT-P-31");
    private static final List<String> PENGINGAT_BANJAR = List.of(KotaKoordinasi.PENGINGAT_BANJAR);

    private final LaporanService laporan;
    private final PelaporLaporan pelapor;
    private final SyaratLaporan syarat;
    private final KabarLaporan kabar;
    private final KasusService kasus;
    private final ParameterHukum parameter;

    LaporanHarian(LaporanService laporan, PelaporLaporan pelapor, SyaratLaporan syarat, KabarLaporan kabar, KasusService kasus,
            ParameterHukum parameter) {
        this.laporan = laporan;
        this.pelapor = pelapor;
        this.syarat = syarat;
        this.kabar = kabar;
        this.kasus = kasus;
        this.parameter = parameter;
    }

    @Override
    public List<Runnable> segarkan(LocalDate hari) {
        Stream<Runnable> ingat = laporan.disusun(hari).stream().flatMap(satu -> pengingat(satu, hari).stream());
        Stream<Runnable> kosong = Arrays.stream(JenisLaporan.values()).flatMap(jenis -> masa(jenis, hari).stream()
                .map(periode -> () -> kosong(jenis, periode, hari)));
        return Stream.concat(ingat, kosong).toList();
    }

    /** The latest reminder that has come to its day and was not given; the ones before it are past. */
    private Optional<Runnable> pengingat(LaporanKoordinasi yang, LocalDate hari) {
        List<String> semua = yang.jenis() == JenisLaporan.KOORDINASI ? PENGINGAT_BUKITTINGGI : PENGINGAT_BANJAR;
        List<String> tiba = semua.stream().filter(id -> !Kalender.batasMundur(yang.periode().akhir(), parameter.pada(hari).masa(id))
                .isAfter(hari)).toList();
        return tiba.size() <= yang.diingatkan() ? Optional.empty()
                : Optional.of(() -> ingatkan(yang.kasusId(), tiba.size(), tiba.get(tiba.size() - 1)));
    }

    private void ingatkan(String kasusId, int kali, String id) {
        LaporanKoordinasi yang = laporan.ambil(kasusId);
        if (yang.status() == StatusLaporan.DRAF) {
            laporan.ingatkan(kasusId, kali);
            kabar.diingatkan(kasus.kasus(kasusId), yang, id);
        }
    }

    private void kosong(JenisLaporan jenis, PeriodeLaporan periode, LocalDate hari) {
        List<String> belum = belum(jenis, periode, hari);
        Set<String> terisi = Set.copyOf(pelapor.terisi(belum, hari));
        belum.stream().filter(grup -> !terisi.contains(grup)).forEach(grup -> kabar.kosong(jenis, grup, periode));
    }

    @Override
    public List<PembukaanKasus> pada(LocalDate hari) {
        List<PembukaanKasus> semua = new ArrayList<>();
        for (JenisLaporan jenis : JenisLaporan.values()) {
            masa(jenis, hari).ifPresentOrElse(periode -> pelapor.terisi(belum(jenis, periode, hari), hari).stream()
                    .map(grup -> pembukaan(jenis, grup, periode)).forEach(semua::add),
                    () -> LOG.info("{} has no value: no report {} is opened", jenis.siklus(), jenis));
        }
        return semua;
    }

    /** What is to be reported about now: the period that runs, or the one that is over where a report looks back. */
    private Optional<PeriodeLaporan> masa(JenisLaporan jenis, LocalDate hari) {
        return syarat.masa(jenis, hari).map(masa -> jenis.berjatuhTempo() ? PeriodeLaporan.pada(hari, masa)
                : PeriodeLaporan.pada(hari, masa).sebelumnya(masa));
    }

    private List<String> belum(JenisLaporan jenis, PeriodeLaporan periode, LocalDate hari) {
        return laporan.tanpaLaporan(jenis, pelapor.wajib(jenis, hari), periode.akhir());
    }

    private PembukaanKasus pembukaan(JenisLaporan jenis, String grup, PeriodeLaporan periode) {
        String masa = Kalender.tulis(periode.mulai()) + " sampai " + Kalender.tulis(periode.akhir());
        return PembukaanKasus.sekaliSaja(LaporanProcess.KUNCI, Kantor.unitGrup(grup),
                        String.join("/", jenis.name(), LaporanKoordinasi.pelapor(grup), periode.akhir().toString()),
                        jenis.sebutan() + " masa " + masa + " (masanya kebijakan Rukun; parameter " + jenis.siklus() + ").")
                .dengan(LaporanProcess.JENIS, jenis.name()).dengan(LaporanProcess.MULAI, periode.mulai().toString())
                .dengan(LaporanProcess.AKHIR, periode.akhir().toString())
                .dengan(Variabel.KANTOR_PEMOHON, grup);
    }
}

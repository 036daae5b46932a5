package id.rukun.prosedur.koordinasi.proses.laporan;

import id.rukun.berkas.KasusService;
import id.rukun.engine.WaktuModel;
import id.rukun.engine.reminder.JatuhTempo;
import id.rukun.hukum.KutipanAturan;
import id.rukun.hukum.ParameterHukum;
import id.rukun.hukum.perwalibanjar.laporan.PetunjukDiakui;
import id.rukun.hukum.perwalibukittinggi.laporan.WaktuLaporan;
import id.rukun.prosedur.koordinasi.KotaKoordinasi;
import id.rukun.prosedur.koordinasi.laporan.LaporanKoordinasi;
import id.rukun.prosedur.koordinasi.laporan.LaporanService;
import id.rukun.prosedur.koordinasi.laporan.PeriodeLaporan;
import id.rukun.prosedur.koordinasi.laporan.SyaratLaporan;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.time.Period;
import java.util.Date;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The days of a report; the models' {@code ${koordinasiWaktuPelaporan…}}. */
@Component
public class WaktuPelaporan {

    private static final String PENGAKUAN = KutipanAturan.parameter(PetunjukDiakui.class);

    private final LaporanService laporan;
    private final SyaratLaporan syarat;
    private final JatuhTempo jatuhTempo;
    private final ParameterHukum parameter;
    private final KasusService kasus;
    private final JamRukun jam;

    WaktuPelaporan(LaporanService laporan, SyaratLaporan syarat, JatuhTempo jatuhTempo, ParameterHukum parameter, KasusService kasus,
            JamRukun jam) {
        this.laporan = laporan;
        this.syarat = syarat;
        this.jatuhTempo = jatuhTempo;
        this.parameter = parameter;
        this.kasus = kasus;
        this.jam = jam;
    }

    /** The last timely day of making the report, as its last second; where it has none or that is past, that of every task. */
    public Date batas(String kasusId) {
        return terakhir(kasusId).map(hari -> Date.from(Kalender.detikTerakhir(hari))).orElseGet(() -> jatuhTempo.batas(kasusId));
    }

    /** The day on which the same task is called to mind as every task is: that last day. Before it the reminders of the report come. */
    public Date pengingat(String kasusId) {
        return terakhir(kasusId).map(hari -> Date.from(Kalender.awalHari(hari))).orElseGet(() -> jatuhTempo.pengingat(kasusId));
    }

    private Optional<LocalDate> terakhir(String kasusId) {
        return Optional.ofNullable(laporan.ambil(kasusId).jatuhTempo()).filter(hari -> !hari.isBefore(jam.hariIni()));
    }

    /** BKT-T-11, BJR-T-08: when the last timely day is over; of a report that has none only after {@link #berakhir}, so never. */
    @WaktuModel
    public Date lewat(String kasusId) {
        LocalDate hari = Optional.ofNullable(laporan.ambil(kasusId).jatuhTempo()).orElseGet(() -> akhirMasaBerikut(kasusId).plusDays(1));
        return jatuhTempo.pewaktu(Kalender.akhirHari(hari));
    }

    /** BKT-T-17, BJR-T-19: when the next period is over; that of the report, or of today where it is mended or made later. */
    @WaktuModel
    public Date berakhir(String kasusId) {
        return jatuhTempo.pewaktu(Kalender.akhirHari(akhirMasaBerikut(kasusId)));
    }

    private LocalDate akhirMasaBerikut(String kasusId) {
        LaporanKoordinasi yang = laporan.ambil(kasusId);
        Period masa = syarat.masa(yang.jenis(), kasus.kasus(kasusId).edisi()).orElseThrow();
        LocalDate hari = jam.hariIni();
        LocalDate menurutMasa = PeriodeLaporan.pada(yang.periode().akhir(), masa).berikutnya(masa).akhir();
        boolean dariHariIni = menurutMasa.isBefore(hari)
                || yang.periode().akhir().isBefore(hari) && (yang.putaran() > 0 || yang.waktu() == WaktuLaporan.SETIAP_SAAT);
        return dariHariIni ? PeriodeLaporan.pada(hari, masa).berikutnya(masa).akhir() : menurutMasa;
    }

    /** When the period after the one of the instruction is over: it is waited for no longer, and the report is filed. */
    @WaktuModel
    public Date pengakuanBerakhir(String kasusId) {
        LaporanKoordinasi yang = laporan.ambil(kasusId);
        Period masa = syarat.masa(yang.jenis(), kasus.kasus(kasusId).edisi()).orElseThrow();
        return jatuhTempo.pewaktu(Kalender.akhirHari(PeriodeLaporan.pada(yang.petunjukPada(), masa).berikutnya(masa).akhir()));
    }

    /** BJR-T-15: when the time to acknowledge an instruction is over; in Bukittinggi, where none is set, that of every task. */
    @WaktuModel
    public Date pengakuan(String kasusId) {
        LaporanKoordinasi yang = laporan.ambil(kasusId);
        return KotaKoordinasi.dari(yang.tenant()) == KotaKoordinasi.BANJAR
                ? jatuhTempo.pewaktu(Kalender.akhirHari(Kalender.batasTenggat(yang.petunjukPada(),
                        parameter.pada(kasus.kasus(kasusId).edisi()).masa(PENGAKUAN))))
                : jatuhTempo.batas(kasusId);
    }
}

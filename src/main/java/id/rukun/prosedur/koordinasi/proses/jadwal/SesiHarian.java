package id.rukun.prosedur.koordinasi.proses.jadwal;

import id.rukun.berkas.KasusService;
import id.rukun.engine.link.KasusJatuhTempo;
import id.rukun.engine.link.PembukaanKasus;
import id.rukun.hukum.ParameterHukum;
import id.rukun.pemberitahuan.Pemicu;
import id.rukun.prosedur.koordinasi.Koordinasi;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.prosedur.koordinasi.KotaKoordinasi;
import id.rukun.prosedur.koordinasi.jadwal.JadwalKoordinasiService;
import id.rukun.prosedur.koordinasi.jadwal.SesiJatuhTempo;
import id.rukun.prosedur.koordinasi.proses.permintaan.KabarKoordinasi;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** BJR-T-01: each day the sessions of schedules that are due are opened, those that come are called to mind, and what is over is closed. */
@Component
class SesiHarian implements KasusJatuhTempo {

    /** Only its regulation knows coordination that recurs (Pasal 18 ayat (5) Perwali Banjar 6/2023). */
    private static final String PEMERINTAH = KotaKoordinasi.BANJAR.tenant();
    private static final String TIMER = "BJR-T-01";

    private final JadwalKoordinasiService jadwal;
    private final KoordinasiService koordinasi;
    private final KabarKoordinasi kabar;
    private final KasusService kasus;
    private final ParameterHukum parameter;
    private final JamRukun jam;

    SesiHarian(JadwalKoordinasiService jadwal, KoordinasiService koordinasi, KabarKoordinasi kabar, KasusService kasus,
            ParameterHukum parameter, JamRukun jam) {
        this.jadwal = jadwal;
        this.koordinasi = koordinasi;
        this.kabar = kabar;
        this.kasus = kasus;
        this.parameter = parameter;
        this.jam = jam;
    }

    @Override
    public List<Runnable> segarkan(LocalDate hari) {
        // All that is due of one schedule together: no session is opened while an earlier one could not be.
        Stream<Runnable> dibuka = jadwal.jatuhTempo(PEMERINTAH, hari).stream()
                .collect(Collectors.groupingBy(SesiJatuhTempo::koordinasiId, LinkedHashMap::new, Collectors.toList())).values().stream()
                .map(sesi -> () -> sesi.forEach(jadwal::buka));
        LocalDate nanti = hari.plus(parameter.pada(hari).masa(KotaKoordinasi.PENGINGAT_BANJAR));
        Stream<Runnable> diingatkan = jadwal.padaHari(PEMERINTAH, nanti).stream().map(satu -> () -> ingatkan(satu));
        Stream<Runnable> ditutup = Stream.of(() -> jadwal.tutupYangHabis(PEMERINTAH, hari));
        return Stream.of(dibuka, diingatkan, ditutup).flatMap(semua -> semua).toList();
    }

    private void ingatkan(SesiJatuhTempo satu) {
        Koordinasi asal = koordinasi.koordinasi(satu.koordinasiId());
        kabar.beri(kasus.kasus(asal.kasusId()), asal.unitPemohon(),
                new Pemicu(TIMER, KotaKoordinasi.PENGINGAT_BANJAR, jam.instant(), satu.tanggal()), asal.kantorPemohon(), "sesi/" + satu.ke(),
                "Sesi ke-" + satu.ke() + " koordinasi “" + asal.perihal() + "” jatuh pada " + Kalender.tulis(satu.tanggal())
                        + " (Pasal 18 ayat (5)).");
    }

    /** The sessions are opened with what the register keeps of them ({@link #segarkan}). */
    @Override
    public List<PembukaanKasus> pada(LocalDate hari) {
        return List.of();
    }
}

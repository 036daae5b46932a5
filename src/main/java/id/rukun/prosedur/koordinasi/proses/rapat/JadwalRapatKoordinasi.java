package id.rukun.prosedur.koordinasi.proses.rapat;

import id.rukun.berkas.KasusService;
import id.rukun.engine.WaktuModel;
import id.rukun.engine.reminder.AsalHari;
import id.rukun.engine.reminder.JatuhTempo;
import id.rukun.engine.reminder.PenjelasHari;
import id.rukun.engine.reminder.TempatHari;
import id.rukun.engine.reminder.UngkapanHari;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.ParameterHukum;
import id.rukun.prosedur.koordinasi.KotaKoordinasi;
import id.rukun.prosedur.koordinasi.rapat.RapatKoordinasi;
import id.rukun.prosedur.koordinasi.rapat.RapatKoordinasiService;
import id.rukun.prosedur.koordinasi.rapat.SidangRapat;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** When a session begins, when it is called to mind, and by when its minutes are written; the models' {@code ${rapatJadwal…}}. */
@Component("rapatJadwal")
public class JadwalRapatKoordinasi implements PenjelasHari {

    static final String PENGINGAT_AWAL = "BKT-P-15";
    static final String PENGINGAT_KEDUA = "BKT-P-30";
    static final String PENGINGAT_BANJAR = KotaKoordinasi.PENGINGAT_BANJAR;
    static final String NOTULEN = "BKT-P-17";

    private static final String HARI_RAPAT = "Hari rapat koordinasi menurut undangan";

    private final RapatKoordinasiService rapat;
    private final ParameterHukum parameter;
    private final KasusService kasusService;
    private final WilayahService wilayah;
    private final JatuhTempo jatuhTempo;

    JadwalRapatKoordinasi(RapatKoordinasiService rapat, ParameterHukum parameter, KasusService kasusService, WilayahService wilayah,
            JatuhTempo jatuhTempo) {
        this.rapat = rapat;
        this.parameter = parameter;
        this.kasusService = kasusService;
        this.wilayah = wilayah;
        this.jatuhTempo = jatuhTempo;
    }

    /** The city whose meeting it is. */
    KotaKoordinasi kota(RapatKoordinasi yang) {
        return KotaKoordinasi.dari(wilayah.unit(yang.unitId()).tenant());
    }

    /** The instant for which a session is called. */
    Instant saat(SidangRapat sidang) {
        return sidang.tanggal().atTime(sidang.mulai()).atZone(Kalender.JAKARTA).toInstant();
    }

    /** The hour of the latest session (BKT-T-14, BJR-T-13). */
    @WaktuModel
    public Date mulai(String prosesId) {
        return jatuhTempo.pewaktu(saat(sidang(prosesId)));
    }

    /** When the latest session is called to mind first (BKT-T-03). */
    @WaktuModel
    public Date pengingatAwal(String prosesId) {
        return jatuhTempo.pewaktu(sebelum(prosesId, parameterAwal(rapat.rapat(prosesId))));
    }

    /** When it is called to mind again; in Banjar there is one reminder only, and both are the same. */
    @WaktuModel
    public Date pengingatKedua(String prosesId) {
        return jatuhTempo.pewaktu(sebelum(prosesId, parameterKedua(rapat.rapat(prosesId))));
    }

    /** When what is to be written down of the latest session is called to mind: counted from its day. */
    public Date pengingat(String kasusId, String prosesId) {
        return jatuhTempo.pengingat(kasusId, sidang(prosesId).tanggal());
    }

    /** The last timely day for it, counted from that day. */
    public Date batas(String kasusId, String prosesId) {
        return jatuhTempo.batas(kasusId, sidang(prosesId).tanggal());
    }

    @Override
    public Optional<AsalHari> asal(UngkapanHari ungkapan, TempatHari tempat) {
        RapatKoordinasi yang = rapat.rapat(tempat.prosesId());
        LocalDate hari = sidang(tempat.prosesId()).tanggal();
        return switch (ungkapan.metode()) {
            case "mulai" -> Optional.of(new AsalHari(HARI_RAPAT, hari, null, false));
            case "pengingatAwal" -> Optional.of(new AsalHari(HARI_RAPAT, hari, parameterAwal(yang), true));
            case "pengingatKedua" -> Optional.of(new AsalHari(HARI_RAPAT, hari, parameterKedua(yang), true));
            case "notulen" -> Optional.empty();
            default -> Optional.of(JatuhTempo.asal(HARI_RAPAT, hari, tempat));
        };
    }

    /** The end of the last timely day for the minutes (BKT-T-04). */
    @WaktuModel
    public Date notulen(String prosesId) {
        return jatuhTempo.pewaktu(Kalender.akhirHari(hariNotulen(prosesId)));
    }

    private String parameterAwal(RapatKoordinasi yang) {
        return kota(yang) == KotaKoordinasi.BANJAR ? PENGINGAT_BANJAR : PENGINGAT_AWAL;
    }

    private String parameterKedua(RapatKoordinasi yang) {
        return kota(yang) == KotaKoordinasi.BANJAR ? PENGINGAT_BANJAR : PENGINGAT_KEDUA;
    }

    /** The parameter by which the latest session is called to mind on a day. */
    String parameterPengingat(RapatKoordinasi yang, LocalDate hari) {
        LocalDate kedua = Kalender.batasMundur(sidang(yang.prosesId()).tanggal(), berlaku(yang).masa(parameterKedua(yang)));
        return hari.isBefore(kedua) ? parameterAwal(yang) : parameterKedua(yang);
    }

    /** The last timely day for the minutes; in Banjar, where none is set, the day on which the session was held. */
    LocalDate hariNotulen(String prosesId) {
        RapatKoordinasi yang = rapat.rapat(prosesId);
        SidangRapat sidang = sidang(prosesId);
        LocalDate hari = sidang.dilaksanakan() == null ? sidang.tanggal() : sidang.dilaksanakan();
        return kota(yang) == KotaKoordinasi.BANJAR ? hari : Kalender.batasHariKerja(hari, berlaku(yang).bilangan(NOTULEN));
    }

    private Instant sebelum(String prosesId, String id) {
        SidangRapat sidang = sidang(prosesId);
        return Kalender.awalHari(Kalender.batasMundur(sidang.tanggal(), berlaku(rapat.rapat(prosesId)).masa(id)));
    }

    private ParameterBerlaku berlaku(RapatKoordinasi yang) {
        return parameter.pada(kasusService.kasus(yang.kasusId()).edisi());
    }

    private SidangRapat sidang(String prosesId) {
        return rapat.terakhir(prosesId).orElseThrow();
    }
}

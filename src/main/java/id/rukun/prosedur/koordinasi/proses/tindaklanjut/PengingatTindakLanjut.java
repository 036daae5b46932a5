package id.rukun.prosedur.koordinasi.proses.tindaklanjut;

import id.rukun.berkas.KasusService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.engine.WaktuModel;
import id.rukun.hukum.JenisNilai;
import id.rukun.hukum.ParameterHukum;
import id.rukun.prosedur.koordinasi.tindaklanjut.ButirTindakLanjut;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** When an item is called to mind, and after how often it is a finding (BKT-T-08). */
@Component
public class PengingatTindakLanjut {

    private static final String SEBELUM_TEMUAN = "BKT-P-26";

    private final ParameterHukum parameter;
    private final KasusService kasus;
    private final JamRukun jam;

    PengingatTindakLanjut(ParameterHukum parameter, KasusService kasus, JamRukun jam) {
        this.parameter = parameter;
        this.kasus = kasus;
        this.jam = jam;
    }

    /**
     * From the beginning of the day that lies the period ahead, each time after the period, as a repeating interval of ISO 8601.
     *
     * @param id parameter with the period
     */
    @WaktuModel(JenisNilai.MASA)
    public String siklus(String id, String kasusId) {
        Period masa = parameter.pada(kasus.kasus(kasusId).edisi()).masa(id);
        LocalDate pertama = Kalender.batasTenggat(jam.hariIni(), masa);
        return "R/" + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(pertama.atStartOfDay(Kalender.JAKARTA).toOffsetDateTime()) + "/" + masa;
    }

    /** Whether a duty is a finding with this reminder: the first one after those that come before it. */
    boolean menjadiTemuan(ButirTindakLanjut yang, int kali, Kasus milik) {
        return yang.wajib() && kali == parameter.pada(milik.edisi()).bilangan(SEBELUM_TEMUAN) + 1;
    }
}

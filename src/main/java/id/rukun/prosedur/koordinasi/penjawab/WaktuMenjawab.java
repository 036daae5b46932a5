package id.rukun.prosedur.koordinasi.penjawab;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.hukum.KutipanAturan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.ParameterHukum;
import id.rukun.hukum.perwalibanjar.data.PermintaanDijawab;
import id.rukun.prosedur.koordinasi.KotaKoordinasi;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** By when somebody who was asked should answer, and until when he is waited for; both are the city's policy. */
@Component
public class WaktuMenjawab {

    private static final String BATAS_BANJAR = KutipanAturan.parameter(PermintaanDijawab.class);

    private final ParameterHukum parameter;

    WaktuMenjawab(ParameterHukum parameter) {
        this.parameter = parameter;
    }

    /** Id of the number of working days in which data should be answered. */
    public static String parameterTarget(KotaKoordinasi kota) {
        return kota == KotaKoordinasi.BUKITTINGGI ? "BKT-P-16" : "BJR-P-27";
    }

    /** Id of the period for which an answer is waited for. */
    public static String parameterBatas(KotaKoordinasi kota) {
        return kota == KotaKoordinasi.BUKITTINGGI ? "BKT-P-25" : BATAS_BANJAR;
    }

    /** The last timely day for an answer to a request that goes out on a day. */
    public LocalDate target(Kasus kasus, LocalDate dikirim) {
        return Kalender.batasHariKerja(dikirim, berlaku(kasus).bilangan(parameterTarget(KotaKoordinasi.dari(kasus.tenant()))));
    }

    /** The last day until which it is waited for. */
    public LocalDate batas(Kasus kasus, LocalDate dikirim) {
        return Kalender.batasTenggat(dikirim, berlaku(kasus).masa(parameterBatas(KotaKoordinasi.dari(kasus.tenant()))));
    }

    /**
     * The last timely day as it is told: one that the requester has chosen is nobody's policy.
     *
     * @param target that day
     */
    public String tulis(Kasus kasus, LocalDate dikirim, LocalDate target) {
        return Kalender.tulis(target) + (target.equals(target(kasus, dikirim)) ? " (kebijakan Rukun)" : "");
    }

    private ParameterBerlaku berlaku(Kasus kasus) {
        return parameter.pada(kasus.edisi());
    }
}

package id.rukun.prosedur.masabakti;

import id.rukun.hukum.KutipanAturan;
import id.rukun.hukum.ParameterHukum;
import id.rukun.hukum.pergub171.masabakti.LaporanAkhirKetuaRt;
import id.rukun.jabatan.masabakti.MasaBakti;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The days before the end of a term (TM-01 to TM-03), in the edition of a day. */
@Component
public class JadwalPantauan {

    /** Id of the parameter of the first reminder. */
    public static final String PERTAMA = "PRD-05";
    /** Id of the parameter of the second reminder. */
    public static final String KEDUA = "PRD-06";
    /** Id of the parameter of the last timely day. */
    public static final String BATAS = KutipanAturan.parameter(LaporanAkhirKetuaRt.class);

    private final ParameterHukum parameter;

    JadwalPantauan(ParameterHukum parameter) {
        this.parameter = parameter;
    }

    /** Last timely day of the report (CAL-3). */
    public LocalDate batas(MasaBakti masa, LocalDate edisi) {
        return Kalender.batasMundur(masa.sampai(), masa(edisi, BATAS));
    }

    /** Day of a reminder: {@link #PERTAMA} or {@link #KEDUA}. */
    public LocalDate pengingat(MasaBakti masa, String id, LocalDate edisi) {
        return Kalender.batasMundur(batas(masa, edisi), masa(edisi, id));
    }

    /** Whether the last timely day of the report had passed when the term was taken over with the register. */
    public boolean batasLewatSebelumnya(MasaBakti masa, LocalDate edisi) {
        return masa.diambilAlih() != null && batas(masa, edisi).isBefore(masa.diambilAlih());
    }

    /**
     * The day on which a case begins to watch a term: that of the first reminder. Of a term that was taken over with the register
     * the first of its days that had not passed by then, or that day itself: what lies before is recorded with the case and not sent.
     */
    public LocalDate dibuka(MasaBakti masa, LocalDate edisi) {
        LocalDate sejak = masa.diambilAlih() == null ? LocalDate.MIN : masa.diambilAlih();
        return Stream.of(pengingat(masa, PERTAMA, edisi), pengingat(masa, KEDUA, edisi), batas(masa, edisi))
                .filter(hari -> !hari.isBefore(sejak)).findFirst().orElse(sejak);
    }

    /** A day after which no term ends that a case has to watch on a day. */
    public LocalDate palingAkhir(LocalDate hari) {
        // Each period counted back may have been cut at the end of a month: three days at most.
        return hari.plus(masa(hari, BATAS)).plus(masa(hari, PERTAMA)).plusWeeks(1);
    }

    private Period masa(LocalDate edisi, String id) {
        return parameter.pada(edisi).masa(id);
    }
}

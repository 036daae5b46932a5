package id.rukun.prosedur.penggabungan.proses;

import id.rukun.engine.WaktuModel;
import id.rukun.engine.reminder.AsalHari;
import id.rukun.engine.reminder.JatuhTempo;
import id.rukun.engine.reminder.PenjelasHari;
import id.rukun.engine.reminder.TempatHari;
import id.rukun.engine.reminder.UngkapanHari;
import id.rukun.engine.step.TugasTerbuka;
import id.rukun.engine.Variabel;
import id.rukun.hukum.JenisNilai;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * TM-16: the days of a result that lies with the Ketua RW; the model's {@code ${penggabunganTenggatPenerusan…}}. Counted
 * from the day on which it reached him, which a move to another model does not change.
 */
@Component
public class TenggatPenerusan implements PenjelasHari {

    private final JatuhTempo jatuhTempo;
    private final TugasTerbuka tugasTerbuka;
    private final JamRukun jam;

    TenggatPenerusan(JatuhTempo jatuhTempo, TugasTerbuka tugasTerbuka, JamRukun jam) {
        this.jatuhTempo = jatuhTempo;
        this.tugasTerbuka = tugasTerbuka;
        this.jam = jam;
    }

    /**
     * The beginning of the day that lies the parameter's period after the result reached the Ketua RW; of the next day
     * if a new model asks for it when it is past.
     */
    @WaktuModel(JenisNilai.MASA)
    public Date hari(String id, DelegateExecution execution) {
        return jatuhTempo.pewaktu(Kalender.awalHari(batas(id, execution)));
    }

    /** The instant at which that day is over, likewise. */
    @WaktuModel(JenisNilai.MASA)
    public Date lewat(String id, DelegateExecution execution) {
        return jatuhTempo.pewaktu(Kalender.akhirHari(batas(id, execution)));
    }

    /** The day that lies the parameter's period after the result of an RT reached its Ketua RW. */
    LocalDate batas(String id, String kasusId, String prosesId, String rt) {
        return jatuhTempo.hari(kasusId, sampai(prosesId, rt), id);
    }

    private LocalDate sampai(String prosesId, String rt) {
        return tugasTerbuka.cari(prosesId, PenggabunganRtLintasRwProcess.SAMPAIKAN_HASIL, rt)
                .map(tugas -> Kalender.hari(tugas.getCreateTime().toInstant())).orElseGet(jam::hariIni);
    }

    @Override
    public Optional<AsalHari> asal(UngkapanHari ungkapan, TempatHari tempat) {
        return Optional.of(new AsalHari("Hasil musyawarah sampai pada Ketua RW",
                sampai(tempat.prosesId(), tempat.unitId()), ungkapan.teks().get(0), false));
    }

    private LocalDate batas(String id, DelegateExecution execution) {
        return batas(id, (String) execution.getVariable(Variabel.KASUS_ID), execution.getProcessInstanceId(),
                (String) execution.getVariable(Variabel.UNIT_ID));
    }
}

package id.rukun.engine.sheet;

import id.rukun.engine.internal.ProcessRows;
import id.rukun.engine.office.Diwakili;
import id.rukun.engine.office.PelaksanaKantor;
import id.rukun.isian.arsip.ArsipIsian;
import id.rukun.isian.arsip.SuratDiwakili;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.Optional;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** For whom a task is filled in by somebody else. */
@Component
public class Perwakilan {

    /**
     * The first day that the paper for what is submitted for somebody else may bear.
     *
     * @param hari the day
     * @param peristiwa what began on it, in Indonesian
     */
    public record AwalSurat(LocalDate hari, String peristiwa) {}

    private final TaskContext tugasService;
    private final PelaksanaKantor pelaksana;
    private final ArsipIsian arsip;

    Perwakilan(TaskContext tugasService, PelaksanaKantor pelaksana, ArsipIsian arsip) {
        this.tugasService = tugasService;
        this.pelaksana = pelaksana;
        this.arsip = arsip;
    }

    /**
     * Whom this person fills in for; empty where it is his own or his office's act. What corrects a submission for
     * somebody is for him too as long as he cannot do it himself: the paper of the first does not say it.
     */
    public Optional<Diwakili> untuk(Task tugas, String akun) {
        return pelaksana.diwakili(akun, tugasService.grup(tugas)).or(() -> tugasService.dikoreksi(tugas)
                .flatMap(arsip::diwakili).map(SuratDiwakili::orang).flatMap(pelaksana::diwakili));
    }

    /**
     * From when on his paper for a task may be dated: the day on which the process of the task began, for tasks open one
     * after the other, long after what they record was signed. What corrects a submission rests on a new paper.
     */
    public AwalSurat awalSurat(Task tugas) {
        return tugasService.dikoreksi(tugas).isPresent()
                ? new AwalSurat(Kalender.hari(tugas.getCreateTime().toInstant()), "hari tugas ini dibuka")
                : new AwalSurat(Kalender.hari(ProcessRows.started(tugas.getProcessInstanceId()).orElseThrow()),
                        "hari prosedur ini dimulai");
    }
}

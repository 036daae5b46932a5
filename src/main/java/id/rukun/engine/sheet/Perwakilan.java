package id.rukun.engine.sheet;

import id.rukun.engine.internal.ProcessRows;
import id.rukun.engine.office.Diwakili;
import id.rukun.engine.office.PelaksanaKantor;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.isian.KamusIsian;
import id.rukun.isian.arsip.ArsipIsian;
import id.rukun.isian.arsip.SuratDiwakili;
import id.rukun.isian.peristiwa.KamusPeristiwa;
import id.rukun.isian.peristiwa.Peristiwa;
import id.rukun.isian.peristiwa.RiwayatPeristiwa;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final RiwayatPeristiwa peristiwa;
    private final KamusPeristiwa tumpuan;
    private final KamusIsian kamus;

    Perwakilan(TaskContext tugasService, PelaksanaKantor pelaksana, ArsipIsian arsip, RiwayatPeristiwa peristiwa,
            KamusPeristiwa tumpuan, KamusIsian kamus) {
        this.tugasService = tugasService;
        this.pelaksana = pelaksana;
        this.arsip = arsip;
        this.peristiwa = peristiwa;
        this.tumpuan = tumpuan;
        this.kamus = kamus;
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
     * after the other, long after what they record was signed. Where the form tells of something that rests on facts of
     * the case alone, as a board on the election, the last of these is enough: it may have been written down, and the
     * process begun, days after the paper was signed. What corrects a submission rests on a new paper.
     */
    public AwalSurat awalSurat(Task tugas) {
        if (tugasService.dikoreksi(tugas).isPresent()) {
            return new AwalSurat(Kalender.hari(tugas.getCreateTime().toInstant()), "hari tugas ini dibuka");
        }
        AwalSurat mulai = new AwalSurat(Kalender.hari(ProcessRows.started(tugas.getProcessInstanceId()).orElseThrow()),
                "hari prosedur ini dimulai");
        return tumpuan(tugasService.tanpaVariabel(tugas)).filter(dasar -> dasar.hari().isBefore(mulai.hari())).orElse(mulai);
    }

    /** The last fact on which what the form tells of rests; empty where it rests on others too, or one is not known. */
    private Optional<AwalSurat> tumpuan(KonteksTugas konteks) {
        Set<String> dasar = kamus.cari(konteks.formulir()).stream().flatMap(isian -> KamusPeristiwa.tanggal(isian).stream())
                .flatMap(tanggal -> tumpuan.semua().getOrDefault(tanggal.value(), Set.of()).stream()).collect(Collectors.toSet());
        List<Peristiwa> ada = konteks.kasusId() == null || dasar.isEmpty() ? List.of()
                : peristiwa.semua(konteks.kasusId()).stream().filter(p -> dasar.contains(p.nama()) && !p.rencana()
                        && p.unitId().equals(konteks.unitId())).toList();
        boolean lengkap = ada.stream().map(Peristiwa::nama).collect(Collectors.toSet()).containsAll(dasar);
        return lengkap ? ada.stream().max(Comparator.comparing(Peristiwa::tanggal))
                .map(p -> new AwalSurat(p.tanggal(), "hari " + p.nama())) : Optional.empty();
    }
}

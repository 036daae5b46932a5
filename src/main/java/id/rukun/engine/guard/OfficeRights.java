package id.rukun.engine.guard;

import id.rukun.engine.internal.TanpaHak;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.office.PelaksanaKantor;
import id.rukun.engine.office.StartRights;
import id.rukun.engine.sheet.TaskContext;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.KursiAkun;
import id.rukun.tenggat.JamRukun;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * Asks the register, not the engine's groups, whether a person exercises today the post that a task belongs to: groups
 * follow the posts once a day, and a post can end in between. Who stands in for a vacant office counts as exercising it.
 */
@Component
class OfficeRights {

    private static final String BERAKHIR = "Tugas ini milik %s. Hari ini Anda tidak melaksanakan jabatan itu; "
            + "yang mengerjakannya adalah pejabat yang menjabat sekarang.";
    private static final String PERORANGAN = "Tugas ini milik orang yang memiliki akun dan mengerjakannya sendiri. Hanya untuk "
            + "orang yang tidak memiliki akun Petugas Kelurahan mengisi dari surat yang ditandatanganinya (kebijakan Rukun).";
    private static final String PEMULAI = "Tugas ini milik jabatan yang memulai kasus. Hari ini Anda tidak lagi "
            + "melaksanakan jabatan itu.";

    private final TaskContext tugasService;
    private final StartRights hakMulai;
    private final JabatanService jabatan;
    private final PelaksanaKantor pelaksana;
    private final Kantor kantor;
    private final JamRukun jam;

    OfficeRights(TaskContext tugasService, StartRights hakMulai, JabatanService jabatan, PelaksanaKantor pelaksana,
            Kantor kantor, JamRukun jam) {
        this.tugasService = tugasService;
        this.hakMulai = hakMulai;
        this.jabatan = jabatan;
        this.pelaksana = pelaksana;
        this.kantor = kantor;
        this.jam = jam;
    }

    /** As {@link #wajib}; a task that the person does not see is left to the engine's answer. */
    void wajibMengambil(String taskId, String akun) {
        Task tugas = tugasService.terlihat(taskId);
        if (tugas != null) {
            wajib(tugas, akun);
        }
    }

    /** @throws AuthorizationException if the person does not exercise the task's post today */
    void wajib(Task tugas, String akun) {
        List<KursiAkun> kursi = jabatan.kursiAkun(akun, jam.hariIni());
        List<String> grup = tugasService.grup(tugas);
        if (grup.isEmpty()) {
            wajibPemulai(tugas, kursi);
        } else if (kursi.stream().noneMatch(k -> grup.contains(Kantor.idGrup(k.peran(), k.unitId())))
                && grup.stream().noneMatch(g -> pelaksana.menggantikan(akun, g))) {
            throw new AuthorizationException(grup.stream().allMatch(Kantor::perorangan) ? PERORANGAN : BERAKHIR
                    .formatted(grup.stream().map(kantor::nama).collect(Collectors.joining(", "))));
        }
    }

    /** A task without an office belongs to whoever started the case: he must still hold a post that may start one. */
    private void wajibPemulai(Task tugas, List<KursiAkun> kursi) {
        Set<String> peran = TanpaHak.dalamPerintah(() -> hakMulai.peranPemulai(tugas.getProcessDefinitionId()));
        if (!peran.isEmpty() && kursi.stream().noneMatch(k -> peran.contains(Kantor.peranModel(k.peran())))) {
            throw new AuthorizationException(PEMULAI);
        }
    }
}

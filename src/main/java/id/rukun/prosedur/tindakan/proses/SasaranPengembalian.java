package id.rukun.prosedur.tindakan.proses;

import id.rukun.berkas.Kasus;
import id.rukun.engine.PohonKasus;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.office.PelaksanaKantor;
import id.rukun.engine.replay.PengembalianKasus;
import id.rukun.engine.replay.TahapBersamaException;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.hukum.kebijakan.PengembalianSetahap;
import id.rukun.isian.Kiriman;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.KursiAkun;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * To which submission an office may have the case returned: the last one before its own task, or before one of an
 * office for which it stands in; an RT or RW, and who stands in for one, only to one of the same stage.
 */
@Component
class SasaranPengembalian {

    private static final Set<String> ATASAN = Set.of(Jabatan.LURAH.peran(), Jabatan.CAMAT.peran());

    private final PohonKasus pohon;
    private final PengembalianKasus pengembalian;
    private final PelaksanaKantor pelaksana;

    SasaranPengembalian(PohonKasus pohon, PengembalianKasus pengembalian, PelaksanaKantor pelaksana) {
        this.pohon = pohon;
        this.pengembalian = pengembalian;
        this.pelaksana = pelaksana;
    }

    /** What stands before an office's tasks, and what RUKUN-POL-53 asks about it. */
    private record Keadaan(List<Kiriman> sasaran, PengembalianSetahap.Fakta fakta) {}

    /** @throws org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException if there is none */
    void periksa(Pertanyaan pertanyaan, String kantor) {
        pertanyaan.wajib(PengembalianSetahap.class, keadaan(pertanyaan, kantor).fakta());
    }

    /** The submission, once {@link #periksa} has found that there is one. */
    Kiriman cari(Pertanyaan pertanyaan, String kantor) {
        return keadaan(pertanyaan, kantor).sasaran().stream().max(Comparator.comparingLong(Kiriman::posisi))
                .orElseThrow();
    }

    private Keadaan keadaan(Pertanyaan pertanyaan, String kantor) {
        Kasus kasus = pertanyaan.kasus();
        String sebagai = sebagai(kasus, pertanyaan.pelaku().akun(), kantor);
        List<Task> tugas = pohon.tugas(kasus, sebagai);
        boolean berwenang = !tugas.isEmpty() || ATASAN.contains(Kantor.peranGrup(kantor));
        boolean pengurus = Jabatan.dariPeran(Kantor.peranGrup(sebagai)).pengurus();
        List<Kiriman> sasaran = new ArrayList<>();
        boolean bersama = berwenang && (pengurus ? setahap(kasus, tugas, sasaran)
                : sebelum(kasus, tugas.isEmpty() ? pohon.tugas(kasus) : tugas, sasaran));
        return new Keadaan(sasaran,
                new PengembalianSetahap.Fakta(berwenang, !sasaran.isEmpty(), pengurus, bersama));
    }

    /** The office whose task it is: the person's own, else, unless his own needs none, one for which he stands in. */
    private String sebagai(Kasus kasus, String akun, String kantor) {
        if (ATASAN.contains(Kantor.peranGrup(kantor))) {
            return kantor;
        }
        return pelaksana.semuaKantor(new KursiAkun(akun, Kantor.peranGrup(kantor), Kantor.unitGrup(kantor))).stream()
                .filter(k -> !pohon.tugas(kasus, k).isEmpty()).findFirst().orElse(kantor);
    }

    /** Adds what lies before the tasks; returns whether other units stand in the way of one. */
    private boolean sebelum(Kasus kasus, List<Task> tugas, List<Kiriman> sasaran) {
        boolean bersama = false;
        for (Task satu : tugas) {
            try {
                pengembalian.sebelum(kasus, satu).ifPresent(sasaran::add);
            } catch (TahapBersamaException e) {
                bersama = true;
            }
        }
        return bersama;
    }

    /** What an earlier stage has yielded an RT or RW only passes on: by returning it, it would have a veto (AMB-08). */
    private boolean setahap(Kasus kasus, List<Task> tugas, List<Kiriman> sasaran) {
        tugas.forEach(satu -> pengembalian.setahap(kasus, satu).ifPresent(sasaran::add));
        return false;
    }
}

package id.rukun.engine.internal;

import id.rukun.berkas.BerkasService;
import id.rukun.berkas.JenisEntri;
import id.rukun.berkas.Kasus;
import id.rukun.berkas.KasusService;
import id.rukun.berkas.Pelaku;
import id.rukun.isian.ArsipIsian;
import id.rukun.isian.AsalIsian;
import id.rukun.isian.Formulir;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.KursiAkun;
import id.rukun.tenggat.JamRukun;
import id.rukun.wilayah.WilayahService;
import java.util.Map;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Keeps a submission that stands: as isian and as an entry of the case's dossier. */
@Component
class SubmissionKeeper {

    private final ArsipIsian arsip;
    private final KasusService kasusService;
    private final BerkasService berkas;
    private final WilayahService wilayah;
    private final JabatanService jabatan;
    private final JamRukun jam;

    SubmissionKeeper(ArsipIsian arsip, KasusService kasusService, BerkasService berkas, WilayahService wilayah,
            JabatanService jabatan, JamRukun jam) {
        this.arsip = arsip;
        this.kasusService = kasusService;
        this.berkas = berkas;
        this.wilayah = wilayah;
        this.jabatan = jabatan;
        this.jam = jam;
    }

    /** Opens the case that a start form begins, for the unit of the post in which it was submitted. */
    Kasus buka(ProcessDefinition definisi, KursiAkun kursi) {
        return kasusService.buka(definisi.getKey(), definisi.getName(), wilayah.unit(kursi.unitId()).tenant(),
                kursi.unitId(), kursi.akun());
    }

    /** Keeps the submission of a start form and returns its id. */
    String simpan(Kasus kasus, Record isian, String akun) {
        return simpan(new AsalIsian(kasus.id(), null, null, pelaku(akun)), isian, kasus.judul());
    }

    /** Keeps the submission of a task's form and returns its id. */
    String simpan(String kasusId, Task tugas, Record isian, String akun) {
        return simpan(new AsalIsian(kasusId, tugas.getProcessInstanceId(), tugas.getId(), pelaku(akun)), isian,
                tugas.getName());
    }

    private String simpan(AsalIsian asal, Record isian, String aktivitas) {
        String id = arsip.simpan(asal, isian);
        String formulir = isian.getClass().getAnnotation(Formulir.class).kunci();
        berkas.tulis(asal.kasusId(), JenisEntri.ISIAN, asal.pelaku(), aktivitas,
                Map.of("isian", id, "formulir", formulir, "isi", isian));
        return id;
    }

    private Pelaku pelaku(String akun) {
        return new Pelaku(akun, jabatan.sebutanAkun(akun, jam.hariIni()));
    }
}

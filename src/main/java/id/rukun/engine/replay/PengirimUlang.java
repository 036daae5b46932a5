package id.rukun.engine.replay;

import id.rukun.berkas.BerkasService;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.rantai.Pelaku;
import id.rukun.engine.PohonKasus;
import id.rukun.engine.Variabel;
import id.rukun.engine.internal.TransaksiBaru;
import id.rukun.engine.step.PelakuAsal;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.KamusIsian;
import id.rukun.isian.arsip.Kiriman;
import id.rukun.isian.arsip.RiwayatIsian;
import id.rukun.isian.formulir.SifatIsian;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Hands in again what fell when a case went back, in the old order and one at a time, as long as the case asks for
 * exactly that. So every check is asked again about the facts as they are now; where the answer leads elsewhere, the
 * case waits for the office that the law puts there.
 */
@Component
public class PengirimUlang {

    /** What came of one attempt. */
    public enum HasilKirim {
        /** Something was handed in again or was refused, or what it waited for was opened. */
        MAJU,
        /** Nothing to do now, but the case is moving by itself. */
        MENUNGGU,
        /** Nothing left that the case asks for. */
        SELESAI
    }

    private record TugasDanKiriman(Task tugas, Kiriman kiriman) {}

    private final PohonKasus pohon;
    private final RiwayatIsian riwayat;
    private final KamusIsian kamus;
    private final BerkasService berkas;
    private final WilayahService wilayah;
    private final TransaksiBaru transaksi;
    private final TimeoutTugas timeout;
    private final TaskService taskService;

    PengirimUlang(PohonKasus pohon, RiwayatIsian riwayat, KamusIsian kamus, BerkasService berkas,
            WilayahService wilayah, TransaksiBaru transaksi, TimeoutTugas timeout, @Lazy TaskService taskService) {
        this.pohon = pohon;
        this.riwayat = riwayat;
        this.kamus = kamus;
        this.berkas = berkas;
        this.wilayah = wilayah;
        this.transaksi = transaksi;
        this.timeout = timeout;
        this.taskService = taskService;
    }

    /**
     * Tries once, in a transaction of its own. The caller must not have written anything yet.
     *
     * @param antrean name of the queue
     * @param batas place of the submission that is corrected: earlier decisions stand, later ones are given anew
     */
    public HasilKirim coba(Kasus kasus, String antrean, long batas) {
        // Asked first: a job that ends in between has left its task behind when the tasks are looked at.
        boolean bergerak = pohon.bergerak(kasus);
        Optional<TugasDanKiriman> berikut = berikut(kasus, antrean, batas);
        berikut.ifPresent(pasangan -> coba(kasus, antrean, pasangan));
        if (berikut.isPresent() || lewatiTenggat(kasus, antrean, batas)) {
            return HasilKirim.MAJU;
        }
        return bergerak ? HasilKirim.MENUNGGU : HasilKirim.SELESAI;
    }

    private Optional<TugasDanKiriman> berikut(Kasus kasus, String antrean, long batas) {
        return terdepan(kasus, antrean, batas)
                .filter(p -> p.kiriman().aktivitas().equals(p.tugas().getTaskDefinitionKey()))
                .min(Comparator.comparingLong(p -> p.kiriman().posisi()));
    }

    /** What comes next was submitted after a deadline had passed: the deadline is not waited for once more. */
    private boolean lewatiTenggat(Kasus kasus, String antrean, long batas) {
        Optional<Job> timer = terdepan(kasus, antrean, batas)
                .flatMap(p -> timeout.menuju(p.tugas(), p.kiriman().aktivitas()).stream()).findFirst();
        timer.ifPresent(timeout::jalankan);
        return timer.isPresent();
    }

    /** Each open task beside the submission that comes next for its unit, where that counts again. */
    private Stream<TugasDanKiriman> terdepan(Kasus kasus, String antrean, long batas) {
        Map<String, Kiriman> terdepan = new LinkedHashMap<>();
        antre(kasus, antrean).forEach(k -> terdepan.putIfAbsent(k.unitId(), k));
        return pohon.tugas(kasus).stream()
                .filter(t -> terdepan.containsKey(unit(t)))
                .map(t -> new TugasDanKiriman(t, terdepan.get(unit(t))))
                .filter(p -> berlakuLagi(p.kiriman(), batas));
    }

    private List<Kiriman> antre(Kasus kasus, String antrean) {
        return riwayat.semua(kasus.id()).stream().filter(k -> antrean.equals(k.antrean())).toList();
    }

    private String unit(Task tugas) {
        return (String) taskService.getVariable(tugas.getId(), Variabel.UNIT_ID);
    }

    private boolean berlakuLagi(Kiriman kiriman, long batas) {
        SifatIsian sifat = kamus.cari(kiriman.formulir()).orElseThrow().getAnnotation(Formulir.class).sifat();
        return sifat == SifatIsian.FAKTA || sifat == SifatIsian.PUTUSAN && kiriman.posisi() < batas;
    }

    private void coba(Kasus kasus, String antrean, TugasDanKiriman pasangan) {
        try {
            transaksi.jalankan(() -> kirim(kasus, pasangan.tugas(), pasangan.kiriman()));
        } catch (FormFieldValidationException e) {
            ditolak(kasus, antrean, pasangan, e.getMessage());
        }
    }

    private void kirim(Kasus kasus, Task tugas, Kiriman kiriman) {
        riwayat.pakai(kiriman.id(), tugas.getProcessInstanceId());
        catat(kasus, JenisEntri.TINDAKAN, tugas, keterangan("tindakan", "Isian dimasukkan kembali", tugas, kiriman));
        PelakuAsal.sebagai(new Pelaku(kiriman.pelaku(), kiriman.jabatan()),
                () -> taskService.complete(tugas.getId(), Map.of(Variabel.ISIAN, kiriman.id())));
    }

    /** The task stays open for its office; what followed there waits with it. */
    private void ditolak(Kasus kasus, String antrean, TugasDanKiriman pasangan, String sebab) {
        Kiriman kiriman = pasangan.kiriman();
        riwayat.keluarkan(antre(kasus, antrean).stream().filter(k -> k.unitId().equals(kiriman.unitId()))
                .map(Kiriman::id).toList());
        Map<String, Object> isi = keterangan("temuan", "ISIAN_TIDAK_DITERIMA_KEMBALI", pasangan.tugas(), kiriman);
        isi.merge("keterangan", sebab, (isian, alasan) -> isian + " " + alasan);
        catat(kasus, JenisEntri.TEMUAN, pasangan.tugas(), isi);
    }

    private Map<String, Object> keterangan(String jenis, String apa, Task tugas, Kiriman kiriman) {
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put(jenis, apa);
        isi.put("isian", kiriman.id());
        isi.put("keterangan", "“" + tugas.getName() + "” untuk " + wilayah.nama(kiriman.unitId()) + ", dikirim "
                + Kalender.tulis(kiriman.diterimaPada().atZone(Kalender.JAKARTA).toLocalDate()) + " oleh "
                + (kiriman.jabatan() == null ? kiriman.pelaku() : kiriman.jabatan()) + ".");
        return isi;
    }

    private void catat(Kasus kasus, JenisEntri jenis, Task tugas, Map<String, Object> isi) {
        berkas.tulis(kasus.id(), jenis, Pelaku.SISTEM, tugas.getName(), isi);
    }
}

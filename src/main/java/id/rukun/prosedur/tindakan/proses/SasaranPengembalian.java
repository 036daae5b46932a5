package id.rukun.prosedur.tindakan.proses;

import id.rukun.berkas.Kasus;
import id.rukun.engine.Kantor;
import id.rukun.engine.PengembalianKasus;
import id.rukun.engine.Penolakan;
import id.rukun.engine.PohonKasus;
import id.rukun.engine.TahapBersamaException;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.pergub171.penataan.MelaluiKetuaRw;
import id.rukun.isian.Kiriman;
import id.rukun.jabatan.Jabatan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * To which submission an office may have the case returned: the last one before its own task; an RT or RW only to one
 * of the same stage.
 */
@Component
class SasaranPengembalian {

    private static final Set<String> ATASAN = Set.of(Jabatan.LURAH.peran(), Jabatan.CAMAT.peran());
    private static final String MENERUSKAN = MelaluiKetuaRw.class.getAnnotation(Ketentuan.class).dasar();

    private final PohonKasus pohon;
    private final PengembalianKasus pengembalian;

    SasaranPengembalian(PohonKasus pohon, PengembalianKasus pengembalian) {
        this.pohon = pohon;
        this.pengembalian = pengembalian;
    }

    /** @throws org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException if there is none */
    Kiriman cari(Kasus kasus, String kantor) {
        List<Task> tugas = pohon.tugas(kasus, kantor);
        if (tugas.isEmpty() && !ATASAN.contains(Kantor.peranGrup(kantor))) {
            throw Penolakan.karena("BUKAN_PEMEGANG_TUGAS", "Kasus dikembalikan oleh kantor yang sedang memegang "
                    + "tugasnya, oleh Lurah, atau oleh Camat.");
        }
        if (Jabatan.dariPeran(Kantor.peranGrup(kantor)).pengurus()) {
            return setahap(kasus, tugas);
        }
        List<Kiriman> sasaran = new ArrayList<>();
        boolean bersama = false;
        for (Task satu : tugas.isEmpty() ? pohon.tugas(kasus) : tugas) {
            try {
                pengembalian.sebelum(kasus, satu).ifPresent(sasaran::add);
            } catch (TahapBersamaException e) {
                bersama = true;
            }
        }
        boolean tertutup = bersama;
        return sasaran.stream().max(Comparator.comparingLong(Kiriman::posisi)).orElseThrow(() -> tidakAda(tertutup));
    }

    /** What an earlier stage has yielded an RT or RW only passes on: by returning it, it would have a veto (AMB-08). */
    private Kiriman setahap(Kasus kasus, List<Task> tugas) {
        return tugas.stream().flatMap(satu -> pengembalian.setahap(kasus, satu).stream())
                .max(Comparator.comparingLong(Kiriman::posisi))
                .orElseThrow(() -> Penolakan.karena("TAHAP_SENDIRI_SAJA", "RT dan RW mengembalikan kasus hanya di "
                        + "dalam tahapnya sendiri. Hasil tahap yang sudah selesai tinggal diteruskan (" + MENERUSKAN
                        + "); kekeliruan di dalamnya dibetulkan dengan koreksi."));
    }

    private static RuntimeException tidakAda(boolean bersama) {
        return bersama ? Penolakan.karena("TAHAP_BERSAMA", "Kasus tidak dapat dikembalikan untuk satu unit saja: "
                + "unit lain sudah bekerja sejak tahap sebelumnya.")
                : Penolakan.karena("TANPA_TAHAP_SEBELUMNYA", "Tidak ada tahap sebelumnya. Usulan awal tidak "
                        + "dikembalikan: tarik kasus ini dan ajukan usulan baru.");
    }
}

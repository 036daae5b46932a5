package id.rukun.engine.card;

import id.rukun.engine.reminder.KabarTugas;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.pemberitahuan.Pemicu;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import java.util.Optional;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * Tells who is given a task of his office, and who had taken it before, in the transaction that gives it (kebijakan Rukun:
 * RUKUN-PRD-71). Who gives a task to himself, or his own away, knows it.
 */
@Component
class KabarPembagian {

    private static final String PARAMETER = "RUKUN-PRD-71";

    private final KabarTugas kabar;
    private final JamRukun jam;

    KabarPembagian(KabarTugas kabar, JamRukun jam) {
        this.kabar = kabar;
        this.jam = jam;
    }

    /**
     * A task changes hands.
     *
     * @param kunci names the case and which of its changes this is
     * @param akunKepala login of the head of the office
     * @param kepala his name and post
     * @param baru who is to do it
     * @param lama who had taken it; empty where nobody had, or he works there no longer
     */
    record Penyerahan(String kunci, String akunKepala, String kepala, PemegangJabatan baru, Optional<PemegangJabatan> lama) {}

    void beritahu(Task tugas, Penyerahan ini) {
        String awal = ini.kepala() + ", menyerahkan tugas “" + tugas.getName() + "”";
        beritahu(tugas, ini, "BARU", ini.baru(), awal + " kepada Anda" + batas(tugas)
                + ". Tugas itu sekarang ada di “Tugas saya”.");
        ini.lama().ifPresent(lama -> beritahu(tugas, ini, "LAMA", lama, awal + ", yang sudah Anda ambil, kepada "
                + ini.baru().nama() + batas(tugas) + ". Yang sudah Anda isi belum terkirim dan tersimpan sebagai draf Anda sendiri."));
    }

    private void beritahu(Task tugas, Penyerahan ini, String siapa, PemegangJabatan orang, String kalimat) {
        if (!ini.akunKepala().equals(orang.akun())) {
            kabar.kabarkanOrang(tugas, String.join("/", "PEMBAGIAN", ini.kunci(), siapa),
                    new Pemicu(PARAMETER, PARAMETER, jam.instant()), orang, kalimat);
        }
    }

    private static String batas(Task tugas) {
        return tugas.getDueDate() == null ? ""
                : ", paling lambat " + Kalender.tulis(Kalender.hari(tugas.getDueDate().toInstant()));
    }
}

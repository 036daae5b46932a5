package id.rukun.engine.step;

import id.rukun.berkas.BerkasService;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.rantai.Pelaku;
import id.rukun.engine.DaftarProsedur;
import id.rukun.hukum.KatalogAturan;
import id.rukun.isian.arsip.ArsipIsian;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** One step of a case while a delegate carries it out: all that a question may use, and what leaves a trace. */
public final class Langkah extends Pertanyaan {

    Langkah(DelegateExecution execution, Kasus kasus, Pelaku pelaku, LocalDate hariIni, ArsipIsian arsip,
            KatalogAturan katalog, BerkasService berkas, UrutanPeristiwa urutan, DaftarProsedur prosedur) {
        super(execution, kasus, pelaku, hariIni, arsip, katalog, berkas, urutan, prosedur);
    }

    public void tetapkan(String variabel, Object nilai) {
        execution.setVariable(variabel, nilai);
    }

    @Override
    public void tulis(JenisEntri jenis, Object isi) {
        super.tulis(jenis, isi);
    }
}

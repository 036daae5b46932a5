package id.rukun.uji;

import id.rukun.engine.Accounts;
import id.rukun.engine.OfficeSync;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** The stage of a process test: lets officials act, runs due jobs, makes fresh Kelurahan. */
@TestComponent
public class Panggung {

    public static final String SANDI = "rukun";

    private final ProcessEngine mesin;
    private final EntityManager entities;
    private final TransactionTemplate transaksi;
    private final Accounts akun;
    private final OfficeSync kantor;

    public Panggung(ProcessEngine mesin, EntityManager entities, TransactionTemplate transaksi, Accounts akun,
            OfficeSync kantor) {
        this.mesin = mesin;
        this.entities = entities;
        this.transaksi = transaksi;
        this.akun = akun;
        this.kantor = kantor;
    }

    /** Lets an official act. */
    public Pejabat sebagai(String login) {
        return new Pejabat(mesin, login);
    }

    /** A Kelurahan of its own for one test, with two RW, two RT to merge, boards and logins. */
    public KelurahanUji kelurahan() {
        return kelurahan(new RencanaKelurahan());
    }

    public KelurahanUji kelurahan(RencanaKelurahan rencana) {
        KelurahanUji baru = transaksi.execute(status -> KelurahanUji.bangun(entities, rencana));
        masukkan(baru.akun());
        return baru;
    }

    /** Gives logins to the accounts and brings their groups in line with their posts. */
    public void masukkan(Collection<String> logins) {
        logins.forEach(login -> akun.buat(login, login, SANDI));
        kantor.sinkronkan(logins);
    }

    /** Changes the register as the test wants it. */
    public void ubah(java.util.function.Consumer<EntityManager> perubahan) {
        transaksi.executeWithoutResult(status -> perubahan.accept(entities));
    }

    /** Runs all jobs of the case that can be run now, until none is left. */
    public void jalankanPekerjaan(String nomorKasus) {
        List<Job> pekerjaan = pekerjaan(nomorKasus);
        while (!pekerjaan.isEmpty()) {
            pekerjaan.forEach(job -> mesin.getManagementService().executeJob(job.getId()));
            pekerjaan = pekerjaan(nomorKasus);
        }
    }

    private List<Job> pekerjaan(String nomorKasus) {
        List<String> instansi = mesin.getRuntimeService().createProcessInstanceQuery()
                .processInstanceBusinessKey(nomorKasus).list().stream().map(i -> i.getId()).toList();
        return mesin.getManagementService().createJobQuery().executable().list().stream()
                .filter(job -> instansi.contains(job.getProcessInstanceId())).toList();
    }
}

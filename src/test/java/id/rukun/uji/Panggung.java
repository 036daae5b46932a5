package id.rukun.uji;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.rukun.berkas.BerkasService;
import id.rukun.berkas.KasusService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.kasus.StatusKasus;
import id.rukun.berkas.periksa.BerkasVerifier;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.Variabel;
import id.rukun.engine.office.Accounts;
import id.rukun.engine.office.OfficeSync;
import id.rukun.engine.replay.PengembalianKasus;
import id.rukun.jabatan.DataJabatan;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.Orang;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.lampiran.ContohBerkas;
import id.rukun.lampiran.LampiranService;
import id.rukun.prosedur.musyawarah.register.StatusMusyawarah;
import id.rukun.wilayah.Unit;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** The stage of a process test: lets officials act, runs due jobs, makes fresh Kelurahan. */
@TestComponent
@Import({KasusSiap.class, PenggabunganSiap.class})
public class Panggung {

    public static final String SANDI = "rukun";

    private final ProcessEngine mesin;
    private final EntityManager entities;
    private final TransactionTemplate transaksi;
    private final Accounts akun;
    private final OfficeSync kantor;
    private final KasusService kasusService;
    private final BerkasService berkas;
    private final BerkasVerifier verifier;
    private final ObjectMapper json;
    private final PenggabunganSiap penggabungan;
    private final PengembalianKasus pengembalian;
    private final LampiranService lampiran;
    private final List<String> akunUji = new ArrayList<>();

    public Panggung(ProcessEngine mesin, EntityManager entities, TransactionTemplate transaksi, Accounts akun,
            OfficeSync kantor, KasusService kasusService, BerkasService berkas, BerkasVerifier verifier,
            ObjectMapper json, PenggabunganSiap penggabungan, PengembalianKasus pengembalian,
            LampiranService lampiran) {
        this.mesin = mesin;
        this.entities = entities;
        this.transaksi = transaksi;
        this.akun = akun;
        this.kantor = kantor;
        this.kasusService = kasusService;
        this.berkas = berkas;
        this.verifier = verifier;
        this.json = json;
        this.penggabungan = penggabungan;
        this.pengembalian = pengembalian;
        this.lampiran = lampiran;
    }

    /** Lets an official act. */
    public Pejabat sebagai(String login) {
        return new Pejabat(mesin, login);
    }

    /** Id of the unit that a task is about. */
    public String unitTugas(Task tugas) {
        return (String) mesin.getTaskService().getVariable(tugas.getId(), Variabel.UNIT_ID);
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

    /** Somebody uploads a file, to send it with a form; returns its id. */
    public String pindaian(String login) {
        return lampiran.unggah(login, "surat.pdf", ContohBerkas.pdf()).id();
    }

    /** A second member of the Kelurahan's staff; returns his login. */
    public String petugasKedua(KelurahanUji kelurahan) {
        return jabatan(kelurahan.id, Jabatan.PETUGAS_KELURAHAN, kelurahan.akun("petugas-kedua"));
    }

    /** Gives a post of a unit to a new civil servant; returns his login. */
    public String jabatan(String unitId, Jabatan jabatan, String login) {
        LocalDate sejak = LocalDate.of(2018, 1, 1);
        ubah(semua -> DataJabatan.simpan(semua, new PemegangJabatan(unitId, jabatan, SifatJabatan.DEFINITIF,
                Orang.pegawai(String.format("99%016d", Integer.toUnsignedLong(login.hashCode())), "Pegawai Uji", login), sejak, null, null,
                sejak.atStartOfDay(ZoneOffset.UTC).toInstant())));
        masukkan(List.of(login));
        return login;
    }

    /** Who holds a post of a unit that all tests share: made where nobody does, and given his login again; returns it. */
    public String pejabatTetap(String unitId, Jabatan jabatan, String login) {
        List<String> ada = entities.createQuery("""
                select p.akun from PemegangJabatan p where p.unitId = :unit and p.jabatan = :jabatan and p.sampai is null
                  and p.akun is not null""", String.class)
                .setParameter("unit", unitId).setParameter("jabatan", jabatan).getResultList();
        if (ada.isEmpty()) {
            return jabatan(unitId, jabatan, login);
        }
        masukkan(List.of(ada.get(0)));
        return ada.get(0);
    }

    /** Builds the stages of the merger. */
    PenggabunganSiap penggabungan() {
        return penggabungan;
    }

    /** Gives logins to the accounts and brings their groups in line with their posts. */
    public void masukkan(Collection<String> logins) {
        logins.stream().filter(login -> mesin.getIdentityService().createUserQuery().userId(login).count() == 0)
                .forEach(akunUji::add);
        logins.forEach(login -> akun.buat(login, login, SANDI));
        kantor.sinkronkan(logins);
    }

    /**
     * Takes down what a test class has put up, so that the next one finds nobody waiting: running processes, and the
     * logins and offices that tests made. Register and dossiers are left to {@link RegisterAwal}.
     */
    void bongkar() {
        IdentityService identitas = mesin.getIdentityService();
        List<String> berjalan = mesin.getRuntimeService().createProcessInstanceQuery().rootProcessInstances().list()
                .stream().map(ProcessInstance::getId).toList();
        if (!berjalan.isEmpty()) {
            mesin.getRuntimeService().deleteProcessInstances(berjalan, "Uji selesai", true, true, false, true);
        }
        List<String> selesai = mesin.getHistoryService().createHistoricProcessInstanceQuery().finished().list().stream()
                .map(HistoricProcessInstance::getId).toList();
        if (!selesai.isEmpty()) {
            mesin.getHistoryService().deleteHistoricProcessInstancesBulk(selesai);
        }
        // What people did stays when its cases are deleted: other tests of their government would count it.
        ubah(semua -> semua.createNativeQuery("delete from ACT_HI_OP_LOG").executeUpdate());
        Set<String> kantorUji = akunUji.stream().flatMap(login -> identitas.createGroupQuery().groupMember(login)
                .list().stream()).map(Group::getId).collect(Collectors.toSet());
        akunUji.forEach(identitas::deleteUser);
        akunUji.clear();
        kantorUji.stream().filter(grup -> identitas.createUserQuery().memberOfGroup(grup).count() == 0)
                .forEach(identitas::deleteGroup);
    }

    /** Changes the register as the test wants it. */
    public void ubah(Consumer<EntityManager> perubahan) {
        transaksi.executeWithoutResult(status -> perubahan.accept(entities));
    }

    /** Brings the groups of a Kelurahan's accounts in line with its posts, after a change of posts. */
    public void sinkronkan(KelurahanUji kelurahan) {
        masukkan(kelurahan.akun());
    }

    /** The governments to which an account belongs in the engine. */
    public List<String> pemerintah(String login) {
        return mesin.getIdentityService().createTenantQuery().userMember(login).list().stream().map(Tenant::getId)
                .toList();
    }

    /** Starts a process that others call, as they do: with a case of a unit, and ids; returns the case's number. */
    public String mulaiProses(String kunci, String unitId, Map<String, Object> variabel) {
        String tenant = entities.find(Unit.class, unitId).tenant();
        Kasus kasus = kasusService.buka(kunci, "Uji " + kunci, tenant, unitId, "uji");
        Map<String, Object> semua = new HashMap<>(variabel);
        semua.put(Variabel.KASUS_ID, kasus.id());
        semua.putIfAbsent(Variabel.UNIT_ID, unitId);
        mesin.getRuntimeService().startProcessInstanceByKey(kunci, kasus.nomor(), semua);
        return kasus.nomor();
    }

    /** The case of a number, as it stands now. */
    public Kasus kasus(String nomor) {
        return entities.createQuery("select k from Kasus k where k.nomor = :nomor", Kasus.class)
                .setParameter("nomor", nomor).getSingleResult();
    }

    /** Gives a case another edition behind Rukun's back; its dossier is broken until the test gives it back. */
    public void edisi(Kasus kasus, LocalDate hari) {
        ubah(e -> e.createQuery("update Kasus k set k.edisi = :hari where k.id = :id")
                .setParameter("hari", hari).setParameter("id", kasus.id()).executeUpdate());
    }

    /** How many cases were ever opened for a unit. */
    public long jumlahKasus(String unitId) {
        return entities.createQuery("select count(k) from Kasus k where k.unitId = :unit", Long.class)
                .setParameter("unit", unitId).getSingleResult();
    }

    /** Contents of one kind of entries in the dossier of a case, oldest first. */
    public List<JsonNode> berkas(String nomor, JenisEntri jenis) {
        return berkas.baca(kasus(nomor).id(), "uji", "Pengujian").stream()
                .filter(bacaan -> bacaan.entri().jenis() == jenis).map(bacaan -> terurai(bacaan.isi())).toList();
    }

    /** Who has done what the entries of that kind tell: logins, oldest first. */
    public List<String> pelaku(String nomor, JenisEntri jenis) {
        return berkas.baca(kasus(nomor).id(), "uji", "Pengujian").stream().map(bacaan -> bacaan.entri())
                .filter(entri -> entri.jenis() == jenis).map(entri -> entri.pelaku()).toList();
    }

    /** Codes of the rules that were asked in the case and failed, oldest first. */
    public List<String> kodeGagal(String nomor) {
        return berkas(nomor, JenisEntri.PUTUSAN).stream().filter(p -> !p.path("terpenuhi").asBoolean())
                .map(p -> p.path("kode").asText()).toList();
    }

    /** What became of the meetings of a unit in the case, in order. */
    public List<StatusMusyawarah> rapat(String nomor, String unitId) {
        return entities.createQuery("""
                select m.status from Musyawarah m where m.rangkaian.kasusId = :kasus and m.rangkaian.unitId = :unit
                order by m.rangkaian.dibukaPada, m.ke""", StatusMusyawarah.class)
                .setParameter("kasus", kasus(nomor).id()).setParameter("unit", unitId).getResultList();
    }

    /** Demands that the case is over with this result, that it holds no lock, and that its dossier is whole. */
    public void pastikanSelesai(String nomor, String hasil) {
        Kasus kasus = kasus(nomor);
        assertThat(kasus.status()).isEqualTo(StatusKasus.SELESAI);
        assertThat(kasus.hasil()).isEqualTo(hasil);
        assertThat(instansi(nomor)).isEmpty();
        assertThat(terkunci(nomor)).isEmpty();
        assertThat(verifier.periksa(kasus.id()).utuh()).isTrue();
    }

    /** Ids of the units that the case holds under lock. */
    public List<String> terkunci(String nomor) {
        return entities.createQuery("""
                select k.unitId from KunciPenataan k where k.kasusId = :id and k.dilepas is null""", String.class)
                .setParameter("id", kasus(nomor).id()).getResultList();
    }

    /** Ends a case before its time, as its withdrawal does. */
    public void akhiri(String nomor) {
        pengembalian.akhiri(kasus(nomor), "DITARIK");
    }

    /** Runs all jobs of the case that can be run now, until none is left. */
    public void jalankanPekerjaan(String nomorKasus) {
        List<Job> pekerjaan = pekerjaan(nomorKasus);
        while (!pekerjaan.isEmpty()) {
            // One at a time: a job may end what another waits for.
            jalankan(pekerjaan.get(0));
            pekerjaan = pekerjaan(nomorKasus);
        }
    }

    private void jalankan(Job pekerjaan) {
        try {
            PenghitungPernyataan.langkah(Biaya.JenisBiaya.PEKERJAAN, pekerjaan.getProcessDefinitionKey(), () -> {
                mesin.getManagementService().executeJob(pekerjaan.getId());
                return null;
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Number of the case of a running process instance. */
    public String nomor(String prosesId) {
        return mesin.getRuntimeService().createProcessInstanceQuery().processInstanceId(prosesId).singleResult()
                .getBusinessKey();
    }

    private List<Job> pekerjaan(String nomorKasus) {
        List<String> instansi = instansi(nomorKasus);
        return mesin.getManagementService().createJobQuery().executable().list().stream()
                .filter(job -> instansi.contains(job.getProcessInstanceId())).toList();
    }

    private List<String> instansi(String nomorKasus) {
        return mesin.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(nomorKasus).list()
                .stream().map(ProcessInstance::getId).toList();
    }

    private JsonNode terurai(String isi) {
        try {
            return json.readTree(isi);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

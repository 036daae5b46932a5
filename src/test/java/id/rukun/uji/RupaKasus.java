package id.rukun.uji;

import id.rukun.berkas.BerkasService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.isian.arsip.ArsipIsian;
import id.rukun.isian.arsip.Kiriman;
import id.rukun.isian.arsip.RiwayatIsian;
import id.rukun.prosedur.musyawarah.register.JenisMusyawarah;
import id.rukun.prosedur.musyawarah.register.KeputusanMusyawarah;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.penggabungan.PenggabunganService;
import jakarta.persistence.EntityManager;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.annotation.Transactional;

/** How a case stands, written so that two cases on the same stage in different Kelurahan look alike. */
@TestComponent
@Transactional(readOnly = true)
public class RupaKasus {

    private static final String UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    private final ProcessEngine mesin;
    private final EntityManager entities;
    private final Panggung panggung;
    private final BerkasService berkas;
    private final RiwayatIsian riwayat;
    private final ArsipIsian arsip;
    private final MusyawarahService musyawarah;
    private final PenggabunganService penggabungan;

    public RupaKasus(ProcessEngine mesin, EntityManager entities, Panggung panggung, BerkasService berkas,
            RiwayatIsian riwayat, ArsipIsian arsip, MusyawarahService musyawarah, PenggabunganService penggabungan) {
        this.mesin = mesin;
        this.entities = entities;
        this.panggung = panggung;
        this.berkas = berkas;
        this.riwayat = riwayat;
        this.arsip = arsip;
        this.musyawarah = musyawarah;
        this.penggabungan = penggabungan;
    }

    /** Lines by what they tell of; ids of the Kelurahan are replaced by what they stand for. */
    public Map<String, List<String>> dari(String nomor, KelurahanUji tempat) {
        Kasus kasus = panggung.kasus(nomor);
        Map<String, Stream<String>> rupa = new LinkedHashMap<>();
        rupa.put("kasus", Stream.of(kasus.prosedur() + " " + kasus.judul() + " " + kasus.tenant() + " "
                + kasus.status() + " " + kasus.unitId() + " " + kasus.edisi()));
        rupa.put("tugas", tugas(nomor).map(this::tugas));
        rupa.put("variabel", proses(nomor).flatMap(this::variabel));
        rupa.put("pewaktu", proses(nomor).flatMap(this::pekerjaan));
        rupa.put("isian", riwayat.semua(kasus.id()).stream().map(this::isian));
        rupa.put("kantor pembuka", riwayat.kantorPembuka(kasus.id()).stream());
        rupa.put("register", Stream.concat(usulan(kasus), Stream.of(JenisMusyawarah.values())
                .flatMap(jenis -> musyawarah.hasil(kasus.id(), jenis).stream()).map(hasil -> "" + hasil.unitId()
                        + hasil.status() + hasil.dilaksanakan() + hasil.sah() + hasil.diterima() + keputusan(hasil.keputusan()))));
        rupa.put("rapat", rapat(kasus));
        rupa.put("kesepakatan", kesepakatan(kasus));
        rupa.put("kunci", panggung.terkunci(nomor).stream());
        rupa.put("jenis entri berkas", berkas.ringkasan(kasus.id()).stream().map(e -> e.jenis().name()).distinct());
        Map<String, List<String>> hasil = new LinkedHashMap<>();
        rupa.forEach((apa, baris) -> hasil.put(apa, baris.map(teks -> tanpaId(teks, tempat)).sorted().toList()));
        return hasil;
    }

    private Stream<Task> tugas(String nomor) {
        return mesin.getTaskService().createTaskQuery().processInstanceBusinessKey(nomor).list().stream();
    }

    private String tugas(Task tugas) {
        return String.join(" ", tugas.getTaskDefinitionKey(), tugas.getTenantId(), tugas.getAssignee(),
                hari(tugas.getDueDate()), hari(tugas.getFollowUpDate()),
                new TreeSet<>(mesin.getTaskService().getIdentityLinksForTask(tugas.getId()).stream()
                        .map(IdentityLink::getGroupId).toList()).toString());
    }

    private Stream<ProcessInstance> proses(String nomor) {
        return mesin.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(nomor).list().stream();
    }

    private Stream<String> variabel(ProcessInstance proses) {
        String kunci = mesin.getRepositoryService().getProcessDefinition(proses.getProcessDefinitionId()).getKey();
        return mesin.getRuntimeService().createVariableInstanceQuery().processInstanceIdIn(proses.getId()).list()
                .stream().map(v -> kunci + " " + v.getName() + "=" + v.getValue());
    }

    private Stream<String> pekerjaan(ProcessInstance proses) {
        return Stream.concat(Stream.of("instansi " + proses.getTenantId()),
                mesin.getManagementService().createJobQuery().processInstanceId(proses.getId()).list().stream()
                        .map(job -> mesin.getManagementService().createJobDefinitionQuery()
                                .jobDefinitionId(job.getJobDefinitionId()).singleResult().getActivityId() + " "
                                + hari(job.getDuedate())));
    }

    private String isian(Kiriman kiriman) {
        String kunci = mesin.getRepositoryService().getProcessDefinition(mesin.getHistoryService()
                .createHistoricProcessInstanceQuery().processInstanceId(kiriman.prosesId()).singleResult()
                .getProcessDefinitionId()).getKey();
        return String.join(" ", kunci, kiriman.aktivitas(), kiriman.formulir(), kiriman.unitId(), kiriman.kantor(),
                kiriman.pelaku(), kiriman.jabatan(), arsip.nilai(kiriman.id()).toString());
    }

    private Stream<String> usulan(Kasus kasus) {
        var usulan = penggabungan.usulan(kasus.id());
        return Stream.concat(Stream.of("usulan " + usulan.asal() + usulan.unitPengusul()), usulan.unit().stream()
                .map(rt -> String.join(" ", rt.unitId(), String.valueOf(rt.disampaikanPada()), rt.disampaikanOleh(),
                        rt.penandatangan(), rt.dijemputOleh())));
    }

    private static String keputusan(KeputusanMusyawarah isi) {
        return isi == null ? "" : " " + isi.caraPutus() + isi.mufakatDicoba() + isi.isi() + isi.biayaSurat()
                + isi.pernyataanSesuai() + isi.norma() + isi.nomorBeritaAcara()
                + isi.tanggalBeritaAcara() + isi.penandatangan();
    }

    private Stream<String> rapat(Kasus kasus) {
        return entities.createQuery("""
                select concat(r.unitId, ' ', r.jenis, ' ', coalesce(r.mode, '-'), ' ', r.agenda, ' ', r.status, ' ', m.ke, ' ', m.status, ' ',
                m.diundangPada, ' ', m.dilaksanakanPada, ' ', coalesce(m.pimpinanId, '-'), ' ',
                coalesce(m.pimpinanNama, '-'), ' ', p.pilihanId, ' ', p.nama, ' ',
                p.kualitas, ' ', p.unitId, ' ', p.hadir)
                from Musyawarah m join m.rangkaian r left join PesertaMusyawarah p on p.musyawarahId = m.id
                where r.kasusId = :kasus""", String.class).setParameter("kasus", kasus.id()).getResultStream();
    }

    private Stream<String> kesepakatan(Kasus kasus) {
        return entities.createQuery("""
                select concat(k.rwTujuanId, ' ', k.nomorHasil) from Kesepakatan k where k.kasusId = :kasus""", String.class)
                .setParameter("kasus", kasus.id()).getResultStream();
    }

    private static String hari(Date saat) {
        return saat == null ? "-" : saat.toInstant().toString().substring(0, 10);
    }

    private String tanpaId(String teks, KelurahanUji tempat) {
        String hasil = teks;
        for (Map.Entry<String, String> nama : tempat.namaId().entrySet()) {
            hasil = hasil.replace(nama.getKey(), nama.getValue());
        }
        return hasil.replaceAll(UUID, "<id>");
    }
}

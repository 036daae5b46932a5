package id.rukun.engine;

import id.rukun.engine.internal.StartRights;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.KursiAkun;
import id.rukun.tenggat.JamRukun;
import id.rukun.wilayah.WilayahService;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the engine's groups follow the posts of the register on a day: one group per office ({@code lurah-<unit>}), one
 * per role ({@code lurah}), one for all officials ({@code pejabat}), one tenant per government. Grants go to groups.
 */
@Component
public class OfficeSync {

    static final String PEJABAT = "pejabat";
    private static final String JENIS_KANTOR = "KANTOR";
    private static final String JENIS_PERAN = "PERAN";

    private final IdentityService identityService;
    private final RepositoryService repositoryService;
    private final Grants izin;
    private final StartRights hakMulai;
    private final JabatanService jabatan;
    private final WilayahService wilayah;
    private final JamRukun jam;

    OfficeSync(IdentityService identityService, RepositoryService repositoryService, Grants izin, StartRights hakMulai,
            JabatanService jabatan, WilayahService wilayah, JamRukun jam) {
        this.identityService = identityService;
        this.repositoryService = repositoryService;
        this.izin = izin;
        this.hakMulai = hakMulai;
        this.jabatan = jabatan;
        this.wilayah = wilayah;
        this.jam = jam;
    }

    /** Brings groups, memberships, tenants and grants of all accounts in line with the posts held today. */
    @Transactional
    public void sinkronkan() {
        sinkronkan(identityService.createUserQuery().list().stream().map(User::getId).collect(Collectors.toSet()));
    }

    /** The same for some accounts, when posts change during the day. */
    @Transactional
    public void sinkronkan(Collection<String> akun) {
        List<KursiAkun> kursi = jabatan.kursi(jam.hariIni()).stream().filter(k -> akun.contains(k.akun())).toList();
        grup(PEJABAT, "Semua pejabat", JENIS_PERAN);
        kursi.forEach(this::pasangGrup);
        Map<String, Set<String>> seharusnya = kursi.stream().collect(Collectors.groupingBy(KursiAkun::akun,
                Collectors.flatMapping(OfficeSync::grupKursi, Collectors.toSet())));
        akun.forEach(a -> sesuaikan(a, seharusnya.getOrDefault(a, Set.of())));
        kursi.forEach(this::pasangTenant);
        izin.pejabat(PEJABAT);
        izin.pengawas(Jabatan.PENGAWAS.peran());
        izin.operator(Jabatan.OPERATOR.peran());
        repositoryService.createProcessDefinitionQuery().latestVersion().list().forEach(this::pasangIzin);
    }

    /** Supervisors and operators have no tasks, so they are no {@code pejabat} unless another post makes them one. */
    private static Stream<String> grupKursi(KursiAkun kursi) {
        Stream<String> sendiri = Stream.of(kursi.peran(), Kantor.idGrup(kursi.peran(), kursi.unitId()));
        return Jabatan.dariPeran(kursi.peran()).bertugas() ? Stream.concat(Stream.of(PEJABAT), sendiri) : sendiri;
    }

    private void pasangGrup(KursiAkun kursi) {
        grup(kursi.peran(), kursi.peran(), JENIS_PERAN);
        grup(Kantor.idGrup(kursi.peran(), kursi.unitId()), namaKantor(kursi), JENIS_KANTOR);
    }

    /** "Lurah Gambir", "Petugas Kelurahan Gambir", "Ketua RW 01". */
    private String namaKantor(KursiAkun kursi) {
        Jabatan peran = Jabatan.dariPeran(kursi.peran());
        String unit = wilayah.nama(kursi.unitId());
        boolean kepalaWilayah = peran == Jabatan.LURAH || peran == Jabatan.CAMAT;
        return peran.sebutan() + " " + (kepalaWilayah ? unit.substring(unit.indexOf(' ') + 1) : unit);
    }

    private void grup(String id, String nama, String jenis) {
        Group grup = identityService.createGroupQuery().groupId(id).singleResult();
        if (grup == null) {
            grup = identityService.newGroup(id);
        }
        if (!nama.equals(grup.getName())) {
            grup.setName(nama);
            grup.setType(jenis);
            identityService.saveGroup(grup);
        }
    }

    private void sesuaikan(String akun, Set<String> seharusnya) {
        Set<String> kini = identityService.createGroupQuery().groupMember(akun).list().stream()
                .filter(g -> JENIS_KANTOR.equals(g.getType()) || JENIS_PERAN.equals(g.getType()))
                .map(Group::getId).collect(Collectors.toCollection(HashSet::new));
        kini.stream().filter(g -> !seharusnya.contains(g)).forEach(g -> identityService.deleteMembership(akun, g));
        new TreeSet<>(seharusnya).stream().filter(g -> !kini.contains(g))
                .forEach(g -> identityService.createMembership(akun, g));
    }

    private void pasangTenant(KursiAkun kursi) {
        String tenant = wilayah.unit(kursi.unitId()).tenant();
        if (identityService.createTenantQuery().tenantId(tenant).count() == 0) {
            identityService.saveTenant(identityService.newTenant(tenant));
        }
        if (identityService.createTenantQuery().tenantId(tenant).userMember(kursi.akun()).count() == 0) {
            identityService.createTenantUserMembership(tenant, kursi.akun());
        }
    }

    private void pasangIzin(ProcessDefinition definisi) {
        hakMulai.peranPemulai(definisi.getId()).stream()
                .filter(peran -> identityService.createGroupQuery().groupId(peran).count() > 0)
                .forEach(peran -> izin.memulai(peran, definisi.getKey()));
    }
}

package id.rukun.engine.office;

import id.rukun.engine.grants.GrupPemerintah;
import id.rukun.engine.internal.TanpaHak;
import id.rukun.jabatan.DaftarAkun;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.KursiAkun;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The engine's groups and tenants, and who belongs to them; its logins too, since its identity service knows with which
 * somebody can sign in. Knows nothing of posts but their names.
 */
@Component
class OfficeGroups implements DaftarAkun {

    static final String PEJABAT = "pejabat";

    private static final String SEMUA = "Semua pejabat";
    private static final String JENIS_KANTOR = "KANTOR";
    private static final String JENIS_PERAN = "PERAN";
    private static final int SEKALI_TANYA = 500;

    private final IdentityService identityService;
    private final Kantor kantor;
    private final TanpaHak tanpaHak;

    OfficeGroups(@Lazy IdentityService identityService, Kantor kantor, TanpaHak tanpaHak) {
        this.identityService = identityService;
        this.kantor = kantor;
        this.tanpaHak = tanpaHak;
    }

    /**
     * Makes sure that the groups of all these seats exist under their names of today.
     *
     * @param tenant the governments of their units
     */
    void pasang(Collection<KursiAkun> kursi, Map<String, String> tenant) {
        Map<String, String> peran = new TreeMap<>(Map.of(PEJABAT, SEMUA));
        new TreeSet<>(tenant.values()).forEach(t -> peran.put(GrupPemerintah.id(PEJABAT, t), SEMUA + " (" + t + ")"));
        kursi.stream().filter(k -> !Kantor.perorangan(k.peran())).forEach(k -> {
            String pemerintah = tenant.get(k.unitId());
            String satu = Kantor.peranModel(k.peran());
            peran.put(satu, satu);
            peran.put(GrupPemerintah.id(satu, pemerintah), satu + " (" + pemerintah + ")");
        });
        pasang(peran, JENIS_PERAN);
        pasang(new TreeMap<>(kantor.nama(kursi.stream().map(k -> Kantor.idGrup(k.peran(), k.unitId())).toList())), JENIS_KANTOR);
    }

    void pasangTenant(Collection<String> tenant) {
        Set<String> ada = identityService.createTenantQuery().list().stream().map(Tenant::getId)
                .collect(Collectors.toSet());
        new TreeSet<>(tenant).stream().filter(t -> !ada.contains(t))
                .forEach(t -> identityService.saveTenant(identityService.newTenant(t)));
    }

    /** Groups of an account that follow from posts; what others gave him is not ours. */
    Map<String, Group> milik(String akun) {
        return identityService.createGroupQuery().groupMember(akun).list().stream()
                .filter(g -> JENIS_KANTOR.equals(g.getType()) || JENIS_PERAN.equals(g.getType()))
                .collect(Collectors.toMap(Group::getId, g -> g));
    }

    @Override
    public boolean ada(String akun) {
        return tanpaHak.tanya(() -> identityService.createUserQuery().userId(akun).count() > 0);
    }

    @Override
    public Set<String> ada(Collection<String> akun) {
        List<String> semua = List.copyOf(akun);
        Set<String> hasil = new HashSet<>();
        for (int awal = 0; awal < semua.size(); awal += SEKALI_TANYA) {
            String[] sebagian = semua.subList(awal, Math.min(semua.size(), awal + SEKALI_TANYA)).toArray(String[]::new);
            tanpaHak.tanya(() -> identityService.createUserQuery().userIdIn(sebagian).list()).forEach(satu -> hasil.add(satu.getId()));
        }
        return hasil;
    }

    /** Accounts that belong to a group. */
    Set<String> anggota(String grup) {
        return identityService.createUserQuery().memberOfGroup(grup).list().stream().map(User::getId)
                .collect(Collectors.toSet());
    }

    Set<String> tenant(String akun) {
        return identityService.createTenantQuery().userMember(akun).list().stream().map(Tenant::getId)
                .collect(Collectors.toSet());
    }

    /**
     * Those that a seat brings. Supervisors and operators have no tasks: they are no {@code pejabat} by it.
     *
     * @param tenant the governments of units
     */
    static Stream<String> milik(KursiAkun kursi, Map<String, String> tenant) {
        String kantor = Kantor.idGrup(kursi.peran(), kursi.unitId());
        String peran = Kantor.peranModel(kursi.peran());
        Stream<String> sendiri = Kantor.perorangan(peran) ? Stream.of(kantor)
                : Stream.of(peran, GrupPemerintah.id(peran, tenant.get(kursi.unitId())), kantor);
        return Stream.concat(pejabat(kursi, tenant), sendiri);
    }

    /** Those of all officials that a seat brings, also to who holds it while another exercises it. */
    static Stream<String> pejabat(KursiAkun kursi, Map<String, String> tenant) {
        return bertugas(kursi) ? Stream.of(PEJABAT, GrupPemerintah.id(PEJABAT, tenant.get(kursi.unitId()))) : Stream.empty();
    }

    /** All groups of roles. */
    Set<String> peran() {
        return identityService.createGroupQuery().groupType(JENIS_PERAN).list().stream().map(Group::getId)
                .collect(Collectors.toSet());
    }

    private static boolean bertugas(KursiAkun kursi) {
        return Kantor.jabatan(kursi.peran()).map(Jabatan::bertugas).orElse(true);
    }

    static boolean kantor(Group grup) {
        return JENIS_KANTOR.equals(grup.getType());
    }

    private void pasang(Map<String, String> namaPerId, String jenis) {
        Map<String, Group> ada = new HashMap<>();
        List<Group> semua = identityService.createGroupQuery().groupType(jenis).list();
        semua.forEach(g -> ada.put(g.getId(), g));
        namaPerId.forEach((id, nama) -> {
            Group grup = ada.containsKey(id) ? ada.get(id) : identityService.newGroup(id);
            if (!nama.equals(grup.getName())) {
                grup.setName(nama);
                grup.setType(jenis);
                identityService.saveGroup(grup);
            }
        });
    }
}

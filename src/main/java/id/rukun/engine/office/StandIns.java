package id.rukun.engine.office;

import id.rukun.engine.internal.OwnCommit;
import id.rukun.jabatan.KursiAkun;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/**
 * Who stands in for a vacant office belongs to its group as long as it has an open task; so does a person who has a task
 * of his own, post or not.
 */
@Component
class StandIns {

    private final IdentityService identityService;
    private final OfficeGroups grup;
    private final KantorBertugas bertugas;
    private final PelaksanaKantor pelaksana;
    private final WilayahService wilayah;
    private final OwnCommit sendiri;

    StandIns(IdentityService identityService, OfficeGroups grup, KantorBertugas bertugas, PelaksanaKantor pelaksana,
            WilayahService wilayah, OwnCommit sendiri) {
        this.identityService = identityService;
        this.grup = grup;
        this.bertugas = bertugas;
        this.pelaksana = pelaksana;
        this.wilayah = wilayah;
        this.sendiri = sendiri;
    }

    /**
     * Lets those who stand in for an office see its tasks, from the first one on.
     *
     * @return whether anybody stands in
     */
    boolean gantikan(String kantor) {
        List<KursiAkun> semua = pelaksana.pengganti(kantor);
        List<KursiAkun> baru = belum(kantor, semua);
        if (!baru.isEmpty()) {
            sendiri.tanpaPengguna(() -> OwnCommit.dalamMesin(() -> sendiri.duaKali(() -> masukkan(baru))));
        }
        return !semua.isEmpty();
    }

    /** The same once the task stands: until then it kept nobody in the office who stood in before. */
    void pastikan(String kantor) {
        sendiri.tanpaPengguna(() -> OwnCommit.dalamMesin(() -> sendiri.bergiliran(
                () -> masukkan(belum(kantor, pelaksana.pengganti(kantor))))));
    }

    /** The accounts of those who stand in for an office. */
    Set<String> akun(String kantor) {
        return pelaksana.pengganti(kantor).stream().map(KursiAkun::akun).collect(Collectors.toSet());
    }

    /** These, and who belongs to its group without a post there: he stood in once. */
    Set<String> sekitar(String kantor) {
        Set<String> hasil = new TreeSet<>(grup.anggota(kantor));
        hasil.addAll(akun(kantor));
        return hasil;
    }

    /** Where an account stands in for the sake of a task that stands since all posts and tasks were looked at. */
    List<KursiAkun> kemudian(String akun, Set<String> kantorHilang) {
        Set<String> terbuka = kantorHilang.isEmpty() ? Set.of() : bertugas.semua();
        return kantorHilang.stream().filter(terbuka::contains).flatMap(g -> pelaksana.pengganti(g).stream())
                .filter(k -> k.akun().equals(akun)).toList();
    }

    private List<KursiAkun> belum(String kantor, List<KursiAkun> wakil) {
        Set<String> anggota = wakil.isEmpty() ? Set.of() : grup.anggota(kantor);
        return wakil.stream().filter(k -> !anggota.contains(k.akun())).toList();
    }

    private boolean masukkan(List<KursiAkun> wakil) {
        Map<String, String> pemerintah = wilayah.tenant(wakil.stream().map(KursiAkun::unitId).toList());
        grup.pasang(wakil, pemerintah);
        wakil.forEach(k -> OfficeGroups.milik(k, pemerintah).filter(g -> !grup.anggota(g).contains(k.akun()))
                .forEach(g -> identityService.createMembership(k.akun(), g)));
        wakil.stream().filter(k -> Kantor.perorangan(k.peran())).forEach(this::masukkanTenant);
        return true;
    }

    /** Who holds no post belongs to no government yet. */
    private void masukkanTenant(KursiAkun orang) {
        Set<String> tenant = Set.copyOf(wilayah.tenant(List.of(orang.unitId())).values());
        grup.pasangTenant(tenant);
        Set<String> kini = grup.tenant(orang.akun());
        tenant.stream().filter(t -> !kini.contains(t))
                .forEach(t -> identityService.createTenantUserMembership(t, orang.akun()));
    }
}

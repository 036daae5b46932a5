package id.rukun.engine.office;

import id.rukun.engine.grants.Grants;
import id.rukun.engine.internal.OwnCommit;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.KursiAkun;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.tenggat.JamRukun;
import id.rukun.wilayah.Unit;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes the engine's groups follow the posts of the register on a day: one group per office ({@code lurah-<unit>}), one
 * per role ({@code lurah}), one for all officials ({@code pejabat}), these two also for each government ({@code lurah-dki}),
 * one tenant per government. Grants go to groups.
 * Each account is changed in a transaction of its own, also when the caller has one; what the caller has not committed
 * yet is not seen. An account whose posts have not changed is read, not written.
 */
@Component
public class OfficeSync {

    private static final Logger LOG = LoggerFactory.getLogger(OfficeSync.class);

    private final IdentityService identityService;
    private final OfficeGroups grup;
    private final OfficeTasks tugas;
    private final KantorBertugas bertugas;
    private final PelaksanaKantor pelaksana;
    private final StandIns wakil;
    private final Grants izin;
    private final ModelTerpasang model;
    private final JabatanService jabatan;
    private final WilayahService wilayah;
    private final JamRukun jam;
    private final OwnCommit sendiri;

    OfficeSync(IdentityService identityService, OfficeGroups grup, OfficeTasks tugas, KantorBertugas bertugas,
            PelaksanaKantor pelaksana, StandIns wakil, Grants izin, ModelTerpasang model, JabatanService jabatan,
            WilayahService wilayah, JamRukun jam, OwnCommit sendiri) {
        this.identityService = identityService;
        this.grup = grup;
        this.tugas = tugas;
        this.bertugas = bertugas;
        this.pelaksana = pelaksana;
        this.wakil = wakil;
        this.izin = izin;
        this.model = model;
        this.jabatan = jabatan;
        this.wilayah = wilayah;
        this.jam = jam;
        this.sendiri = sendiri;
    }

    /**
     * What a synchronisation did.
     *
     * @param akunBerubah accounts whose groups or tenants changed
     * @param tugasKembali tasks that went back to their office
     */
    public record HasilSelaras(int akunBerubah, int tugasKembali) {}

    /**
     * Brings groups, memberships, tenants and grants of all accounts in line with the posts held today.
     *
     * @throws AkunGagalException if some accounts could not be brought in line; all others were
     */
    public HasilSelaras sinkronkan() {
        Set<String> semua = identityService.createUserQuery().list().stream().map(User::getId)
                .collect(Collectors.toSet());
        return OwnCommit.dalamMesin(() -> terapkan(semua, jabatan(semua, bertugas.semua(),
                hari -> new Jabatannya(jabatan.kursi(hari), jabatan.berjabatan(hari)))));
    }

    /**
     * The same for some accounts, when posts change during the day, and for whoever stands in or stood in around them.
     *
     * @throws AkunGagalException if some accounts could not be brought in line; all others were
     */
    public HasilSelaras sinkronkan(Collection<String> akun) {
        return OwnCommit.dalamMesin(() -> {
            Set<String> semua = bertugas.semua();
            Set<String> kantor = sendiri.sekali(() -> bertugas.sekitar(unit(akun), semua));
            kantor.addAll(sendiri.sekali(() -> pelaksana.milikOrang(akun, semua)));
            Set<String> diminta = new TreeSet<>(akun);
            kantor.forEach(g -> diminta.addAll(wakil.sekitar(g)));
            // Who stands in elsewhere as well goes on doing so.
            Stream<String> milik = diminta.stream().flatMap(satu -> grup.milik(satu).keySet().stream());
            return terapkan(diminta, jabatan(diminta,
                    Stream.concat(kantor.stream(), milik.filter(semua::contains)).collect(Collectors.toSet()),
                    hari -> new Jabatannya(jabatan.kursiAkun(diminta, hari), jabatan.berjabatan(diminta, hari))));
        });
    }

    /** As {@link #sinkronkan(Collection)}, in Rukun's own name, whoever is at work. */
    void ikuti(Collection<String> akun) {
        sendiri.tanpaPengguna(() -> sinkronkan(akun));
    }

    /** Units of the posts that the accounts hold today or that the engine still has them in. */
    private Set<String> unit(Collection<String> akun) {
        return akun.stream().flatMap(satu -> Stream.concat(
                jabatan.jabatanAkun(satu, jam.hariIni()).stream().map(PemegangJabatan::unitId),
                grup.milik(satu).values().stream().filter(OfficeGroups::kantor).map(g -> Kantor.unitGrup(g.getId()))))
                .collect(Collectors.toSet());
    }

    /** In a transaction of its own: thousands of posts must not lie in the session that later writes. */
    private Jabatannya jabatan(Set<String> akun, Set<String> kantor, Function<LocalDate, Jabatannya> register) {
        return sendiri.sekali(() -> {
            Jabatannya menurutRegister = register.apply(jam.hariIni());
            List<KursiAkun> digantikan = kantor.stream().flatMap(g -> pelaksana.pengganti(g).stream()).toList();
            return menurutRegister.dan(digantikan).milik(k -> akun.contains(k.akun()));
        });
    }

    private HasilSelaras terapkan(Set<String> akun, Jabatannya posisi) {
        List<KursiAkun> kursi = posisi.dilaksanakan();
        Map<String, String> tenant = sendiri.sekali(() -> wilayah.tenant(
                Stream.concat(kursi.stream(), posisi.dipegang().stream()).map(KursiAkun::unitId).toList()));
        sendiri.duaKali(() -> {
            grup.pasang(kursi, tenant);
            grup.pasangTenant(tenant.values());
            return true;
        });
        // Before the accounts: one that cannot be brought in line keeps nobody else from his rights.
        sendiri.duaKali(this::pasangIzin);
        return sesuaikan(akun, posisi, tenant);
    }

    private boolean pasangIzin() {
        izin.beri(OfficeGroups.PEJABAT, wilayah.semuaPemerintah().stream().map(Unit::tenant).toList(), grup.peran(),
                model.baca());
        return true;
    }

    private HasilSelaras sesuaikan(Set<String> akun, Jabatannya posisi, Map<String, String> tenant) {
        Map<String, List<KursiAkun>> dilaksanakan = perAkun(posisi.dilaksanakan());
        Map<String, List<KursiAkun>> dipegang = perAkun(posisi.dipegang());
        int berubah = 0;
        List<String> penerima = new ArrayList<>();
        Set<String> gagal = new TreeSet<>();
        for (String satu : akun) {
            try {
                Jabatannya miliknya = new Jabatannya(dilaksanakan.getOrDefault(satu, List.of()),
                        dipegang.getOrDefault(satu, List.of()));
                PerubahanKantor perubahan = sendiri.bergiliran(() -> sesuaikan(satu, miliknya, tenant));
                berubah += perubahan.ada() ? 1 : 0;
                penerima.addAll(perubahan.penerima());
            } catch (RuntimeException e) {
                LOG.error("Account {} could not be brought in line with its posts", satu, e);
                gagal.add(satu);
            }
        }
        // A task of a person has become one of an office, which may be vacant itself.
        new TreeSet<>(penerima).forEach(wakil::gantikan);
        if (!gagal.isEmpty()) {
            throw new AkunGagalException(gagal);
        }
        return new HasilSelaras(berubah, penerima.size());
    }

    private static Map<String, List<KursiAkun>> perAkun(List<KursiAkun> kursi) {
        return kursi.stream().collect(Collectors.groupingBy(KursiAkun::akun));
    }

    /** Who holds a post that another exercises for him may sign in and see that nothing waits for him. */
    private PerubahanKantor sesuaikan(String akun, Jabatannya posisi, Map<String, String> tenant) {
        Set<String> seharusnya = Stream.concat(posisi.dilaksanakan().stream().flatMap(k -> OfficeGroups.milik(k, tenant)),
                posisi.dipegang().stream().flatMap(k -> OfficeGroups.pejabat(k, tenant)))
                .collect(Collectors.toSet());
        Map<String, Group> kini = grup.milik(akun);
        Set<String> hilang = selisih(kini.keySet(), seharusnya);
        Set<String> kantorHilang = hilang.stream().filter(g -> OfficeGroups.kantor(kini.get(g)))
                .collect(Collectors.toSet());
        List<KursiAkun> kemudian = wakil.kemudian(akun, kantorHilang);
        if (!kemudian.isEmpty()) {
            Map<String, String> semua = new HashMap<>(tenant);
            semua.putAll(wilayah.tenant(kemudian.stream().map(KursiAkun::unitId).toList()));
            return sesuaikan(akun, posisi.dan(kemudian), semua);
        }
        Set<String> baru = selisih(seharusnya, kini.keySet());
        hilang.forEach(g -> identityService.deleteMembership(akun, g));
        baru.forEach(g -> identityService.createMembership(akun, g));
        boolean pindah = sesuaikanTenant(akun,
                posisi.dipegang().stream().map(k -> tenant.get(k.unitId())).collect(Collectors.toSet()));
        List<String> penerima = kantorHilang.isEmpty() ? List.of()
                : tugas.kembalikan(akun, kantorHilang, seharusnya);
        return new PerubahanKantor(pindah || !hilang.isEmpty() || !baru.isEmpty(), penerima);
    }

    private boolean sesuaikanTenant(String akun, Set<String> seharusnya) {
        Set<String> kini = grup.tenant(akun);
        selisih(kini, seharusnya).forEach(t -> identityService.deleteTenantUserMembership(t, akun));
        selisih(seharusnya, kini).forEach(t -> identityService.createTenantUserMembership(t, akun));
        return !kini.equals(seharusnya);
    }

    private static Set<String> selisih(Set<String> dari, Set<String> tanpa) {
        Set<String> hasil = new TreeSet<>(dari);
        hasil.removeAll(new HashSet<>(tanpa));
        return hasil;
    }

    /** What accounts exercise, for others too, and the posts that they hold. */
    private record Jabatannya(List<KursiAkun> dilaksanakan, List<KursiAkun> dipegang) {

        /** What one person does makes him belong to the government of the case, as a post would. */
        Jabatannya dan(List<KursiAkun> wakil) {
            return new Jabatannya(Stream.concat(dilaksanakan.stream(), wakil.stream()).distinct().toList(),
                    Stream.concat(dipegang.stream(), wakil.stream().filter(k -> Kantor.perorangan(k.peran())))
                            .distinct().toList());
        }

        Jabatannya milik(Predicate<KursiAkun> siapa) {
            return new Jabatannya(dilaksanakan.stream().filter(siapa).toList(), dipegang.stream().filter(siapa).toList());
        }
    }

    /** Whether anything changed, and the office to which each task went back. */
    private record PerubahanKantor(boolean ada, List<String> penerima) {}
}

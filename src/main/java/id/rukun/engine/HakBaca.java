package id.rukun.engine;

import id.rukun.berkas.Kasus;
import id.rukun.berkas.KasusService;
import id.rukun.engine.internal.CaseFinder;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.KursiAkun;
import id.rukun.tenggat.JamRukun;
import id.rukun.wilayah.WilayahService;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Who may read whole dossiers: the supervisors of a government and the offices that decide over the case's area, by the
 * posts that they exercise today: whom an acting holder replaces reads nothing. Who only has a task in a case sees what
 * that task's form shows.
 */
@Component
public class HakBaca {

    private static final Set<Jabatan> PEMBACA =
            EnumSet.of(Jabatan.PENGAWAS, Jabatan.CAMAT, Jabatan.LURAH, Jabatan.PETUGAS_KELURAHAN);

    private static final String BELUM_MASUK = "Anda belum masuk, atau sesi Anda sudah berakhir. Masuk kembali.";

    private final IdentityService identityService;
    private final JabatanService jabatan;
    private final WilayahService wilayah;
    private final KasusService kasusService;
    private final CaseFinder pencari;
    private final JamRukun jam;

    HakBaca(@Lazy IdentityService identityService, JabatanService jabatan, WilayahService wilayah,
            KasusService kasusService, CaseFinder pencari, JamRukun jam) {
        this.identityService = identityService;
        this.jabatan = jabatan;
        this.wilayah = wilayah;
        this.kasusService = kasusService;
        this.pencari = pencari;
        this.jam = jam;
    }

    /** Login of the signed-in person; empty for someone who is not signed in. */
    public Optional<String> pembaca() {
        return Optional.ofNullable(identityService.getCurrentAuthentication()).map(Authentication::getUserId);
    }

    /**
     * Ids of the units whose cases the signed-in person may read.
     *
     * @throws AuthorizationException if there are none, as for most people, or nobody is signed in
     */
    public List<String> wilayahBaca() {
        String akun = pembaca().orElseThrow(() -> new AuthorizationException(BELUM_MASUK));
        List<String> unit = jabatan.kursiAkun(akun, jam.hariIni()).stream()
                .filter(kursi -> PEMBACA.contains(Jabatan.dariPeran(kursi.peran())))
                .map(KursiAkun::unitId)
                .distinct()
                .toList();
        if (unit.isEmpty()) {
            throw ditolak();
        }
        return unit;
    }

    /**
     * A case whose dossier the signed-in person may read.
     *
     * @param nomor number of the case
     * @throws AuthorizationException if there is none of that number in his area, whether or not it exists
     */
    public Kasus kasus(String nomor) {
        List<String> area = wilayahBaca();
        return kasusService.denganNomor(nomor)
                .filter(kasus -> area.stream().anyMatch(unit -> wilayah.mencakup(unit, kasus.unitId())))
                .orElseThrow(HakBaca::ditolak);
    }

    /** The case that a process instance belongs to; see {@link #kasus}. */
    public Kasus kasusProses(String prosesId) {
        return kasus(pencari.nomorProses(prosesId).orElse(""));
    }

    /** The case that a task belongs to; see {@link #kasus}. */
    public Kasus kasusTugas(String taskId) {
        return kasus(pencari.nomorTugas(taskId).orElse(""));
    }

    private static AuthorizationException ditolak() {
        return new AuthorizationException(
                "Berkas kasus hanya dapat dibaca pengawas dan kantor yang memutus di wilayahnya.");
    }
}

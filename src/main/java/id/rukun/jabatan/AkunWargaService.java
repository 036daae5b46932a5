package id.rukun.jabatan;

import id.rukun.tenggat.Kalender;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** With which login a resident signs in, whether or not he holds a post: the one he was given, else that of a post. */
@Service
@Transactional
public class AkunWargaService {

    private final AkunWargaRepository akunWarga;
    private final ApplicationEventPublisher kabar;
    private final DaftarAkun daftar;
    private final Clock clock;

    AkunWargaService(AkunWargaRepository akunWarga, ApplicationEventPublisher kabar, DaftarAkun daftar, Clock clock) {
        this.akunWarga = akunWarga;
        this.daftar = daftar;
        this.kabar = kabar;
        this.clock = clock;
    }

    /** Empty for who has none, for the dead, and for whose login is another's by now: a post's may pass on with it. */
    @Transactional(readOnly = true)
    public Optional<String> akun(String pendudukId) {
        return akunWarga.meninggal(pendudukId, hariIni()) ? Optional.empty()
                : akunWarga.findById(pendudukId).map(AkunWarga::akun)
                        .filter(akun -> !akunWarga.dijabatLain(akun, pendudukId, hariIni()))
                        .or(() -> akunWarga.akunJabatan(pendudukId, hariIni()).stream().findFirst());
    }

    /** Id of the resident to whom a login belongs; empty for a civil servant. */
    @Transactional(readOnly = true)
    public Optional<String> warga(String akun) {
        return pernah(akun).stream().filter(orang -> akun(orang).filter(akun::equals).isPresent()).findFirst();
    }

    /** Ids of the residents to whom a login belongs or belonged. */
    @Transactional(readOnly = true)
    public Set<String> pernah(String akun) {
        return akunWarga.pernah(akun);
    }

    /**
     * Gives a resident a login, in the posts too that he holds without one; it replaces one with which nobody can sign
     * in. His tasks pass to him when the transaction has ended.
     *
     * @throws IllegalStateException if he has another one, or if the login is another's
     */
    public void beri(String pendudukId, String akun) {
        if (akunWarga.existsByAkunAndPendudukIdNot(akun, pendudukId)
                || akunWarga.dijabatLain(akun, pendudukId, hariIni())) {
            throw new IllegalStateException("Akun " + akun + " sudah dipakai orang lain.");
        }
        String lama = akun(pendudukId).orElse(akun);
        if (!lama.equals(akun) && daftar.ada(lama)) {
            throw new IllegalStateException("Warga " + pendudukId + " sudah mempunyai akun.");
        }
        akunWarga.findById(pendudukId).ifPresentOrElse(ada -> ada.ganti(akun, clock.instant()),
                () -> akunWarga.save(new AkunWarga(pendudukId, akun, clock.instant())));
        List<PemegangJabatan> posisi = akunWarga.tanpaAkun(pendudukId, lama, hariIni());
        posisi.forEach(p -> p.masukDengan(akun));
        akunWarga.flush();
        kabar.publishEvent(new JabatanBerubah(Set.copyOf(List.of(lama, akun))));
    }

    private LocalDate hariIni() {
        return Kalender.hari(clock.instant());
    }
}

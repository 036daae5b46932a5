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
    private final Clock clock;

    AkunWargaService(AkunWargaRepository akunWarga, ApplicationEventPublisher kabar, Clock clock) {
        this.akunWarga = akunWarga;
        this.kabar = kabar;
        this.clock = clock;
    }

    /** Empty for who has none, and for the dead. */
    @Transactional(readOnly = true)
    public Optional<String> akun(String pendudukId) {
        return akunWarga.meninggal(pendudukId, hariIni()) ? Optional.empty()
                : akunWarga.findById(pendudukId).map(AkunWarga::akun)
                        .or(() -> akunWarga.akunJabatan(pendudukId).stream().findFirst());
    }

    /** Ids of the residents to whom a login belongs: one, as a rule; none for a civil servant. */
    @Transactional(readOnly = true)
    public Set<String> warga(String akun) {
        return akunWarga.warga(akun);
    }

    /**
     * Gives a resident a login, in the posts too that he holds without one. His tasks pass to him when the transaction
     * has ended.
     *
     * @throws IllegalStateException if he has another one
     */
    public void beri(String pendudukId, String akun) {
        Optional<String> ada = akun(pendudukId);
        if (ada.filter(lain -> !lain.equals(akun)).isPresent()) {
            throw new IllegalStateException("Warga " + pendudukId + " sudah mempunyai akun.");
        }
        if (akunWarga.findById(pendudukId).isEmpty()) {
            akunWarga.save(new AkunWarga(pendudukId, akun, clock.instant()));
        }
        List<PemegangJabatan> posisi = akunWarga.tanpaAkun(pendudukId, hariIni());
        posisi.forEach(p -> p.masukDengan(akun));
        akunWarga.flush();
        kabar.publishEvent(new JabatanBerubah(Set.of(akun)));
    }

    private LocalDate hariIni() {
        return Kalender.hari(clock.instant());
    }
}

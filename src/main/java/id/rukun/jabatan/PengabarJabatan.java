package id.rukun.jabatan;

import id.rukun.jabatan.kabar.JabatanBerubah;
import id.rukun.jabatan.kabar.KursiBerubah;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what has changed about posts, within the transaction that changes it. */
@Component
public class PengabarJabatan {

    private final ApplicationEventPublisher kabar;

    PengabarJabatan(ApplicationEventPublisher kabar) {
        this.kabar = kabar;
    }

    /**
     * A post is ended in the register before its last day, or before any was known; told in the transaction that ends it. A post
     * whose last day simply passes is not told of.
     *
     * @param posisi the post, with its new last day
     * @param berlaku first day on which it is no longer held
     * @param sebab why
     */
    public record JabatanBerakhir(PemegangJabatan posisi, LocalDate berlaku, SebabAkhir sebab) {}

    /** These posts have been given or ended, or those who hold them are absent or back. */
    public void berubah(Collection<PemegangJabatan> siapa) {
        kabar.publishEvent(new JabatanBerubah(siapa.stream().map(PemegangJabatan::akun).filter(Objects::nonNull)
                .collect(Collectors.toSet())));
        kabar.publishEvent(new KursiBerubah(siapa.stream().filter(p -> p.jabatan().pengurus()).map(PemegangJabatan::unitId)
                .collect(Collectors.toSet())));
    }

    /** These posts have been ended. */
    void berakhir(Collection<PemegangJabatan> siapa, LocalDate berlaku, SebabAkhir sebab) {
        berubah(siapa);
        siapa.forEach(p -> kabar.publishEvent(new JabatanBerakhir(p, berlaku, sebab)));
    }
}

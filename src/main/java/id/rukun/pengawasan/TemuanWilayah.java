package id.rukun.pengawasan;

import id.rukun.berkas.KasusService;
import id.rukun.berkas.periksa.TemuanBerkas;
import id.rukun.berkas.periksa.TemuanBerkasService;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What the nightly verification found, for those who may read the dossiers concerned; where a case itself is gone, for those who watch
 * over the government whose case it was when it was last seen, and where nobody knows that any more, over any government.
 */
@Component
class TemuanWilayah {

    private final TemuanBerkasService temuan;
    private final KasusService kasusService;
    private final WilayahService wilayah;

    TemuanWilayah(TemuanBerkasService temuan, KasusService kasusService, WilayahService wilayah) {
        this.temuan = temuan;
        this.kasusService = kasusService;
        this.wilayah = wilayah;
    }

    /** One sentence each, by number of the case. */
    List<String> terbuka(Collection<String> area) {
        return temuan.terbuka().stream().filter(t -> boleh(t, area))
                .map(t -> t.pokok() + ", ditemukan "
                        + Kalender.tulis(t.ditemukanPada().atZone(Kalender.JAKARTA).toLocalDate()) + ": " + t.kalimat())
                .toList();
    }

    private boolean boleh(TemuanBerkas satu, Collection<String> area) {
        return kasusService.ringkas(satu.nomorKasus())
                .map(kasus -> area.stream().anyMatch(unit -> wilayah.mencakup(unit, kasus.unitId())))
                .orElseGet(() -> area.stream().map(wilayah::unit)
                        .filter(unit -> satu.tenant().filter(milik -> !milik.equals(unit.tenant())).isEmpty())
                        .anyMatch(unit -> wilayah.pemerintah(unit.id()).id().equals(unit.id())));
    }
}

package id.rukun.engine.link;

import id.rukun.berkas.HubunganKasusService;
import id.rukun.engine.internal.TransaksiBaru;
import id.rukun.tenggat.JamRukun;
import id.rukun.wilayah.WilayahService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What the daily process opens: all that has fallen due and is not opened yet, by area. */
@Component
public class PembukaHarian {

    private static final Logger LOG = LoggerFactory.getLogger(PembukaHarian.class);

    private final List<KasusJatuhTempo> sumber;
    private final KasusLain kasusLain;
    private final HubunganKasusService hubungan;
    private final WilayahService wilayah;
    private final TransaksiBaru transaksi;
    private final JamRukun jam;

    PembukaHarian(List<KasusJatuhTempo> sumber, KasusLain kasusLain, HubunganKasusService hubungan,
            WilayahService wilayah, TransaksiBaru transaksi, JamRukun jam) {
        this.sumber = sumber;
        this.kasusLain = kasusLain;
        this.hubungan = hubungan;
        this.wilayah = wilayah;
        this.transaksi = transaksi;
        this.jam = jam;
    }

    /**
     * Lets each family look at the day first; one that cannot keeps nobody's reminders and no other family's cases waiting.
     */
    public void segarkan() {
        for (KasusJatuhTempo satu : sumber) {
            List<Runnable> sesudahnya = new ArrayList<>();
            coba(satu, () -> sesudahnya.addAll(satu.segarkan(jam.hariIni())));
            sesudahnya.forEach(kerja -> coba(satu, kerja));
        }
    }

    private void coba(KasusJatuhTempo satu, Runnable kerja) {
        try {
            transaksi.jalankan(kerja);
        } catch (RuntimeException e) {
            LOG.error("{} is not brought in line with the day", satu.getClass().getName(), e);
        }
    }

    /**
     * Areas in which something is to be opened today: the Kelurahan's, else the government's. A source that cannot be asked
     * keeps nobody's reminders and no other case waiting.
     */
    public Set<String> wilayah() {
        return Set.copyOf(perWilayah(p -> hubungan.terbuka(p.sekali()).isEmpty()).keySet());
    }

    /**
     * Opens what falls due in an area, each case in a transaction of its own, so that one that fails holds up no other. What
     * is opened already is known by its key where it would be opened again: nobody asks for each case of all other areas.
     *
     * @throws IllegalStateException if some could not be opened; all others were
     */
    public void buka(String area) {
        Set<String> gagal = new TreeSet<>();
        for (PembukaanKasus pembukaan : perWilayah(p -> true).getOrDefault(area, List.of())) {
            try {
                transaksi.jalankan(() -> buka(pembukaan));
            } catch (RuntimeException e) {
                LOG.error("No case is opened for {}", pembukaan.sekali().kunci(), e);
                gagal.add(pembukaan.sekali().kunci() + ": " + e.getMessage());
            }
        }
        if (!gagal.isEmpty()) {
            throw new IllegalStateException("Kasus berikut tidak dapat dibuka: " + String.join("; ", gagal));
        }
    }

    private void buka(PembukaanKasus pembukaan) {
        kasusLain.buka(pembukaan).orElseThrow(() -> new IllegalStateException(
                "Prosedur " + pembukaan.prosedur() + " tidak terpasang."));
    }

    private Map<String, List<PembukaanKasus>> perWilayah(Predicate<PembukaanKasus> ditanya) {
        List<PembukaanKasus> semua = sumber.stream().flatMap(satu -> dari(satu, ditanya)).toList();
        Map<String, String> letak =
                wilayah.kelurahanAtauPemerintah(semua.stream().map(PembukaanKasus::unitId).toList());
        return semua.stream()
                .filter(satu -> letak.containsKey(satu.unitId()))
                .collect(Collectors.groupingBy(satu -> letak.get(satu.unitId()), TreeMap::new, Collectors.toList()));
    }

    private Stream<PembukaanKasus> dari(KasusJatuhTempo satu, Predicate<PembukaanKasus> ditanya) {
        try {
            return satu.pada(jam.hariIni()).stream().filter(ditanya).toList().stream();
        } catch (RuntimeException e) {
            LOG.error("{} does not say which cases are due", satu.getClass().getName(), e);
            return Stream.empty();
        }
    }
}

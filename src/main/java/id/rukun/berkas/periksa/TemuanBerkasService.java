package id.rukun.berkas.periksa;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the nightly verification found, apart from the dossiers: the dossier itself may be what is broken. */
@Service
public class TemuanBerkasService {

    private final TemuanBerkasRepository temuan;
    private final Clock jam;

    TemuanBerkasService(TemuanBerkasRepository temuan, Clock jam) {
        this.temuan = temuan;
        this.jam = jam;
    }

    /**
     * Notes what a comparison says of one case today, in a transaction of its own; what it no longer says is whole again.
     *
     * @return what nobody was told of yet
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public List<TemuanBerkas> catat(AsalTemuan asal, String nomorKasus, Collection<String> kalimat) {
        Instant kini = kini();
        String nomor = TemuanBerkas.nomor(nomorKasus);
        Map<String, TemuanBerkas> lama = temuan.findByAsalAndNomorKasus(asal, nomor).stream()
                .collect(Collectors.toMap(TemuanBerkas::sidik, Function.identity(), (a, b) -> a));
        Optional<String> tenant = tenant(nomor);
        List<TemuanBerkas> belum = new ArrayList<>();
        for (String satu : kalimat) {
            TemuanBerkas dikenal = lama.remove(TemuanBerkas.sidik(satu));
            TemuanBerkas kiniAda = dikenal == null ? temuan.save(new TemuanBerkas(nomor, asal, satu, kini)) : dikenal;
            tenant.ifPresent(kiniAda::milik);
            if (dikenal == null) {
                belum.add(kiniAda);
            } else if (!dikenal.terbuka()) {
                dikenal.kambuh(kini);
                belum.add(dikenal);
            } else if (!dikenal.sudahDiberitahukan()) {
                belum.add(dikenal);
            }
        }
        lama.values().stream().filter(TemuanBerkas::terbuka).forEach(t -> t.pulih(kini));
        return belum;
    }

    /** Remembered while it can be asked: later the case may be gone. */
    private Optional<String> tenant(String nomor) {
        return temuan.tenant(nomor)
                .or(() -> temuan.findFirstByNomorKasusAndTenantIsNotNull(nomor).flatMap(TemuanBerkas::tenant));
    }

    /** Notes that those concerned were told. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void diberitahukan(String id) {
        temuan.findById(id).ifPresent(t -> t.diberitahukan(kini()));
    }

    /** Both databases keep microseconds; a notice is known again by the instant of its finding. */
    private Instant kini() {
        return Instant.now(jam).truncatedTo(ChronoUnit.MICROS);
    }

    /** Numbers of the cases of which a comparison has something to say that is not whole again. */
    @Transactional(readOnly = true)
    public List<String> nomorTerbuka(AsalTemuan asal) {
        return temuan.findByAsalAndPulihPadaIsNull(asal).stream().map(TemuanBerkas::nomorKasus).distinct().toList();
    }

    /** All that is not whole again, by number of the case. */
    @Transactional(readOnly = true)
    public List<TemuanBerkas> terbuka() {
        return temuan.findByPulihPadaIsNullOrderByNomorKasusAscDitemukanPadaAsc();
    }
}

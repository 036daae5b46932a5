package id.rukun.engine.office;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.isian.arsip.RiwayatIsian;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The offices that proposed a case. */
@Component
public class Pengusul {

    private final Map<String, PengusulKasus> perProsedur;
    private final RiwayatIsian riwayat;

    Pengusul(List<PengusulKasus> semua, RiwayatIsian riwayat) {
        this.perProsedur = semua.stream()
                .flatMap(satu -> satu.prosedur().stream().map(kunci -> Map.entry(kunci, satu)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        this.riwayat = riwayat;
    }

    /** Groups of the offices; the office that opened the case where its procedure does not say. */
    public Set<String> kantor(Kasus kasus) {
        PengusulKasus siapa = perProsedur.get(kasus.prosedur());
        return siapa == null ? riwayat.kantorPembuka(kasus.id()).map(Set::of).orElse(Set.of())
                : siapa.kantorPengusul(kasus.id());
    }

    /** The person who alone may withdraw it ({@link PengusulKasus#orangPengusul}). */
    public Optional<String> orang(Kasus kasus) {
        return Optional.ofNullable(perProsedur.get(kasus.prosedur())).flatMap(satu -> satu.orangPengusul(kasus.id()));
    }
}

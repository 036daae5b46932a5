package id.rukun.penduduk.catat;

import id.rukun.penduduk.KartuKeluarga;
import id.rukun.penduduk.Penduduk;
import id.rukun.penduduk.keluarga.HubunganDalamKk;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the register says of a person today.
 *
 * @param rtId where he lives; {@code null} for nowhere here
 * @param domisiliId id of the row that says so; {@code null} for none
 * @param domisiliSejak since when; {@code null} for nowhere
 * @param kartu his card; {@code null} for none
 * @param kepala whether he heads it
 * @param rtKartu where it lies; {@code null} for nowhere here
 * @param kartuSejak since when he is on it, or it lies there; {@code null} for none
 * @param lain who else is on it
 */
public record KeadaanPenduduk(Penduduk orang, String rtId, String domisiliId, LocalDate domisiliSejak, KartuKeluarga kartu,
        boolean kepala, String rtKartu, LocalDate kartuSejak, List<AnggotaLain> lain) {

    /** Somebody else on the card; the head has no relation to himself. */
    public record AnggotaLain(String id, String nama, String rtId, HubunganDalamKk hubungan) {}

    /** The latest day since which one of these facts holds; {@code null} if none does. */
    public LocalDate sejakTerakhir() {
        return Stream.of(domisiliSejak, kartuSejak).filter(h -> h != null).max(LocalDate::compareTo).orElse(null);
    }

    /** Those on his card who live where he does. */
    public List<AnggotaLain> serumah() {
        return lain.stream().filter(a -> a.rtId() != null && a.rtId().equals(rtId)).toList();
    }

    /** Whether his card would be left by everybody if he left it: he is the last one on it, as its head or after its head has died. */
    public boolean sendirian() {
        return dikosongkan(Set.of());
    }

    /** The same if some others leave it with him. */
    public boolean dikosongkan(Collection<String> ikut) {
        return kartu != null && rtKartu != null && lain.stream().allMatch(a -> ikut.contains(a.id()));
    }

    /** Tells whether anything has changed since: the same text says no. */
    public String jejak() {
        return Stream.of(orang.id(), orang.versi(), domisiliId, kartu == null ? null : kartu.id(),
                        kartu == null ? null : kartu.versi(), kepala, rtKartu,
                        lain.stream().map(a -> a.id() + a.hubungan()).sorted().collect(Collectors.joining(",")))
                .map(String::valueOf).collect(Collectors.joining("|"));
    }
}

package id.rukun.meja;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.engine.AlamatKasus;
import id.rukun.pengawasan.KasusWilayah;
import id.rukun.wilayah.WilayahService;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The pages of cases that the signed-in person may open: those that his list of cases would show. */
@Component
class PintuKasus implements AlamatKasus {

    private final PesertaMasuk masuk;
    private final KasusWilayah kasusWilayah;
    private final WilayahService wilayah;

    PintuKasus(PesertaMasuk masuk, KasusWilayah kasusWilayah, WilayahService wilayah) {
        this.masuk = masuk;
        this.kasusWilayah = kasusWilayah;
        this.wilayah = wilayah;
    }

    @Override
    public Optional<String> alamat(Kasus kasus) {
        return Optional.ofNullable(alamat(List.of(kasus)).get(kasus.id()));
    }

    /** The paths of those that he may open, by id of the case. */
    Map<String, String> alamat(Collection<Kasus> kasus) {
        return masuk.bila().map(peserta -> terbuka(kasus, peserta)
                .collect(Collectors.toMap(Kasus::id, k -> HalamanKasusController.ALAMAT + "/" + k.nomor()))).orElse(Map.of());
    }

    /** What lies in his areas is known from the register; only for the rest the database is asked. */
    private Stream<Kasus> terbuka(Collection<Kasus> kasus, Peserta peserta) {
        Map<Boolean, List<Kasus>> dalamWilayah = kasus.stream().collect(Collectors.partitioningBy(
                k -> peserta.unit().stream().anyMatch(unit -> wilayah.mencakup(unit, k.unitId()))));
        Map<String, Kasus> lain = dalamWilayah.get(false).stream().collect(Collectors.toMap(Kasus::id, Function.identity()));
        return Stream.concat(dalamWilayah.get(true).stream(),
                kasusWilayah.terlihat(List.of(), peserta.keikutsertaan(), lain.keySet()).stream().map(lain::get));
    }
}

package id.rukun.hukum.pergub171.penataan.kelurahan;

import id.rukun.hukum.Aturan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.hukum.pergub171.penataan.TiapUnit;
import java.util.List;
import java.util.stream.Collectors;

/** Counts the tokoh masyarakat of each unit as distinct persons and judges them; shared by Pasal 11 and Pasal 12. */
record HitunganTokoh(KehadiranTokohFakta fakta, int minimum) {

    Putusan putus(Aturan<?> aturan, ParameterBerlaku parameter) {
        if (TiapUnit.cukup(fakta.unit(), this::cukup)) {
            return Putusan.terpenuhi(aturan, fakta, parameter, daftar(fakta.unit()));
        }
        return Putusan.gagal(aturan, fakta, parameter, fakta.unit().isEmpty()
                ? "Belum ada unit yang dicatat."
                : kurang());
    }

    private boolean cukup(String unit) {
        return hadir(unit) >= minimum;
    }

    private long hadir(String unit) {
        return fakta.tokoh().stream().filter(t -> t.unit().equals(unit)).map(TokohHadir::orang).distinct().count();
    }

    private String kurang() {
        return fakta.unit().stream().filter(unit -> !cukup(unit))
                .map(u -> "tokoh masyarakat " + Sebutan.nama(u) + " yang hadir hanya " + hadir(u) + " orang, paling sedikit " + minimum)
                .collect(Collectors.collectingAndThen(Collectors.joining("; "), semua -> "T" + semua.substring(1) + "."));
    }

    private String daftar(List<String> unit) {
        return unit.stream()
                .map(u -> Sebutan.nama(u) + ": hadir " + hadir(u) + " tokoh masyarakat, paling sedikit "
                        + minimum + ".")
                .collect(Collectors.joining(" "));
    }
}
